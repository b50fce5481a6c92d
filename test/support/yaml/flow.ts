import fc from 'fast-check';
import { choice, joined, together } from './choice.js';
import { plainScalar, properties, quotedScalar } from './scalars.js';

/** Aliases of the anchors that most texts begin with. */
export const alias = choice(['*a', '*b'], ['*c', '*a.b', '*', '*a b']);

/** A value without brackets. */
export const leaf = fc.oneof({ arbitrary: plainScalar, weight: 50 }, { arbitrary: quotedScalar, weight: 20 });

/** A key of a mapping in any style. */
export const key = fc.oneof(
  { arbitrary: fc.constantFrom('a', 'b', 'c', '1', 'yes', '"q"'), weight: 60 },
  { arbitrary: leaf, weight: 20 },
  { arbitrary: choice(['&k k', '!!str 1', '! k'], ['*a ', '[a]', '{a: b}', '&k', '!!int x']), weight: 10 },
);

/** Values within brackets, and scalars, which may stand there. */
export const { flow } = fc.letrec<{ flow: string }>((tie) => {
  const space = fc.oneof(
    { arbitrary: fc.constant(''), weight: 40 },
    { arbitrary: choice([' ', '\n', '\n  ', ' # c\n', '\t', '\n\t'], ['#c', '\n# c\n']), weight: 10 },
  );
  const value = together(space, tie('flow'), space);
  const pair = together(key, choice([': ', ': ', ': ', ':\n ', ' : '], [':', '\n: ', '']), value);
  const merge = fc.constantFrom('<<: *a', '<<: [*a, {z: 1}]', '<<: {y: 1}', '<<: *b', '<<: ');
  const entry = (other: fc.Arbitrary<string>) =>
    fc.oneof(
      { arbitrary: pair, weight: 60 },
      { arbitrary: other, weight: 30 },
      { arbitrary: merge, weight: 5 },
      { arbitrary: together(fc.constantFrom('? ', ': ', '?', ':'), value), weight: 1 },
    );
  const entries = (one: fc.Arbitrary<string>) =>
    fc
      .tuple(joined(together(one, choice([',', ', '], ['', ',,', ',#'])), 2), one, choice(['', ','], [',,', ', ,']))
      .map((parts) => parts.join(''));
  return {
    flow: fc.oneof(
      { depthSize: 'small' },
      { arbitrary: together(properties, leaf), weight: 50 },
      { arbitrary: alias, weight: 5 },
      {
        arbitrary: together(properties, fc.constant('['), entries(entry(value)), choice([']'], ['}', ''])),
        weight: 10,
      },
      { arbitrary: together(properties, fc.constant('{'), entries(entry(key)), choice(['}'], [']', ''])), weight: 10 },
      { arbitrary: fc.constantFrom('[]', '{}', '[ ]'), weight: 5 },
    ),
  };
});
