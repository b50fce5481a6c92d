import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { packageRoot } from '../package-root.js';

const handlebars = Handlebars.create();
// Every value that reaches a template goes through one of these, so that none can break out of its place.
handlebars.registerHelper({
  /** A JSON literal: also a Rego literal and a YAML flow scalar. */
  json: literal,
  /** Lines of a comment in Rego, YAML or a shell. */
  comment: (text: string) =>
    text
      .split(/[\r\n\u0085\u2028\u2029]+/)
      .map((line) => `# ${line}`.trimEnd())
      .join('\n'),
  /** A block below a YAML key: each line is indented, none is interpreted. */
  block: (indent: number, text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
      .join('\n'),
  /** A list, for `each`. */
  list: (...items: unknown[]) => items.slice(0, -1),
  /** JSON inside a Rego string. */
  rawJson: (value: unknown) => JSON.stringify(JSON.stringify(value)),
  rawParameters: (id: string, parameters: unknown) => JSON.stringify(JSON.stringify({ [id]: parameters })),
  regoSet: (elements: (number | string)[]) =>
    elements.length > 0 ? `{${elements.map((element) => JSON.stringify(element)).join(', ')}}` : 'set()',
  /** The inside of a table cell in Markdown. */
  cell: (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' '),
  /** Prose in Markdown: what stands between backticks is code, and nothing else has a meaning. */
  prose: (text: string) =>
    text
      .replace(/\s+/g, ' ')
      .split(/(`[^`]+`)/)
      .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*<[\]~&]|\b_|_\b/g, '\\$&')))
      .join('')
      // What begins a heading, a quotation or a list.
      .replace(/^(\d*)([#>+.)-])/, '$1\\$2'),
  /** Code within a line of Markdown. */
  code: (text: string) => {
    const fence = longerThanIn(text, 1);
    return fence === '`' ? `\`${text}\`` : `${fence} ${text} ${fence}`;
  },
  /** A block of code in Markdown. */
  codeBlock: (language: string, text: string) => {
    const fence = longerThanIn(text, 3);
    return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
  },
});

/** Backticks that end no sooner than they should: more than there are in a row in the text. */
function longerThanIn(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/** YAML knows more line breaks than JSON, control characters are none of its text, and it refuses half a character. */
function literal(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    })
    .replace(/\\\\|\\ud[89a-f][0-9a-f]{2}/g, (escaped) => (escaped === '\\\\' ? escaped : '\\ufffd'));
}

const compiled = new Map<string, Handlebars.TemplateDelegate>();

/**
 * Fills in a template.
 *
 * @param name path below `templates/`, without `.hbs`
 * @throws when the template uses something that `values` does not hold
 */
export function render(name: string, values: object): string {
  let template = compiled.get(name);
  if (!template) {
    const text = readFileSync(join(packageRoot, 'templates', `${name}.hbs`), 'utf8');
    template = handlebars.compile(text, { strict: true, noEscape: true });
    compiled.set(name, template);
  }
  return template(values);
}
