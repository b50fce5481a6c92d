/** Versions from one release on, and below another; each as an RE2 pattern that the version matches or must not. */
export interface Span {
  from?: string;
  below?: string;
}

/**
 * A range as spans, for rules, which know patterns only.
 *
 * @param range node-semver of `>=X.Y.Z`, `<X.Y.Z` and `||`, or `*`
 */
export function spansOf(range: string): Span[] {
  if (range === '*') return [{}];
  return range.split(' || ').map((span) => {
    const [, from] = />=(\S+)/.exec(span) ?? [];
    const [, below] = /<(\d\S*)/.exec(span) ?? [];
    return { ...(from && { from: atLeast(from) }), ...(below && { below: atLeast(below) }) };
  });
}

/** An RE2 pattern of all versions from this one on; a prerelease counts as its release. */
export function atLeast(version: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const any = '[0-9]+';
  const sameMinor = `${minor}[.](${patch}|${above(patch)})`;
  const later = `${above(minor)}[.]${any}`;
  return `^(${above(major)}[.]${any}[.]${any}|${major}[.](${later}|${sameMinor}))([-+].*)?$`;
}

/** All whole numbers above this one: those with more digits, and those whose first other digit is higher. */
function above(number: number): string {
  const digits = String(number);
  const higher = Array.from(digits, (digit, index) => ({ digit, index }))
    .filter(({ digit }) => digit !== '9')
    .map(({ digit, index }) => {
      const rest = digits.length - index - 1;
      return `${digits.slice(0, index)}[${Number(digit) + 1}-9]${rest > 0 ? `[0-9]{${rest}}` : ''}`;
    });
  return `(${[`[1-9][0-9]{${digits.length},}`, ...higher].join('|')})`;
}
