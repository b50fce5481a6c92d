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
  /(^|[[,{: -])[-+]?(0[0-9_]+|0[xob][0-9a-f_]+|[0-9][0-9_]*_[0-9_]*|[0-9]+(:[0-9]+)+|[0-9]{4}-[0-9]{1,2}-[0-9].*|[0-9.]+e[-+]?[0-9]+|[0-9]{16,}) *($|[\],}:# ])/imu;
const AMBIGUOUS = [ODD_CHARACTERS, MERGE_KEY, DIRECTIVE_OR_DOCUMENT, TAG_ANCHOR_ALIAS, WORD, NUMBER];

function readYaml(text: string): Content {
  if (AMBIGUOUS.some((pattern) => pattern.test(text))) return UNREADABLE;
  try {
    const node = (parse(text, { version: '1.2', schema: 'core', logLevel: 'error' }) ?? null) as Json;
    // A duplicate key takes a colon with it.
    return colons(JSON.stringify(node)) === colons(text) ? { nodes: [node], readable: true } : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

const colons = (text: string) => text.split(':').length;

function readJson(text: string): Content {
  try {
    return { nodes: [JSON.parse(text) as Json], readable: true };
  } catch {
    return NOTHING;
  }
}

function readBase64(text: string): Content {
  const isBase64 = /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text);
  return isBase64 ? { nodes: [Buffer.from(text, 'base64').toString('utf8')], readable: true } : NOTHING;
}
