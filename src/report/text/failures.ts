import type { Finding } from '../../model/finding.js';
import type { CheckReport, Explanation, RenderOptions } from '../check-report.js';
import { wrap } from '../layout.js';
import { repairLines } from '../repair-lines.js';
import { visible } from '../visible.js';
import { renderExcerpt } from './excerpt.js';
import { placeText, resourceText, type Style } from './style.js';

const INDENT = '  ';
const LABEL_WIDTH = 'instead: '.length;

function renderExplanation({ cause, repair }: Explanation, width: number, style: Style): string[] {
  const hanging = ' '.repeat(LABEL_WIDTH);
  const room = width - INDENT.length - LABEL_WIDTH;
  const causeLines = wrap(visible(cause.replace(/\s+/gu, ' ')), room);
  const block = (label: string, lines: readonly string[], paint: (text: string) => string) =>
    lines.map((line, index) =>
      line ? `${INDENT}${index === 0 ? style.dim(label.padEnd(LABEL_WIDTH)) : hanging}${paint(line)}` : '',
    );
  return [
    ...block('cause:', causeLines, (text) => text),
    ...block('instead:', repairLines(repair, room), style.repair),
  ];
}

/**
 * One block of lines per finding: place, severity and id; the message; the source line; and, for the first of its id,
 * the cause and the repair.
 */
export function renderFailures(
  findings: readonly Finding[],
  report: CheckReport,
  options: RenderOptions,
  style: Style,
): string[][] {
  const explained = new Set<string>();
  return findings.map((finding) => {
    const { id, severity, message, resource } = finding;
    const head = [
      style.place(placeText(finding)),
      style.severity[severity](severity),
      visible(id),
      style.dim(resourceText(resource)),
    ].join('  ');
    const lines = [head, INDENT + visible(message)];
    lines.push(
      ...renderExcerpt(report.sourceLine(finding), finding, options.width, style, style.severity[severity]('^')),
    );
    const explanation = report.explanations.get(id);
    if (explanation && !explained.has(id)) lines.push(...renderExplanation(explanation, options.width, style));
    explained.add(id);
    return lines;
  });
}
