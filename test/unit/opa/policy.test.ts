import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Json, JsonObject } from '#src/model/json.js';
import { PolicyError } from '#src/opa/errors.js';
import { Policy } from '#src/opa/policy.js';
import { compileOrSkip } from './places.js';

const rego = `package seawall

findings contains {"name": object.metadata.name} if {
	some object in input
	object.spec.privileged == true
	not object.metadata.name in data.profile.allowed
}

same := input

from_data := data.profile

nothing if false

conflict := 1 if input == 1

conflict := 2 if input
`;
const entrypoints = ['findings', 'same', 'from_data', 'nothing', 'conflict'].map((rule) => `seawall/${rule}`);

function workflow(index: number): JsonObject {
  return {
    metadata: { name: `workflow-${index}` },
    spec: { privileged: index % 100 === 0, script: 'echo '.repeat(50) },
  };
}

describe('Policy', () => {
  let policy: Policy;

  before(async function () {
    policy = await Policy.load(await compileOrSkip(this, { 'seawall/rules.rego': rego }, entrypoints));
  });

  it('gives the value of seawall/findings', () => {
    policy.setData({ profile: { allowed: ['workflow-100'] } });
    const input = [workflow(0), workflow(1), workflow(100)];
    assert.deepEqual(policy.evaluate(input), [{ name: 'workflow-0' }]);
  });

  it('gives undefined for a rule that has no value', () => {
    assert.equal(policy.evaluate({}, 'seawall/nothing'), undefined);
  });

  it('is a PolicyError that says why when evaluation breaks down, and can be asked again', () => {
    const tooDeep = JSON.parse(`${'['.repeat(9000)}${']'.repeat(9000)}`) as Json;
    for (const [input, entrypoint, reason] of [
      [1, 'seawall/conflict', /rules\.rego:\d+.*conflict/],
      [{}, 'seawall/no_such_rule', /no_such_rule is not valid/],
      [tooDeep, 'seawall/same', /stack/],
    ] as const) {
      assert.throws(
        () => policy.evaluate(input, entrypoint),
        (error) => error instanceof PolicyError && reason.test(error.message),
      );
      assert.equal(policy.evaluate('again', 'seawall/same'), 'again');
    }
  });

  it('keeps its data when an input needs more memory than any before', () => {
    policy.setData({ profile: { allowed: ['workflow-0'] } });
    const input = Array.from({ length: 20_000 }, (_, index) => workflow(index));
    assert.equal((policy.evaluate(input) as Json[]).length, 199);
  });

  it('keeps any JSON as it is', () => {
    const value = fc
      .jsonValue({ noUnicodeString: false, maxDepth: 4 })
      .map((json) => JSON.parse(JSON.stringify(json)) as Json);
    fc.assert(
      fc.property(value, (json) => {
        policy.setData({ profile: json });
        assert.deepEqual(policy.evaluate(json, 'seawall/same'), json);
        assert.deepEqual(policy.evaluate({}, 'seawall/from_data'), json);
      }),
    );
  });

  it('reads half a surrogate pair as Kubernetes does, and leaves text that looks like one', () => {
    assert.deepEqual(policy.evaluate(['\ud800!', '\\ud800', '\\\\\udfff', '😀'], 'seawall/same'), [
      '\ufffd!',
      '\\ud800',
      '\\\\\ufffd',
      '😀',
    ]);
  });
});

describe('Policy.load', () => {
  it('refuses what is no policy', async () => {
    await assert.rejects(Policy.load(new Uint8Array([1, 2, 3])), PolicyError);
    const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    await assert.rejects(Policy.load(emptyModule), PolicyError);
  });
});
