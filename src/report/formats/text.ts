import type { CheckReport, RenderOptions, ReportFormat } from '../check-report.js';
import { alignRows } from '../layout.js';
import { sortFindings } from '../order.js';
import { renderFailures } from '../text/failures.js';
import { repetitionRows, withoutRepetitions } from '../text/repetitions.js';
import { createStyle, placeText } from '../text/style.js';
import { renderSummary } from '../text/summary.js';
import { unknownRows } from '../text/unknowns.js';
import { visible } from '../visible.js';

function render(report: CheckReport, options: RenderOptions): string {
  const style = createStyle(options.colour);
  const open = sortFindings(report.findings).filter(({ waived }) => !waived);
  const failures = open.filter(({ verdict }) => verdict === 'fail');
  const { listed, repeated } = options.all ? { listed: failures, repeated: [] } : withoutRepetitions(failures);
  const unknown = open.filter(({ verdict }) => verdict === 'unknown');
  const rows = (label: string, paint: (text: string) => string, cells: readonly string[][]) =>
    alignRows(cells).map((line) => `${paint(label)}  ${line}`);
  const inferred = report.profiles.flatMap(({ file, inferred }) =>
    inferred.map((message) => (file === null ? { message } : { file, message })),
  );
  const notices = [...inferred, ...report.notices].map((notice) => {
    const place = placeText(notice);
    return `${style.dim('note')}  ${place ? `${place}: ` : ''}${visible(notice.message)}`;
  });
  const blocks = [
    ...renderFailures(listed, report, options, style),
    alignRows(repetitionRows(repeated, style)),
    rows('unknown', style.unknown, unknownRows(unknown)),
    rows(
      'not checked',
      style.severity.error,
      report.errors.map((error) => [placeText(error), visible(error.message)]),
    ),
    notices,
    [renderSummary(open, report)],
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${text.join('\n\n')}\n`;
}

/** For people: every finding with its line, cause and repair; how often warnings repeat; what could not be judged and what could not be read after. */
export const format: ReportFormat = { name: 'text', carriesNotices: true, render };
