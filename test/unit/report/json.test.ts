import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { CHECK_REPORT_SCHEMA } from '#src/model/schemas/check-report-schema.js';
import type { CheckReport } from '#src/report/check-report.js';
import { format } from '#src/report/formats/json.js';
import { sampleFinding, sampleReport } from './sample-report.js';

const isValid = new Ajv({ allowUnionTypes: true }).compile(CHECK_REPORT_SCHEMA);

function render(report: CheckReport) {
  const text = format.render(report, { colour: true, width: 80, all: false });
  const isAsTheSchemaSays: boolean = isValid(JSON.parse(text));
  assert.ok(isAsTheSchemaSays, JSON.stringify(isValid.errors));
  return { text, output: JSON.parse(text) };
}

describe('the JSON report', () => {
  it('is one object as the contract says', () => {
    const related = [{ apiVersion: 'v1', kind: 'ServiceAccount', namespace: null, name: 'default' }];
    const { output } = render(
      sampleReport([sampleFinding({ related })], {
        profiles: [
          {
            file: 'seawall.yaml',
            profile: { platform: { argoWorkflows: '3.5.12', openshift: true }, namespace: 'argo' },
            inferred: ['argoWorkflows 3.5.12 from Deployment argo/workflow-controller'],
          },
        ],
        errors: [{ file: 'broken.yaml', message: 'unreadable' }],
      }),
    );
    assert.deepEqual(output, {
      seawall: '0.1.0',
      profile: {
        file: 'seawall.yaml',
        argoWorkflows: '3.5.12',
        kargo: null,
        kubernetes: null,
        kyverno: null,
        openshift: true,
        namespace: 'argo',
        inventory: null,
        privateRegistries: [],
        allowedHostPaths: [],
        deniedCapabilities: null,
        ownerReferencesPermissionEnforcement: null,
        inferred: ['argoWorkflows 3.5.12 from Deployment argo/workflow-controller'],
      },
      findings: [sampleFinding({ related })],
      summary: { objects: 14, fail: 1, unknown: 0, waived: 0 },
      errors: [{ file: 'broken.yaml', line: null, column: null, message: 'unreadable' }],
    });
  });

  it('carries all profiles when there are several, and with each finding its own', () => {
    const { output } = render(
      sampleReport([sampleFinding({ profile: 'east/seawall.yaml' }), sampleFinding({ line: 13 })], {
        profiles: ['east/seawall.yaml', null].map((file) => ({ file, profile: { platform: {} }, inferred: [] })),
      }),
    );
    assert.equal(output.profile, undefined);
    assert.deepEqual(
      output.profiles.map(({ file }: { file: string }) => file),
      ['east/seawall.yaml', null],
    );
    assert.deepEqual(
      output.findings.map(({ profile }: { profile: string }) => profile),
      ['east/seawall.yaml', null],
    );
  });

  it('has its findings in one order, whatever order they were found in', () => {
    const findings = [
      sampleFinding({ file: '\u{ff5e}' }),
      sampleFinding({ file: '\u{1f600}' }),
      sampleFinding({ line: 2, file: 'a' }),
      sampleFinding({ line: 10, file: 'a' }),
      sampleFinding({ line: 10, column: 10, file: 'a' }),
      sampleFinding({ line: 10, column: 10, file: 'a', id: 'argo-z' }),
    ];
    const expected = render(sampleReport([2, 3, 4, 5, 0, 1].flatMap((index) => findings[index] ?? []))).text;
    fc.assert(
      fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
        assert.equal(render(sampleReport(shuffled)).text, expected);
      }),
      { numRuns: 50 },
    );
    assert.deepEqual(
      JSON.parse(expected).findings.map(({ file }: { file: string }) => file),
      ['a', 'a', 'a', 'a', '\u{ff5e}', '\u{1f600}'],
    );
  });

  it('keeps every string as it is, without a raw control or direction character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (message) => {
        const { text, output } = render(sampleReport([sampleFinding({ message: `${message}\u202e\u009b` })]));
        assert.equal(output.findings[0].message, `${message}\u202e\u009b`);
        assert.doesNotMatch(text, /[\p{Zl}\p{Zp}\p{Bidi_Control}]|(?!\n)\p{Cc}/u);
      }),
    );
  });
});
