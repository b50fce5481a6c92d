import assert from 'node:assert/strict';
import { Policy } from '#src/opa/policy.js';
import { compileOrSkip } from './places.js';

const PATTERNS = 300;

describe('a policy with more patterns than OPA caches', () => {
  it('matches each of them, again and again', async function () {
    const source =
      'package many\n\nfound contains [pattern, name] if {\n\tsome pattern in input.patterns\n\tsome name in input.names\n\tregex.match(pattern, name)\n}\n';
    const policy = await Policy.load(await compileOrSkip(this, { 'many.rego': source }, ['many/found']));
    const numbers = Array.from({ length: PATTERNS }, (_each, index) => index);
    // Each pattern is asked for again after others.
    const patterns = [...numbers, ...numbers].map((number) => `^host-${number}[.]example$`);
    const names = numbers.slice(0, 20).map((number) => `host-${number}.example`);
    for (let time = 0; time < 5; time++) {
      const found = policy.evaluate({ patterns, names }, 'many/found');
      assert.equal((found as unknown[]).length, names.length);
    }
  });
});
