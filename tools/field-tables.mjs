// What the scripts that refresh src/facts share: reading a clone at its tags, and writing a table.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import semver from 'semver';
import { fail } from './go.mjs';

/** The clone that the command line names, as a function that runs git in it. */
export function cloneOf(commandLine, usage) {
  const [clone] = commandLine;
  if (clone === undefined) fail(`Usage: ${usage}`);
  const options = { encoding: 'utf8', maxBuffer: 2 ** 27, stdio: ['ignore', 'pipe', 'ignore'] };
  const git = (...command) => execFileSync('git', ['-C', clone, ...command], options);
  try {
    if (git('tag') !== '') return git;
  } catch {
    // Said below, as for a clone without tags.
  }
  return fail(`${clone} is no clone with tags; if it is a clone, \`git fetch --tags\` brings them.`);
}

/** The stable releases of a clone from one on, in order; a prefix makes tags of them. */
export function releasesOf(git, first, prefix = 'v') {
  const tags = git('tag').split('\n');
  const releases = tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
  const stable = releases.filter((release) => /^\d+\.\d+\.\d+$/.test(release) && semver.valid(release));
  return stable.filter((release) => semver.gte(release, first)).sort(semver.compare);
}

/**
 * Writes the table of a file of facts anew; the types are those that it lists.
 *
 * @param typesAt for a release the names of each type's fields; a type that the release lacks is absent
 */
export function refresh(name, releases, typesAt) {
  const shapes = new Map(releases.map((release) => [release, typesAt(release)]));
  refreshLines(name, { opening: '= {\n', closing: '\n}' }, releases, (lines) => {
    const types = Array.from(lines.matchAll(/^ {2}(\w+): \{/gm), ([, type]) => type);
    return types.map((type) => printType(type, shapes)).join('');
  });
}

/**
 * Writes some lines of a file of facts anew, and up to which release they are known.
 *
 * @param marks what stands before the lines, and the first that stands after them
 * @param linesOf the new lines for the old
 */
export function refreshLines(name, { opening, closing }, releases, linesOf) {
  const file = fileURLToPath(new URL(`../src/facts/${name}.ts`, import.meta.url));
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf(opening) + opening.length;
  const end = text.indexOf(closing, start) + 1;
  const before = text
    .slice(0, start)
    .replace(/(every (?:stable )?tag (\S*?)\d[\d.]* to \2)\d[\d.]*\d/, `$1${releases.at(-1)}`);
  writeFileSync(file, `${before}${linesOf(text.slice(start, end))}${text.slice(end)}`);
  process.stdout.write(`${name}: ${releases[0]} to ${releases.at(-1)}; run npm run format\n`);
}

function printType(type, shapes) {
  const having = [...shapes]
    .filter(([, types]) => types[type])
    .map(([release, types]) => [release, new Set(types[type])]);
  if (having.length === 0) fail(`No release has a type ${type}.`);
  const names = [...new Set(having.flatMap(([, fields]) => [...fields]))].sort();
  const isInAll = (name) => having.every(([, fields]) => fields.has(name));
  const all = names.filter(isInAll).join(' ');
  const some = names
    .filter((name) => !isInAll(name))
    .map((name) => `${name}: '${rangeOf(having.map(([release, fields]) => [release, fields.has(name)]))}'`);
  return `  ${type}: { all: '${all}'${some.length > 0 ? `, some: { ${some.join(', ')} }` : ''} },\n`;
}

/** Releases in order, and whether each has something, as a range; empty if all have it. */
export function rangeOf(releases) {
  const begins = releases.filter(([, has], index) => has && !releases[index - 1]?.[1]).map(([release]) => release);
  const ends = releases.filter(([, has], index) => !has && releases[index - 1]?.[1]).map(([release]) => release);
  const isFirst = (release) => release === releases[0][0];
  return begins
    .map((from, index) => [isFirst(from) ? '' : `>=${from}`, ends[index] ? `<${ends[index]}` : ''])
    .map((span) => span.filter((part) => part !== '').join(' '))
    .join(' || ');
}
