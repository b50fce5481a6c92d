const known = new Map<string, RegExp | undefined>();

/** Whether an RE2 pattern matches somewhere in the text; one that is no pattern does not. */
export function matchesPattern(pattern: string, text: string): boolean {
  if (!known.has(pattern)) known.set(pattern, translate(pattern));
  return known.get(pattern)?.test(text) ?? false;
}

/**
 * The part of RE2 that rules are written in, as a RegExp.
 *
 * @throws when the pattern uses something whose meaning could differ
 */
function translate(pattern: string): RegExp | undefined {
  const [, flags = '', body = ''] = /^(?:\(\?([ims]+)\))?(.*)$/su.exec(pattern) ?? [];
  let inClass = false;
  const translated = body.replace(/\\.?|\[\^?\]?|\]|\.|\{[0-9]+(?:,[0-9]*)?\}|[{}]|\(\?./gsu, (part) => {
    if (part.startsWith('\\')) return translateEscape(part, inClass);
    if (part.startsWith('[')) {
      if (inClass) return '\\[';
      inClass = true;
      return part.endsWith(']') ? `${part.slice(0, -1)}\\]` : part;
    }
    if (part === ']') {
      const literal = !inClass;
      inClass = false;
      return literal ? '\\]' : ']';
    }
    if (inClass) return part.replace(/[{}()]/g, '\\$&');
    if (part === '.') return flags.includes('s') ? part : '[^\\n]';
    if (part.startsWith('(?') && part !== '(?:') throw new Error(`${part} in ${pattern} is not understood here`);
    return part === '{' || part === '}' ? `\\${part}` : part;
  });
  try {
    return new RegExp(translated, `u${flags.replace('s', '')}`);
  } catch {
    return undefined;
  }
}

function translateEscape(part: string, inClass: boolean): string {
  if (part === '\\s') return inClass ? '\\t\\n\\f\\r ' : '[\\t\\n\\f\\r ]';
  if (/^\\[dwbtnrf\\^$.*+?()[\]{}|/]$/.test(part)) return part;
  if (part === '\\-') return inClass ? part : '-';
  if (part === '\\') return part;
  // RE2 takes any other sign of ASCII for itself (Go regexp/syntax/parse.go, escape).
  if (/^\\[^0-9A-Za-z\u0080-\u{10ffff}]$/u.test(part)) return part.slice(1);
  throw new Error(`${part} is not understood here`);
}
