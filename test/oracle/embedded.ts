import { parse } from 'yaml';
import type { Json } from '#src/model/json.js';

type Format = 'yaml' | 'json' | 'base64';

/** What is inside a string: nothing if it is malformed, and unreadable if engines would read it differently. */
export interface Content {
  nodes: Json[];
  readable: boolean;
}

const NOTHING: Content = { nodes: [], readable: true };
export const UNREADABLE: Content = { nodes: [], readable: false };

export function read(format: Format, node: Json): Content {
  if (typeof node !== 'string') return NOTHING;
  return { yaml: readYaml, json: readJson, base64: readBase64 }[format](node);
}

/** What YAML readers understand differently, whatever stands around it. */
const ODD_CHARACTERS = /(?!\n)[\p{Cc}\xa0\u2028\u2029\ufeff]/u;
const MERGE_KEY = /<</;
const DIRECTIVE_OR_DOCUMENT = /^(%|---|\.\.\.)/m;
const TAG_ANCHOR_ALIAS = /(?:^|[\n\f\r [,{:-])[!&*?]/;
/** Scalars that only some of them take for a boolean, null, a number or a time. */
const WORD = /(^|[[,{:-]|^\s*\?) *(y|n|yes|no|on|off|[-+]?\.(inf|nan)|~) *($|[\],}:#])/imu;
const NUMBER =
  /(^|[[,{: -])[-+]?(0[0-9_]+|0[xob][0-9a-f_]+|[0-9_.e+-]*_[0-9_.e+-]*|[0-9]+(:[0-9]+)+|[0-9]{4}-[0-9]{1,2}-[0-9].*|[0-9.]+e[-+]?[0-9]+|[0-9]{16,}) *($|[\],}:# ])/imu;
/** Spaces after a block. */
const TRAILING_SPACES = /\n +\n*$/;
/** Null as a key is no string to some. */
const WORD_AS_KEY = /(^|[[,{ ])(null|true|false) *:/imu;
const AMBIGUOUS = [
  TRAILING_SPACES,
  WORD_AS_KEY,
  ODD_CHARACTERS,
  MERGE_KEY,
  DIRECTIVE_OR_DOCUMENT,
  TAG_ANCHOR_ALIAS,
  WORD,
  NUMBER,
];

/** Each line by itself: a comment, an item, a key and its value, or a value. */
const QUOTED = /"(?:[^"\\]|\\["\\nt])*"|'[^']*'/;
const TEXT = /[A-Za-z0-9_./$(<](?:[^ :]|:[^ :])*(?: +[^ :#](?:[^ :]|:[^ :])*)*/;
const BARE = /[A-Za-z0-9_./][A-Za-z0-9_./-]*/;
const FLOW_KEY = `(?:(?:${QUOTED.source}) *:|[A-Za-z_/][A-Za-z0-9_./-]* *: ) *`;
const KEY = /\.?[A-Za-z_](?::?[A-Za-z0-9_./-])*|"[^"\\]*"|'[^']*'/;
/** Lists of items, and maps of keys and items; deeper than three is not read. */
const listed = (item: string) => `(?:${item}(?: *, *${item})*(?: *,)?)? *`;
const flow = (item: string) => `(?:\\[ *${listed(item)}\\]|\\{ *${listed(FLOW_KEY + item)}\\})`;
const SCALAR = `${QUOTED.source}|${BARE.source}`;
const FLOW = [1, 2, 3].reduce((within) => flow(`(?:${SCALAR}${within && `|${within}`})`), '');
const VALUE = `(?:${QUOTED.source}|${FLOW}|-?${TEXT.source})`;
const ENTRY = `(?:${KEY.source}):(?: +(?:${VALUE}|[|>]-?))?`;
const LINE = new RegExp(
  `^ *(?:(?:(?:- +)*(?:-|${ENTRY})|(?:- +)+(?:${VALUE}|[|>]-?)|${QUOTED.source}|${FLOW}|${TEXT.source})(?: +#.*)? *|#.*)?$`,
  'su',
);

function readYaml(text: string): Content {
  const json = readJson(text);
  if (json.nodes.some((node) => colons(JSON.stringify(node)) === colons(text))) return json;
  const isPlain = text.split('\n').every((line) => LINE.test(line));
  if (!isPlain || AMBIGUOUS.some((pattern) => pattern.test(text))) return UNREADABLE;
  try {
    const node = (parse(`${text}\n`, { version: '1.2', schema: 'core', logLevel: 'error' }) ?? null) as Json;
    // A duplicate key takes a colon with it.
    return colons(JSON.stringify(node)) === colons(text) ? { nodes: [node], readable: true } : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

const colons = (text: string) => text.split(':').length;

/** Objects and lists; half a character and an enormous number are read differently. */
function readJson(text: string): Content {
  if (/\\u[dD][89a-fA-F]|[0-9][eE][-+]?[0-9]{3}/.test(text)) return UNREADABLE;
  try {
    const node = JSON.parse(text) as Json;
    return typeof node === 'object' && node !== null ? { nodes: [node], readable: true } : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** What is no UTF-8 is read differently. */
function readBase64(text: string): Content {
  if (!/^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return NOTHING;
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  return decoded.includes('\ufffd') ? UNREADABLE : { nodes: [decoded], readable: true };
}
