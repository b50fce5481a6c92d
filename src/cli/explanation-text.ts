import type { DocumentedExample } from '../docs/example.js';
import type { Explanation } from '../docs/explanation.js';
import { alignRows, wrap } from '../report/layout.js';
import { visible, visibleLines } from '../report/visible.js';

const INDENT = '  ';

/** What `seawall explain` prints; its page in the documentation has the same content. */
export function explanationText(explanation: Explanation, width: number): string {
  const { id, title, severity, symptoms, cause, effect, bitesIn, range, scope, needs, repair, reach } = explanation;
  const room = width - INDENT.length;
  const prose = (text: string) => wrap(visible(text.replace(/\s+/gu, ' ')), room);
  const lines = [
    `${visible(id)} (${severity})`,
    ...wrap(visible(title), width),
    ...section('Symptoms', list(symptoms)),
    ...section('Cause', prose(cause)),
    ...section('Effect', prose(effect)),
    ...section('Affected versions', [range === null ? bitesIn : `${bitesIn} (${range})`].map(visible)),
    ...section(
      'Instead',
      repair.flatMap(({ language, text }) => (language === 'prose' ? prose(text) : indented(visibleLines(text)))),
    ),
    ...section('A bad example', exampleLines(explanation.bad, prose)),
    ...section('A good example', exampleLines(explanation.good, prose)),
    ...section('How it is found', [`scope: ${visible(scope)}`, ...prose(`when unknown: ${needs}`)]),
    ...section(
      'Targets of seawall generate',
      alignRows(
        reach.map(({ target, carries, reason }) => [target, carries, ...(reason ? [reason] : [])].map(visible)),
      ),
    ),
    ...section('Sources', list(explanation.sources.map(({ text, url }) => url ?? text))),
  ];
  return `${lines.join('\n')}\n`;
}

function exampleLines(example: DocumentedExample | null, prose: (text: string) => string[]): string[] {
  if (!example) return [];
  const { comment, platform, settings, findings, yaml } = example;
  const judgedFor = [platform, ...settings].filter(Boolean).join(', ');
  return [
    ...prose(comment),
    ...(judgedFor ? prose(`Judged for ${judgedFor}.`) : []),
    ...indented(visibleLines(yaml.trimEnd())),
    ...(findings.length > 0 ? ['Found:', ...list(findings)] : []),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...indented(lines)];
}

const indented = (lines: readonly string[]) => lines.map((line) => (line ? INDENT + line : ''));
const list = (items: readonly string[]) => items.map((item) => `- ${visible(item)}`);
