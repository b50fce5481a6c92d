import { valueTables } from './argo-workflows-chart-values.js';
import { type Span, spansOf } from './version-spans.js';

/** A table of values as rules compare with it. */
export interface KnownTable {
  path: string;
  /** Charts that read no other keys of it. */
  spans: Span[];
  keys: KnownKey[];
}

interface KnownKey {
  key: string;
  spans: Span[];
  /** The range in words; absent where every chart reads it. */
  charts?: string;
}

/** A key that one table only has: whoever writes it elsewhere means that one. */
export interface Home {
  key: string;
  path: string;
  spans: Span[];
}

export const knownTables: readonly KnownTable[] = valueTables.map(({ path, charts, keys }) => ({
  path,
  spans: spansOf(charts),
  keys: Object.entries(keys).map(([key, range]) => ({
    key,
    spans: spansOf(range),
    ...(range !== '*' && { charts: range }),
  })),
}));

const tablesWith = (key: string) => valueTables.filter(({ keys }) => Object.hasOwn(keys, key));

export const homes: readonly Home[] = valueTables.flatMap(({ path, keys }) =>
  Object.entries(keys)
    .filter(([key]) => path !== '' && tablesWith(key).length === 1)
    .map(([key, range]) => ({ key, path: `${path}.${key}`, spans: spansOf(range) })),
);
