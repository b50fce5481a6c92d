/**
 * YAML in a string is parsed only if every line is one of these, by itself: a comment, an item, a key with its value, or
 * a value. Readers agree on such lines; on the rest of YAML 1.1 and 1.2 they do not. JSON needs no such care.
 */
const quoted = String.raw`"(?:[^"\\]|\\["\\nt])*"|'[^']*'`;
const text = '[A-Za-z0-9_./$(<](?:[^ :]|:[^ :])*(?: +[^ :#](?:[^ :]|:[^ :])*)*';
const bare = String.raw`[\w./][\w./-]*`;
const flowKey = String.raw`(?:(?:${quoted}) *:|[A-Za-z_/][\w./-]* *: ) *`;
const key = String.raw`\.?[A-Za-z_](?::?[\w./-])*|"[^"\\]*"|'[^']*'`;

/** How deep flow collections are followed; deeper ones are unknown. */
const DEPTH = 3;

/** A flow collection in which every item ends in a comma, as plainLine wants it: so an item is spelt once only. */
function flow(depth: number): string {
  const item = ` *(?:${quoted}|${bare}${depth > 1 ? `|${flow(depth - 1)}` : ''}) *,`;
  return String.raw`(?:\[(?:${item})* *,?\]|\{(?: *${flowKey}${item})* *,?\})`;
}

const alternatives = [
  `(?:- +)*(?:(?:${key}): +)?(?:${quoted}|${flow(DEPTH)})`,
  `(?:- +)*(?:(?:${key}): +|- +)(?:-?${text}|[|>]-?)`,
  `(?:- +)*(?:-|(?:${key}):)`,
  text,
];

/** A line on which YAML readers agree, as RE2; each `]` and `}` of the line has a comma before it, whatever it closes. */
export const plainLine = `^ *(?:(?:${alternatives.join('|')})(?: +#.*)? *|#.*)?$`;

/** What readers take for different things wherever it stands, as RE2. */
export const readDifferently = [
  // Spaces after a block.
  String.raw`\n +\n*$`,
  // Null and booleans as keys.
  String.raw`(?im)(^|[\[,{ ])(null|true|false) *:`,
  // Control characters and odd spaces.
  String.raw`[\x00-\x09\x0b-\x1f\x7f-\x{a0}\x{2028}\x{2029}\x{feff}]`,
  // Merge keys, directives and document marks.
  String.raw`<<|(?m:^(%|---|\.\.\.))`,
  // Tags, anchors, aliases and explicit keys.
  String.raw`(?:^|[\n\f\r \[,{:-])[!&*?]`,
  // Booleans and nulls of YAML 1.1.
  String.raw`(?im)(^|[\[,{:-]|^\s*\?) *(y|n|yes|no|on|off|[-+]?\.(inf|nan)|~) *($|[\],}:#])`,
  // Numbers and dates that only some read as such.
  String.raw`(?im)(^|[\[,{: -])[-+]?(0[0-9_]+|0[xob][0-9a-f_]+|[0-9_.e+-]*_[0-9_.e+-]*|[0-9]+(:[0-9]+)+|[0-9]{4}-[0-9]{1,2}-[0-9].*|[0-9.]+e[-+]?[0-9]+|[0-9]{16,}) *($|[\],}:# ])`,
];

/** One line of JSON, for engines that read it as YAML; whether its brackets match is not looked at. */
export const jsonLine = String.raw`^\{(?: |"(?:[^"\\]|\\["\\nt])*"|-?[0-9]+(?:\.[0-9]+)?|true|false|null|[\[\]{},:])*\}\n?$`;

/** Numbers and halves of characters in JSON that lose something in reading. */
export const lossyJson = String.raw`\\u[dD][89a-fA-F]|[0-9][eE][-+]?[0-9]{3}`;

/** Standard Base64 with its padding. */
export const base64 = '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$';

/** Text of which no byte was lost: engines put U+FFFD in the place of what is no UTF-8, or refuse to go on. */
export const wholeText = String.raw`^[^\x{fffd}]*$`;
