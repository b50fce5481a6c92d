import type { Json } from '../../../model/json.js';
import { decodeBase64 } from './base64.js';
import { Character } from './characters.js';
import { isInteger, numberKey, parseNumber } from './numbers.js';
import { CORE_TAG_PREFIX } from './tags.js';
import { isTimestamp } from './timestamps.js';

/** Values that go-yaml v2 knows by heart; everything else that is no number is text. */
const KNOWN_VALUES: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ...named(true, ['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON']),
  ...named(false, ['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF']),
  ...named(null, ['', '~', 'null', 'Null', 'NULL']),
  ...named(Number.NaN, ['.nan', '.NaN', '.NAN']),
  ...named(Number.POSITIVE_INFINITY, ['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF']),
  ...named(Number.NEGATIVE_INFINITY, ['-.inf', '-.Inf', '-.INF']),
]);

/** What the text of a value that is not plain text can begin with. */
const FIRST_CHARACTERS = '+-0123456789yYnNtTfFoO~.';

/** A scalar as it stands in the text. */
export interface ScalarSource {
  text: string;
  /** Full name; empty if there is none. */
  tag: string;
  /** Its text decides what it is: it has no quotes, or the tag `!`. */
  implicit: boolean;
}

/** The value of a scalar; undefined if its tag says that it is something else than its text. */
export function scalarValue({ text, tag, implicit }: ScalarSource): Json | undefined {
  if (tag === '') return implicit ? plainValue(text) : text;
  if (!tag.startsWith(CORE_TAG_PREFIX)) return text;
  const value = plainValue(text);
  switch (tag.slice(CORE_TAG_PREFIX.length)) {
    case 'binary':
      return decodeBase64(text);
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'null':
      return value === null ? value : undefined;
    case 'int':
      return typeof value === 'number' && isInteger(text) ? value : undefined;
    case 'float':
      // go-yaml makes no floats of integers of 64 bits.
      return typeof value === 'number' && numberKey(text) !== null ? value : undefined;
    case 'timestamp':
      return isTimestamp(text) ? text : undefined;
    default:
      return text;
  }
}

/** The key that a scalar is; undefined as for values, null if Kubernetes cannot have it as a key. */
export function scalarKey(source: ScalarSource): string | null | undefined {
  const value = scalarValue(source);
  if (typeof value === 'string' || value === undefined || value === null) return value;
  if (typeof value === 'boolean') return String(value);
  if (Number.isNaN(value)) return '.nan';
  if (value === Number.POSITIVE_INFINITY) return '.inf';
  return value === Number.NEGATIVE_INFINITY ? '-.inf' : numberKey(source.text);
}

/** What a text without quotes and tag stands for. */
function plainValue(text: string): string | number | boolean | null {
  if (text !== '' && !FIRST_CHARACTERS.includes(text.charAt(0))) return text;
  const known = KNOWN_VALUES.get(text);
  if (known !== undefined) return known;
  return text.charCodeAt(0) > Character.nine ? text : (parseNumber(text) ?? text);
}

function named<Value>(value: Value, names: string[]): [string, Value][] {
  return names.map((name) => [name, value]);
}
