// What Seawall means to be, in figures, and whether a run shows it.

/** Each compares one figure of Seawall with that of a peer on the same objects: theirs by ours, or ours by theirs. */
const TARGETS = [
  { wish: 'at least 10× faster than conftest', peer: 'conftest', of: 'seconds', atLeast: 10 },
  { wish: 'at least 5× faster than gator', peer: 'gator', of: 'seconds', atLeast: 5 },
  { wish: "at least 50× faster than Kyverno's CLI", peer: 'kyverno', of: 'seconds', atLeast: 50 },
  { wish: "at most a fifth of conftest's memory", peer: 'conftest', of: 'megabytes', atLeast: 5 },
  { wish: 'at most 3× the user CPU of js-yaml, which only parses', peer: 'js-yaml', of: 'cpu', atLeast: 1 / 3 },
];
/** For ten times the objects; what is above ten allows for noise. */
const LINEAR = 12;

/** One line for each target: what was wished, what was measured and where, and whether that is enough. */
export function targetLines(results) {
  return [
    'Targets, each at the largest size that tells:',
    ...TARGETS.map((target) => lineOf(target, results)),
    linearity(results),
  ].join('\n');
}

function lineOf({ wish, peer, of, atLeast }, results) {
  const pairs = results
    .filter(({ engine, [of]: figure }) => engine === 'seawall' && figure)
    .map((own) => ({ own, other: results.find(({ engine, size }) => engine === peer && size === own.size) }))
    .filter(({ other }) => other?.[of]);
  // A peer that was stopped had taken that much by then, which may be enough.
  const tells = ({ own, other }) => !other.isStopped || other[of] >= atLeast * own[of];
  const { own, other } = pairs.filter(tells).at(-1) ?? pairs.at(-1) ?? {};
  if (!own) return `  ?    ${wish}: not measured`;
  const ratio = other[of] / own[of];
  const measured = atLeast < 1 ? `${(1 / ratio).toFixed(1)}×` : `${ratio.toFixed(1)}×`;
  const bound = other.isStopped ? `more than ${measured}, being stopped` : measured;
  return `  ${ratio >= atLeast ? 'yes' : other.isStopped ? '?  ' : 'no '}  ${wish}: ${bound} at ${own.size} objects`;
}

function linearity(results) {
  const own = results.filter(({ engine, seconds }) => engine === 'seawall' && seconds);
  const last = own.at(-1);
  const before = own.find(({ size }) => size * 10 === last?.size);
  if (!before) return '  ?    time grows with the number of objects: not measured';
  const growth = last.seconds / before.seconds;
  const verdict = growth <= LINEAR ? 'yes' : 'no ';
  return `  ${verdict}  time grows with the number of objects: ${growth.toFixed(1)}× from ${before.size} to ${last.size}`;
}
