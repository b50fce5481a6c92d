import assert from 'node:assert/strict';
import fc from 'fast-check';
import semver from 'semver';
import { nearestName } from '#src/profile/nearest-name.js';
import { parseVersion } from '#src/profile/version.js';

describe('the nearest name', () => {
  const known = ['argoWorkflows', 'kargo', 'kubernetes', 'kyverno', 'openshift'];
  const examples: [written: string, expected: string | null][] = [
    ['argo-workflows', 'argoWorkflows'],
    ['argoworkflow', 'argoWorkflows'],
    ['kubernets', 'kubernetes'],
    ['kagro', 'kargo'],
    ['Kyverno', 'kyverno'],
    ['workflows', 'argoWorkflows'],
    ['helm', null],
    ['k', null],
    ['', null],
  ];
  for (const [written, expected] of examples) {
    it(`to "${written}" is ${expected ?? 'none'}`, () => assert.equal(nearestName(written, known), expected));
  }

  it('is none for a fragment of several names', () => {
    assert.equal(
      nearestName('permission', ['kargo-controller-missing-permission', 'argo-permission-wrong-subject']),
      null,
    );
  });
});

describe('versions', () => {
  it('accepts exactly what is a whole semantic version, with or without a v', () => {
    const part = fc.constantFrom('0', '1', '05', '12', 'x', '-rc.1', '-01', '+build', '.', ' ', '=', 'v', '');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        const isWhole = /^v?\d/u.test(text) && !text.includes(' ') && semver.valid(text) !== null;
        assert.equal(parseVersion(text) !== null, isWhole, text);
      }),
      { numRuns: 2000, examples: [[['1', '.', '12', '.', '0', '-rc.1']], [['v', '1', '.', '1', '.', '1', '+build']]] },
    );
  });
});
