import type { Finding } from '../../model/finding.js';
import type { CheckReport } from '../check-report.js';

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** The last line: `3 errors, 1 warning, 2 unknown in 14 objects`. */
export function renderSummary(open: readonly Finding[], report: CheckReport): string {
  const failures = open.filter(({ verdict }) => verdict === 'fail');
  const of = (severity: Finding['severity']) => failures.filter((finding) => finding.severity === severity).length;
  const waived = report.findings.length - open.length;
  const unknown = open.length - failures.length;
  const parts = [
    ...(of('error') ? [count(of('error'), 'error')] : []),
    ...(of('warning') ? [count(of('warning'), 'warning')] : []),
    ...(of('info') ? [`${of('info')} info`] : []),
    ...(unknown ? [`${unknown} unknown`] : []),
    ...(waived ? [`${waived} waived`] : []),
  ];
  const objects = count(report.summary.objects, 'object');
  const unread = report.errors.length ? `; ${count(report.errors.length, 'input')} could not be checked` : '';
  return `${parts.length ? parts.join(', ') : 'no findings'} in ${objects}${unread}`;
}
