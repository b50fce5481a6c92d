import { and, concat, equals, matches, named, not, or, replace, unknowable } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';

/** Globs of stars, question marks and one level of braces. */
const READABLE_GLOB = '^glob:([a-z0-9.*?-]|\\{[a-z0-9.*?,-]+\\})+$';
/** Regular expressions of plain parts; they are valid, and mean the same to every engine. */
const READABLE_REGEX =
  '^regexp?:([a-z0-9|^$-]|\\\\\\.|\\.[*+]?|\\[(a-z|0-9|a-z0-9|a-z0-9-)\\][*+]?|\\([a-z0-9|.-]+\\))+$';
const PLAIN_NAME = '^[a-z0-9.-]+$';

/** A glob as a regular expression: names have no slash, so a star is any text. */
const globAsRegex = (glob: Path<string>): Path<string> =>
  [
    ['glob:', ''],
    ['.', '\\.'],
    ['*', '.*'],
    ['?', '.'],
    ['{', '('],
    ['}', ')'],
    [',', '|'],
  ].reduce((text, [from = '', to = '']) => replace(text, from, to), glob);

/** A star takes in whatever wildcards a simple glob has; a question mark does not. */
const goesInto = (glob: Path<string>, name: Path<string>): Test =>
  or(matches(name, PLAIN_NAME), and(matches(name, '^glob:[a-z0-9.*?-]+$'), not(matches(glob, '\\?'))));

/**
 * Whether every name that the second pattern matches, the first matches, too. Unknown for an involved pattern and a
 * plain name; two patterns of which neither is a simple glob are held for different.
 * pkg/pattern/matcher.go, akuity/kargo@v1.11.2.
 */
export const coversNames = (pattern: Path<string>, name: Path<string>): Test => {
  const isReadable = or(matches(pattern, READABLE_GLOB), matches(pattern, READABLE_REGEX));
  return named(
    'covers_names',
    or(
      equals(pattern, name),
      and(
        matches(pattern, READABLE_GLOB),
        goesInto(pattern, name),
        matches(replace(name, 'glob:', ''), concat('^(', globAsRegex(pattern), ')$')),
      ),
      and(
        matches(pattern, READABLE_REGEX),
        matches(name, PLAIN_NAME),
        matches(name, replace(replace(pattern, 'regexp:', ''), 'regex:', '')),
      ),
      and(matches(pattern, '^(glob|regexp?):'), not(isReadable), matches(name, PLAIN_NAME), unknowable),
    ),
  );
};
