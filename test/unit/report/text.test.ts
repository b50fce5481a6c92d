import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Severity } from '#src/model/finding.js';
import { format } from '#src/report/formats/text.js';
import { sampleFinding, sampleReport } from './sample-report.js';

const PLAIN = { colour: false, width: 80, all: false };

describe('the text report', () => {
  it('shows the place, the line with a caret, the cause and what to write instead', () => {
    assert.equal(
      format.render(sampleReport([sampleFinding()]), PLAIN),
      `argo/build.yaml:12:9  error  argo-privileged-container  Workflow argo/build-
  template "main" runs its container privileged
    12 |         privileged: true
       |         ^
  cause:   A privileged container shares the node with everything else on it.
  instead: Drop it, and name what is needed:
           securityContext:
             privileged: false

1 error in 14 objects
`,
    );
  });

  it('explains a failure mode once', () => {
    const findings = [sampleFinding(), sampleFinding({ line: 20 }), sampleFinding({ file: 'argo/other.yaml' })];
    const text = format.render(sampleReport(findings), PLAIN);
    assert.equal(text.match(/cause:/gu)?.length, 1);
    assert.equal(text.match(/privileged: false/gu)?.length, 1);
  });

  it('counts what repeats a warning, shows it when asked to, and shows every error', () => {
    const many = (severity: Severity, id: string) =>
      Array.from({ length: 9 }, (_each, index) => sampleFinding({ severity, id, line: index + 1 }));
    const report = sampleReport([...many('warning', 'argo-no-ttl-strategy'), ...many('error', 'argo-x')]);
    const short = format.render(report, PLAIN);
    assert.match(short, /^warning {2}argo-no-ttl-strategy {2}4 more in 1 file; --all shows each$/mu);
    assert.match(short, /^9 errors, 9 warnings in 14 objects$/mu);
    assert.equal(short.match(/^argo\/build\.yaml:\d+:9 {2}warning/gmu)?.length, 5);
    assert.equal(short.match(/^argo\/build\.yaml:\d+:9 {2}error/gmu)?.length, 9);
    const whole = format.render(report, { ...PLAIN, all: true });
    assert.equal(whole.match(/^argo\/build\.yaml:\d+:9 {2}warning/gmu)?.length, 9);
    assert.doesNotMatch(whole, /--all/u);
  });

  it('puts what could not be judged and could not be read after the findings, one line each', () => {
    const whole = { apiVersion: '', kind: '', namespace: null, name: '' };
    const report = sampleReport(
      [
        sampleFinding({
          verdict: 'unknown',
          id: 'argo-executor-task-results',
          message: 'no RBAC of namespace argo',
          line: 1,
        }),
        sampleFinding({ verdict: 'unknown', id: 'argo-x', message: 'give --argo-workflows', resource: whole }),
        sampleFinding({ severity: 'warning' }),
        sampleFinding({ severity: 'info', waived: true }),
      ],
      {
        profiles: [
          { file: null, profile: { platform: {} }, inferred: ['kargo 1.9.4 from Deployment kargo/controller'] },
        ],
        errors: [{ file: 'broken.yaml', line: 3, column: 1, message: 'a tab in the indentation; use spaces' }],
        notices: [{ file: 'base/patch.yaml', message: 'skipped, a patch' }],
        sourceLine: () => '',
      },
    );
    const lines = format.render(report, PLAIN).split('\n');
    assert.deepEqual(lines.slice(lines.findIndex((line) => line.startsWith('unknown'))), [
      'unknown  argo-executor-task-results  Workflow argo/build-  no RBAC of namespace argo',
      'unknown  argo-x                      the whole run         give --argo-workflows',
      '',
      'not checked  broken.yaml:3:1  a tab in the indentation; use spaces',
      '',
      'note  kargo 1.9.4 from Deployment kargo/controller',
      'note  base/patch.yaml: skipped, a patch',
      '',
      '1 warning, 2 unknown, 1 waived in 14 objects; 1 input could not be checked',
      '',
    ]);
  });

  it('says so when there is nothing to say', () => {
    const report = sampleReport([], { summary: { objects: 1, fail: 0, unknown: 0, waived: 0 } });
    assert.equal(format.render(report, PLAIN), 'no findings in 1 object\n');
  });

  const carets: [name: string, source: string, column: number, marked: string][] = [
    ['after tabs', '\t\tprivileged: true', 15, 't'],
    ['after wide characters', '名前: x', 5, 'x'],
    ['after escaped characters', 'a: \u001b[31mred', 9, 'r'],
    ['far to the right', `${'a'.repeat(5000)}X${'b'.repeat(5000)}`, 5001, 'X'],
  ];
  for (const [name, source, column, marked] of carets) {
    it(`puts the caret under the column ${name}`, () => {
      const report = sampleReport([sampleFinding({ column })], { sourceLine: () => source, explanations: new Map() });
      const [, , excerpt = '', caret = ''] = format.render(report, PLAIN).split('\n');
      const columns = [...excerpt].flatMap((character) => (/[名前]/u.test(character) ? [character, ''] : [character]));
      assert.equal(columns[caret.indexOf('^')], marked);
      assert.ok(columns.length <= PLAIN.width);
    });
  }

  it('has colours only when asked', () => {
    const report = sampleReport([sampleFinding()]);
    assert.ok(format.render(report, { ...PLAIN, colour: true }).includes('\u001b['));
    assert.ok(!format.render(report, PLAIN).includes('\u001b'));
  });

  it('lets nothing from a manifest move the cursor, hide or reorder text, or make up a line', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('\u001b', '[2J', '\n', '\r', '\u009b', '\u202e', '\u2066', '\u2028', '\ud800', '\b', 'a'),
      }),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (left, middle, right) => {
        const resource = { apiVersion: left, kind: middle || 'Pod', namespace: right, name: left };
        const findings = [
          sampleFinding({ message: left, file: middle, pointer: right, resource }),
          sampleFinding({ verdict: 'unknown', message: middle, file: right, resource }),
        ];
        const text = format.render(
          sampleReport(findings, {
            sourceLine: () => `x${right}`,
            errors: [{ file: left, line: 1, message: right }],
            notices: [{ file: right, message: middle }],
            profiles: [{ file: left, profile: { platform: {} }, inferred: [right] }],
          }),
          PLAIN,
        );
        assert.doesNotMatch(text, /[\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]|(?!\n)\p{Cc}/u);
        assert.equal(text.split('\n').length, 18);
      }),
      { numRuns: 500 },
    );
  });
});
