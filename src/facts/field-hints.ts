import semver from 'semver';
import type { FieldTable } from './field-table.js';

/** What a rule must know of a release's fields, beside those that every release has. */
export type FieldHints = {
  /** Fields that this release has and others lack, and those that another failure mode reports. */
  known: { type: string; name: string }[];
  /** Fields that only other releases have. */
  others: { type: string; name: string; says: string }[];
  /** Patterns of what may be meant by a name. */
  spellings: { name: string; near: string }[];
  /** Types by their fields, for one that stands in the wrong place. */
  owners: { type: string; fields: string[] }[];
};

/** What of a table is said, and what is left to others. */
interface Choice<Type> {
  release: string;
  /** Fields that another failure mode reports. */
  elsewhere: readonly { type: string; name: string }[];
  /** Types whose fields are often written elsewhere. */
  owners: readonly Type[];
  /** More types whose fields are often misspelt. */
  spelt: readonly Type[];
}

/** The hints of a release. */
export function fieldHints<T extends FieldTable>(
  table: T,
  { release, elsewhere, owners, spelt }: Choice<keyof T & string>,
): FieldHints {
  const types = Object.entries<FieldTable[string]>(table);
  const ranged = types.flatMap(([type, { some = {} }]) =>
    Object.entries(some).map(([name, range]) => ({ type, name, range, has: semver.satisfies(release, range) })),
  );
  const fieldsOf = (type: string) => [
    ...(table[type]?.all ?? '').split(' '),
    ...ranged.filter((field) => field.type === type && field.has).map(({ name }) => name),
  ];
  const names = new Set([...owners, ...spelt].flatMap(fieldsOf).filter((name) => name.length > 3));
  return {
    known: [...ranged.filter(({ has }) => has), ...elsewhere].map(({ type, name }) => ({ type, name })),
    others: ranged
      .filter(({ has }) => !has)
      .map(({ type, name, range }) => ({ type, name, says: `it is known in ${range} only` })),
    spellings: [...names].sort().map((name) => ({ name, near: nearly(name) })),
    owners: owners.map((type) => ({ type, fields: fieldsOf(type) })),
  };
}

/** A pattern of names that differ from this one in one place: of its blocks all but one are as they should be. */
function nearly(name: string): string {
  const count = name.length < 14 ? 2 : 3;
  const size = Math.ceil(name.length / count);
  const starts = Array.from({ length: count }, (_, index) => index * size);
  const without = starts.map((start) => {
    const left = Math.min(size, name.length - start);
    return `${name.slice(0, start)}.{${left - 1},${left + 1}}${name.slice(start + size)}`;
  });
  return `(?i)^(${without.join('|')})$`;
}
