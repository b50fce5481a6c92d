// Says where src/facts/controller-permissions.ts or kargo-permissions.ts differs from the roles that upstream ships:
// `node tools/compare-permissions.mjs CLONE`, the clone being one of argoproj/argo-workflows or akuity/kargo with its
// tags. Which rights code can do without no role says: what it prints is where to look, and a reader writes the facts.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import semver from 'semver';
import { cloneOf, rangeOf, releasesOf } from './field-tables.mjs';
import { fail } from './go.mjs';
import { grants, rightsAt } from './granted-rights.mjs';
import { printLines } from './print-lines.mjs';

const facts = fileURLToPath(new URL('../dist/facts', import.meta.url));
const { newest } = await import(join(facts, 'newest.js'));
const git = cloneOf(process.argv.slice(2), 'node tools/compare-permissions.mjs CLONE');
const isKargo = git('ls-tree', 'HEAD', 'charts/kargo') !== '';
const known = isKargo ? newest.kargo : newest.argoWorkflows;
const releases = releasesOf(git, isKargo ? '1.0.0' : '3.2.0');
if (!releases.includes(known)) fail(`The clone lacks v${known}; \`git fetch --tags\` brings it.`);
const rights = new Map(releases.map((release) => [release, rightsAt(git, `v${release}`)]));

const newer = releases.filter((release) => semver.gt(release, known));
const [before, after] = [known, releases.at(-1)].map((release) => rights.get(release));
process.stdout.write(`facts of ${known}; newer: ${newer.join(', ') || 'no release'}\n`);
printLines('granted since', without(after, before));
printLines('granted no more', without(before, after));
printLines(
  'facts that differ from the roles',
  (isKargo ? await needsOfKargo() : await needsOfArgo()).flatMap(difference),
);

/** The rights of one release that another lacks, in words: a line for each resource of each place. */
function without(some, others) {
  const lacking = some.filter((right) => !others.some((other) => isDeepStrictEqual(right, other)));
  const texts = lacking.map(({ place, kind, names, verb, ...of }) => ({
    what: `${place} (${kind}): ${nameOf(of)}${names === undefined ? '' : ` named ${names.join(', ')}`}`,
    verb,
  }));
  const verbsOf = (what) => [...new Set(texts.filter((each) => each.what === what).map(({ verb }) => verb))];
  return [...new Set(texts.map(({ what }) => what))].map((what) => `${what}: ${verbsOf(what).join(', ')}`);
}

function nameOf({ group, resource }) {
  return group === '' ? resource : `${resource}.${group}`;
}

async function needsOfArgo() {
  const { controllerPermissions } = await import(join(facts, 'controller-permissions.js'));
  return controllerPermissions.flatMap(({ group, resource, verbs, versions }) =>
    verbs.map((verb) => ({ places: ['cluster-install'], group, resource, verb, versions })),
  );
}

async function needsOfKargo() {
  const { kargoPermissions } = await import(join(facts, 'kargo-permissions.js'));
  // The common roles are what components bind to themselves in the namespaces of projects.
  const placesOf = (component, scope) => (scope === 'projects' ? [component, 'common'] : [component]);
  return Object.entries(kargoPermissions).flatMap(([component, permissions]) =>
    permissions.flatMap(({ scope, group, resources, verbs, versions }) =>
      resources
        .split(' ')
        .flatMap((resource) =>
          verbs.split(' ').map((verb) => ({ places: placesOf(component, scope), group, resource, verb, versions })),
        ),
    ),
  );
}

/** Nothing, or a line: that the roles of other releases grant it than those that need it. */
function difference({ places, versions, ...needed }) {
  const isGranted = (right) => places.includes(right.place) && grants(right, needed);
  const granted = releases.map((release) => [release, rights.get(release).some(isGranted)]);
  if (granted.every(([release, is]) => is === semver.satisfies(release, versions))) return [];
  const range = granted.some(([, is]) => is) ? rangeOf(granted) || 'all' : 'none';
  return [`${places[0]}: ${needed.verb} ${nameOf(needed)}: needed in ${versions}, granted in ${range}`];
}
