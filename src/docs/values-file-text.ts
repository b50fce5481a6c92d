import { parse } from 'yaml';

/** The text of a document; that of `HelmValues`, which no user writes, is the values file that it stands for. */
export function valuesFileText(document: string): string {
  const [before = '', values] = document.split(/^values:\n/mu);
  if (values === undefined || !/^kind: HelmValues$/mu.test(before)) return document;
  const { chart, version } = parse(before);
  return `${['# Values of the chart', chart, version].filter(Boolean).join(' ')}\n${values.replace(/^ {2}/gmu, '')}`;
}
