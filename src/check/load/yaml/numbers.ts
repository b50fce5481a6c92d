const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
/** go-yaml also reads a sign after `0b`. */
const SIGNED_BINARY = /^0b([-+])([01]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const FLOAT_FROM_DOT = /^\.[0-9][0-9_]*(?:[eE][-+]?[0-9][0-9_]*)?$/;
/** An underscore that is not between two digits; go-yaml minds it in numbers that begin with a dot only. */
const LOOSE_UNDERSCORE = /__|_[eE]|_$/;

const SMALLEST_INTEGER = -(2n ** 63n);
const LARGEST_SIGNED = 2n ** 63n - 1n;
const LARGEST_INTEGER = 2n ** 64n - 1n;

/** A number as go-yaml tells them apart, since they differ as keys. */
type YamlNumber = { integer: bigint } | { float: number };

/** The value of a plain scalar that is a number; undefined if it is text. */
export function parseNumber(text: string): number | undefined {
  // Most numbers of a manifest are short and decimal.
  if (/^(?:0|[1-9][0-9]{0,14})$/.test(text)) return Number(text);
  const number = parseYamlNumber(text);
  if (number === undefined) return undefined;
  // Beyond 2^53 the nearest double is taken, as by every JSON reader that has nothing else.
  return 'integer' in number ? Number(number.integer) : number.float;
}

/** How a plain scalar that is a number reads as a key; undefined if it is text, null if it can't be a key. */
export function numberKey(text: string): string | null | undefined {
  const number = parseYamlNumber(text);
  if (number === undefined) return undefined;
  if ('float' in number) return formatFloat(number.float);
  return number.integer > LARGEST_SIGNED ? null : String(number.integer);
}

/** True if a plain scalar is a number that is written as an integer. */
export function isInteger(text: string): boolean {
  const number = parseYamlNumber(text);
  return number !== undefined && 'integer' in number;
}

function parseYamlNumber(text: string): YamlNumber | undefined {
  if (text.startsWith('.')) {
    const isNumber = FLOAT_FROM_DOT.test(text) && !LOOSE_UNDERSCORE.test(text);
    return isNumber ? finite(text.replaceAll('_', '')) : undefined;
  }
  const digits = text.includes('_') ? text.replaceAll('_', '') : text;
  const integer = parseInteger(digits);
  if (integer !== undefined) return { integer };
  return FLOAT.test(digits) ? finite(digits) : undefined;
}

function finite(text: string): YamlNumber | undefined {
  const float = Number(text);
  return Number.isFinite(float) ? { float } : undefined;
}

function parseInteger(text: string): bigint | undefined {
  const signedBinary = SIGNED_BINARY.exec(text);
  if (signedBinary !== null) return withSign(signedBinary[1], `0b${signedBinary[2]}`);
  const match = INTEGER.exec(text);
  if (match === null) return undefined;
  const [, sign, hexadecimal, binary, octal, decimal] = match;
  if (hexadecimal !== undefined) return withSign(sign, `0x${hexadecimal}`);
  if (binary !== undefined) return withSign(sign, `0b${binary}`);
  return withSign(sign, octal === undefined ? (decimal ?? '0') : `0o${octal}`);
}

/** Undefined if the number does not fit into 64 bits; a sign leaves it 63. */
function withSign(sign: string | undefined, magnitude: string): bigint | undefined {
  // Longer ones don't fit, and are slow to convert.
  if (magnitude.length > 200) return undefined;
  const value = sign === '-' ? -BigInt(magnitude) : BigInt(magnitude);
  const largest = sign === '' ? LARGEST_INTEGER : LARGEST_SIGNED;
  return value >= SMALLEST_INTEGER && value <= largest ? value : undefined;
}

/** The shortest text that is the same 32-bit float, as sigs.k8s.io/yaml writes keys. */
function formatFloat(float: number): string {
  const single = Math.fround(float);
  if (Object.is(single, -0)) return '-0';
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  let precision = 1;
  while (precision < 9 && Math.fround(Number(single.toPrecision(precision))) !== single) precision++;
  const [mantissa = '', exponentText = '0'] = single.toExponential(precision - 1).split('e');
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 6) return String(Number(single.toPrecision(precision)));
  const digits = String(Math.abs(exponent)).padStart(2, '0');
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
}
