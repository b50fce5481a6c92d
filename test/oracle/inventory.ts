import type { Absence, Lookup } from '#src/language/expression.js';
import type { Json, JsonObject } from '#src/model/json.js';
import { byCodePoint, get } from './json.js';

/** Which objects are meant. A key that is given and no string is nobody's. */
export interface Narrow {
  namespace?: Json;
  name?: Json;
}

interface Entry {
  namespace: string;
  name: string;
  object: JsonObject;
}

type Kind = Pick<Lookup, 'apiVersion' | 'kind' | 'namespaced'>;

/** The objects of one check, found by kind, namespace and name. */
export class Inventory {
  readonly #kinds = new Map<string, Entry[]>();

  /**
   * @param namespace of objects that state none
   * @param complete whether what is not there does not exist
   */
  constructor(
    private readonly objects: readonly Json[],
    private readonly namespace: string,
    private readonly complete: boolean,
  ) {}

  /** The namespace that an object is in. */
  namespaceOf(object: Json): string {
    const stated = get(object, 'metadata', 'namespace');
    return typeof stated === 'string' ? stated : this.namespace;
  }

  /** By namespace, then name. */
  find(kind: Kind, narrow: Narrow = {}): JsonObject[] {
    const wanted = (key: 'namespace' | 'name') => (entry: Entry) =>
      !Object.hasOwn(narrow, key) || narrow[key] === entry[key];
    const inScope = kind.namespaced ? wanted('namespace') : () => true;
    return this.#entries(kind)
      .filter((entry) => inScope(entry) && wanted('name')(entry))
      .map(({ object }) => object);
  }

  /** Whether there may be an object that was not found. */
  mayLack(kind: Kind, narrow: Narrow, absence: Absence): boolean {
    if (this.complete || absence === 'assumed') return false;
    if (narrow.name !== undefined && this.find(kind, narrow).length > 0) return false;
    return absence === 'complete' || this.find(kind, { namespace: narrow.namespace ?? '' }).length === 0;
  }

  get isComplete(): boolean {
    return this.complete;
  }

  #entries(kind: Kind): Entry[] {
    const key = `${kind.apiVersion} ${kind.kind}`;
    const known = this.#kinds.get(key) ?? this.#index(kind);
    this.#kinds.set(key, known);
    return known;
  }

  /** The last of those with the same name counts; those with a generated name do not hide one another. */
  #index({ apiVersion, kind, namespaced }: Kind): Entry[] {
    const entries = new Map<string, Entry>();
    for (const object of this.objects as JsonObject[]) {
      if (get(object, 'apiVersion') !== apiVersion || get(object, 'kind') !== kind) continue;
      const namespace = namespaced ? this.namespaceOf(object) : '';
      const siblings = [...entries.values()].filter((entry) => entry.namespace === namespace).length;
      const generated = get(object, 'metadata', 'generateName');
      const stated = get(object, 'metadata', 'name');
      const name = typeof stated === 'string' ? stated : `${String(generated)}#${siblings}`;
      if (typeof stated !== 'string' && typeof generated !== 'string') continue;
      entries.set(JSON.stringify([namespace, name]), { namespace, name, object });
    }
    return [...entries.values()].sort(
      (left, right) => byCodePoint(left.namespace, right.namespace) || byCodePoint(left.name, right.name),
    );
  }
}
