// Says where kargoRemovedStepFields of src/facts/kargo-renamed-fields.ts differs from the schemas of promotion steps:
// `node tools/compare-step-fields.mjs CLONE`, the clone being one of akuity/kargo with its tags. A field that a release
// took away is said to be gone; what to write instead, upstream's notes say and a reader writes.
import { fileURLToPath } from 'node:url';
import { cloneOf, releasesOf } from './field-tables.mjs';
import { printLines } from './print-lines.mjs';

const git = cloneOf(process.argv.slice(2), 'node tools/compare-step-fields.mjs CLONE');
const { kargoRemovedStepFields } = await import(
  fileURLToPath(new URL('../dist/facts/kargo-renamed-fields.js', import.meta.url))
);

const releases = releasesOf(git, '1.0.0');
const steps = releases.map((release) => stepsAt(`v${release}`));
const gone = releases.slice(1).flatMap((release, index) => lost(steps[index], steps[index + 1], release));
const text = ({ step, field, release }) => `${step} ${field}: gone in ${release}`;
const known = kargoRemovedStepFields.map(({ type, name, gone }) => ({ step: type, field: name, release: gone }));
printLines('gone, and not in the facts', gone.filter((each) => !known.some((other) => isSame(each, other))).map(text));
printLines('in the facts, and not gone', known.filter((each) => !gone.some((other) => isSame(other, each))).map(text));

/** The fields of each step at a tag, at any depth, as paths. */
function stepsAt(tag) {
  const files = git('ls-tree', '-r', '--name-only', tag).matchAll(/^(.*\/schemas\/)([\w-]+)-config\.json$/gm);
  return new Map(
    Array.from(files, ([file, folder, step]) => {
      const read = (name) => JSON.parse(git('show', `${tag}:${folder}${name}`));
      return [step, new Set(fieldsIn(read(file.slice(folder.length)), read, ''))];
    }),
  );
}

/**
 * The fields of a schema, and of those in it.
 *
 * @param read gives the schema of another file, to which it may refer
 */
function fieldsIn(schema, read, path, whole = schema) {
  const { $ref, properties = {}, items, oneOf = [], anyOf = [], allOf = [] } = schema;
  const below = Object.entries(properties).flatMap(([key, each]) => {
    const place = path === '' ? key : `${path}.${key}`;
    return [place, ...fieldsIn(each ?? {}, read, place, whole)];
  });
  const [, file, name] = /^(?:\.\/)?(.*)#\/(?:definitions|\$defs)\/(\w+)$/.exec($ref ?? '') ?? [];
  const other = name === undefined || file === '' ? whole : read(file);
  const referred = name === undefined ? [] : fieldsIn((other.definitions ?? other.$defs)[name], read, path, other);
  const parts = [...[oneOf, anyOf, allOf].flat(), ...(items === undefined ? [] : [items])];
  return [...below, ...referred, ...parts.flatMap((part) => fieldsIn(part, read, path, whole))];
}

/** The fields that a release lacks and the one before had; of a field that is gone not those in it. */
function lost(before, after, release) {
  return Array.from(before).flatMap(([step, fields]) => {
    const missing = [...fields].filter((field) => after.has(step) && !after.get(step).has(field));
    return missing
      .filter((field) => !missing.some((above) => field.startsWith(`${above}.`)))
      .map((field) => ({ step, field, release }));
  });
}

/** The facts know a field by its name, wherever it stands in the step's settings. */
function isSame({ step, field, release }, known) {
  return step === known.step && field.split('.').at(-1) === known.field && release === known.release;
}
