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
  /** Where it stands, if no other table has such a key: whoever writes it elsewhere means this one. */
  home?: string;
}

const isOfOneTable = (key: string) => valueTables.filter(({ keys }) => Object.hasOwn(keys, key)).length === 1;

export const knownTables: readonly KnownTable[] = valueTables.map(({ path, charts, keys }) => ({
  path,
  spans: spansOf(charts),
  keys: Object.entries(keys).map(([key, range]) => ({
    key,
    spans: spansOf(range),
    ...(range !== '*' && { charts: range }),
    ...(path !== '' && isOfOneTable(key) && { home: `${path}.${key}` }),
  })),
}));
