import assert from 'node:assert/strict';
import { judge } from '#src/check/judge.js';
import { interpret } from '../oracle/findings.js';
import { enableOnly, inOrder } from '../support/findings.js';
import { loadFixtures } from '../support/fixtures.js';
import { loadJudges } from '../support/policy.js';
import { compare } from './conformance.js';

describe('OPA WASM', () => {
  it('finds in every fixture what the reference interpreter finds', async () => {
    const { policy, catalogue } = await loadJudges();
    const differing: string[] = [];
    for (const { id, file, profile, objects } of await loadFixtures()) {
      const modes = catalogue.filter((mode) => mode.id === id);
      const enabled = enableOnly(modes, profile);
      const [inWasm, interpreted] = [judge(policy, objects, enabled, profile), interpret(objects, enabled, profile)];
      const agrees = compare('wasm', id, objects.length, inOrder(inWasm), inOrder(interpreted));
      if (!agrees) differing.push(`${id}/${file}`);
    }
    assert.deepEqual(differing, []);
  });
});
