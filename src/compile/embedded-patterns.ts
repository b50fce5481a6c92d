/**
 * What YAML 1.1 and 1.2 readers take for different things, as RE2: tags, anchors, aliases, merge keys, directives and
 * control characters; scalars that are booleans to one only; and numbers and dates that only one of them reads.
 * Text that any of these matches is not parsed, on any engine.
 */
export const readDifferently = [
  '\\t|<<|(?m:^(%|---|\\.\\.\\.))|(^|[\\s\\[,{:-])([!&*?][^\\s,]*)|[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x{a0}\\x{2028}\\x{2029}\\x{feff}]',
  '(?im)(^|[\\[,{:-]|^\\s*\\?)[ ]*(y|n|yes|no|on|off|[-+]?\\.(inf|nan)|~)[ ]*($|[\\],}:#])',
  '(?im)(^|[\\[,{: -])[-+]?(0[0-9_]+|0[xob][0-9a-f_]+|[0-9][0-9_]*_[0-9_]*|[0-9]+(:[0-9]+)+|[0-9]{4}-[0-9]{1,2}-[0-9].*|[0-9.]+e[-+]?[0-9]+|[0-9]{16,})[ ]*($|[\\],}:# ])',
];

/** Standard Base64 with its padding. */
export const base64 = '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$';
