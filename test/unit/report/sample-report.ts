import type { Finding } from '#src/model/finding.js';
import type { CheckReport } from '#src/report/check-report.js';

export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    id: 'argo-privileged-container',
    verdict: 'fail',
    severity: 'error',
    message: 'template "main" runs its container privileged',
    file: 'argo/build.yaml',
    line: 12,
    column: 9,
    pointer: '/spec/templates/0/container/securityContext/privileged',
    resource: { apiVersion: 'argoproj.io/v1alpha1', kind: 'Workflow', namespace: 'argo', name: 'build-' },
    related: [],
    waived: false,
    ...changes,
  };
}

export function sampleReport(findings: Finding[], changes: Partial<CheckReport> = {}): CheckReport {
  const of = (verdict: Finding['verdict']) => findings.filter((finding) => finding.verdict === verdict).length;
  return {
    seawall: '0.1.0',
    profiles: [{ file: null, profile: { platform: {} }, inferred: [] }],
    findings,
    explanations: new Map([
      [
        'argo-privileged-container',
        {
          title: 'A container runs privileged',
          cause: 'A privileged container shares the node with everything else on it.',
          repair: 'Drop it, and name what is needed:\nsecurityContext:\n  privileged: false',
        },
      ],
    ]),
    summary: {
      objects: 14,
      fail: of('fail'),
      unknown: of('unknown'),
      waived: findings.filter(({ waived }) => waived).length,
    },
    errors: [],
    notices: [],
    sourceLine: () => '        privileged: true',
    ...changes,
  };
}
