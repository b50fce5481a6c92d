import assert from 'node:assert/strict';
import type { CheckRequest } from '#src/cli/engine-room.js';
import type { Finding } from '#src/model/finding.js';
import { sampleFinding, sampleReport } from '../report/sample-report.js';
import { seawall } from './fake-terminal.js';

describe('seawall check', () => {
  const error = sampleFinding();
  const warning = sampleFinding({ severity: 'warning' });
  const info = sampleFinding({ severity: 'info' });
  const waived = sampleFinding({ waived: true });
  const unknown = sampleFinding({ verdict: 'unknown' });
  const cases: [flags: string, findings: Finding[], code: number][] = [
    ['', [], 0],
    ['', [error], 1],
    ['', [warning, info, waived, unknown], 0],
    ['--fail-on warning', [warning], 1],
    ['--fail-on warning', [info], 0],
    ['--fail-on info', [info], 1],
    ['--fail-on=info', [waived], 0],
    ['--strict', [unknown], 1],
    ['--strict', [sampleFinding({ verdict: 'unknown', severity: 'warning' })], 0],
  ];
  for (const [flags, findings, code] of cases) {
    const kinds = findings.map(({ severity, verdict, waived }) => `${waived ? 'waived ' : ''}${verdict} ${severity}`);
    it(`${flags || 'without flags'} ends with ${code} for ${kinds.join(', ') || 'nothing'}`, async () => {
      assert.equal((await seawall(`check . ${flags}`, { report: sampleReport(findings) })).code, code);
    });
  }

  it('ends with 2 when something could not be read, whatever was found', async () => {
    const errors = [{ file: 'a.yaml', message: 'unreadable' }];
    assert.equal((await seawall('check .', { report: sampleReport([error], { errors }) })).code, 2);
    const nothing = { objects: 0, fail: 0, unknown: 0, waived: 0 };
    assert.equal((await seawall('check .', { report: sampleReport([], { summary: nothing }) })).code, 2);
  });

  it('hands on paths, the platform and standard input', async () => {
    let request: CheckRequest | undefined;
    const runCheck = async (given: CheckRequest) => {
      request = given;
      return sampleReport([]);
    };
    await seawall('check a - --argo-workflows v3.5.12 --kargo 1.9.4 --openshift --namespace argo --profile p.yaml', {
      runCheck,
    });
    assert.deepEqual(request?.paths, ['a', '-']);
    assert.deepEqual(request?.flags, {
      argoWorkflows: '3.5.12',
      kargo: '1.9.4',
      openshift: true,
      namespace: 'argo',
      profile: 'p.yaml',
    });
    assert.equal(String(await request?.stdin()), 'from standard input');
    assert.equal(request?.chart, undefined);
    await seawall('check values.yaml --chart argo-workflows@v0.46.00', { runCheck });
    assert.deepEqual(request?.chart, { name: 'argo-workflows', version: '0.46.0' });
  });

  it('prints the report to standard output, and as JSON nothing else there', async () => {
    const report = sampleReport([error], { notices: [{ file: 'a.yaml', message: 'skipped\u001b[2J' }] });
    assert.match((await seawall('check .', { report })).out, /note {2}a\.yaml: skipped/u);
    const json = await seawall('check . --format json', { report });
    assert.equal(JSON.parse(json.out).findings.length, 1);
    assert.equal(json.error, 'note  a.yaml: skipped\\x1b[2J\n');
  });

  const refusals: [line: string, message: string][] = [
    ['check', 'nothing to check; name files or folders, or - for standard input'],
    ['check . --fromat json', 'unknown flag --fromat; did you mean --format?'],
    ['check . --zzz', 'unknown flag --zzz; see `seawall check --help`'],
    ['check . -x', 'unknown flag -x; see `seawall check --help`'],
    ['check . --__proto__', 'unknown flag --__proto__; see `seawall check --help`'],
    ['check . --format', '--format needs a value; write --format NAME'],
    ['check . --format --strict', '--format needs a value; write --format NAME'],
    ['check . --format=', '--format needs a value; write --format NAME'],
    ['check . --strict=no', '--strict takes no value; write it without "=no"'],
    ['check . --kargo 1.9.4 --kargo 1.8.0', '--kargo is given twice; leave one of them out'],
    [
      'check . --chart argo-workflows',
      '--chart argo-workflows has no whole version; write --chart argo-workflows@0.45.25',
    ],
    [
      'check . --chart argo-workflows@~0.45',
      '--chart argo-workflows@~0.45 has no whole version; write --chart argo-workflows@0.45.25',
    ],
    [
      'check . --chart workflow@0.45.25',
      '--chart workflow@0.45.25 names no chart whose values are known; did you mean "argo-workflows"?',
    ],
    [
      'check . --chart __proto__@1.0.0',
      '--chart __proto__@1.0.0 names no chart whose values are known; known: argo-workflows',
    ],
    ['check . --fail-on errors', '--fail-on errors is no severity; did you mean "error"?'],
    [
      'check . --kubernetes 1.34',
      '--kubernetes 1.34 is no whole version; write all of it, such as --kubernetes 1.34.0',
    ],
    ['check . --namespace A/b', '--namespace A/b is no name of a namespace; use lower-case letters, digits and -'],
  ];
  for (const [line, message] of refusals) {
    it(`refuses \`${line}\` with 2, before any work`, async () => {
      const seen = await seawall(line, { runCheck: () => assert.fail('work was done') });
      assert.deepEqual(seen, { code: 2, out: '', error: `seawall: ${message}\n` });
    });
  }
});
