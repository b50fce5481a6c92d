import type { Finding } from '../../model/finding.js';
import { visible } from '../visible.js';
import type { Style } from './style.js';

/** A warning or information found more often than this is the same news again: the rest is counted. */
const LISTED = 5;

/** Findings to be listed one by one, and those that only repeat what listed ones say; errors never do. */
export function withoutRepetitions(findings: readonly Finding[]): { listed: Finding[]; repeated: Finding[] } {
  const seen = new Map<string, number>();
  const isNews = ({ id, severity }: Finding) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return severity === 'error' || times <= LISTED;
  };
  const news = new Set(findings.filter(isNews));
  return { listed: [...news], repeated: findings.filter((finding) => !news.has(finding)) };
}

/** One row for each failure mode that was found again, as cells. */
export function repetitionRows(repeated: readonly Finding[], style: Style): string[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of repeated) groups.set(finding.id, [...(groups.get(finding.id) ?? []), finding]);
  return [...groups].map(([id, group]) => {
    const severity = group[0]?.severity ?? 'info';
    const files = new Set(group.map(({ file }) => file)).size;
    const places = `${group.length} more in ${files === 1 ? '1 file' : `${files} files`}; --all shows each`;
    return [style.severity[severity](severity), visible(id), places];
  });
}
