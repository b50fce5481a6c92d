import { unknowable } from './build.js';
import type { Access, Capability, Lookup, Test, Value } from './expression.js';
import { isListed, type Listed } from './listed-permissions.js';

/** What values of a row have become, by their names; the others are as they were. */
export type Changed = ReadonlyMap<string, Value>;

/** Nothing is seen of these, and where one is, nobody can tell what it holds. */
const unseen = (of: Value): Value => ({ node: 'where', of, variable: 'unseen', test: unknowable });
/** Nothing is seen, and anything may be there. */
export const HIDDEN = unseen({ node: 'constant', value: true });
const NOTHING: Value = { node: 'union', of: [] };

/** What an engine can do, and what it is not told. */
export interface Sight {
  offers: ReadonlySet<Capability>;
  /** Parameters that the profile says nothing of. */
  untold: ReadonlySet<string>;
  /** Variables that stand for elements of parameters. */
  listed: Listed;
}

/**
 * Replaces what an engine cannot do by what it cannot know. By Kleene's logic, a test that then is true or false is so
 * with every capability, too: whatever was unknown. What needs none of them stays the very same node.
 */
export class Weakening {
  private readonly knownTests = new Map<Test, Test>();
  private readonly knownValues = new Map<Value, Value>();

  /**
   * @param sight of the engine
   * @param changed what the variables have become that are not bound within
   */
  constructor(
    private readonly sight: Sight,
    private readonly changed: Changed,
  ) {}

  test(test: Test): Test {
    const known = this.knownTests.get(test) ?? this.weakTest(test);
    this.knownTests.set(test, known);
    return known;
  }

  value(value: Value): Value {
    const known = this.knownValues.get(value) ?? this.weakValue(value);
    this.knownValues.set(value, known);
    return known;
  }

  values(values: Value[]): Value[] {
    return eachOf(values, (each) => this.value(each));
  }

  private weakTest(test: Test): Test {
    switch (test.node) {
      case 'truth':
        return test;
      case 'equals':
        return same(test, { ...test, left: this.value(test.left), right: this.value(test.right) });
      case 'oneOf':
      case 'exists':
        return same(test, { ...test, value: this.value(test.value) });
      case 'matches':
        // Formulas take a pattern for known.
        return this.value(test.pattern) === test.pattern
          ? same(test, { ...test, value: this.value(test.value) })
          : unknowable;
      case 'and':
      case 'or':
        return same(test, { ...test, of: eachOf(test.of, (each) => this.test(each)) });
      case 'not':
      case 'named':
        return same(test, { ...test, of: this.test(test.of) });
      case 'any':
        return same(test, { ...test, in: this.value(test.in), test: this.test(test.test) });
      case 'allowed':
        return this.isAnswered(test.access) ? test : unknowable;
    }
  }

  private isAnswered(access: Access): boolean {
    const { offers, listed } = this.sight;
    if (!offers.has('rbac') || (isListed(access, listed) && !offers.has('listed-permissions'))) return false;
    return Object.values(access).every((value: Value) => this.value(value) === value);
  }

  private weakValue(value: Value): Value {
    switch (value.node) {
      case 'variable':
        return this.changed.get(value.name) ?? value;
      case 'constant':
        return value;
      case 'parameter':
        return this.sight.untold.has(value.key) ? NOTHING : value;
      case 'objects':
        return this.objects(value, value.lookup);
      case 'parsed': {
        const of = this.value(value.of);
        const capability = value.format === 'base64' ? 'base64' : (`parse-${value.format}` as const);
        return this.sight.offers.has(capability) ? same(value, { ...value, of }) : unseen(of);
      }
      case 'first':
      case 'union':
      case 'concat':
        return same(value, { ...value, of: this.values(value.of) });
      case 'where':
        return same(value, { ...value, of: this.value(value.of), test: this.test(value.test) });
      default:
        return same(value, { ...value, of: this.value(value.of) });
    }
  }

  private objects(value: Value, lookup: Lookup): Value {
    const { offers } = this.sight;
    const isOffered = offers.has('other-objects') && (lookup.needs === undefined || offers.has(lookup.needs));
    const { namespace, name } = lookup;
    // Of no name, and in no namespace, there is no object.
    const narrow = name ?? namespace;
    if (!isOffered) return narrow ? unseen(this.value(narrow)) : HIDDEN;
    const narrowed = same(lookup, {
      ...lookup,
      ...(namespace && { namespace: this.value(namespace) }),
      ...(name && { name: this.value(name) }),
    });
    return narrowed === lookup ? value : { node: 'objects', lookup: narrowed };
  }
}

function eachOf<T>(of: T[], change: (each: T) => T): T[] {
  const weak = of.map(change);
  return weak.every((each, number) => each === of[number]) ? of : weak;
}

/** The node as it was, where nothing in it has become another. */
export function same<T extends object>(was: T, is: T): T {
  const [before, after] = [Object.entries(was), Object.entries(is)];
  return before.length === after.length && after.every(([key, each]) => was[key as keyof T] === each) ? was : is;
}
