import { isBlank } from '../../language/blank.js';
import type { Lookup, Value } from '../../language/expression.js';
import { canBeOpaque, holds } from '../../language/formula.js';
import { isObject, type Json } from '../../model/json.js';
import type { FormulaPrinter } from './formulas.js';
import { type Scope, stemOf } from './scope.js';

/** Rego has JSON's literals; spaced as `opa fmt` does. */
export function literal(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}: ${literal(each)}`)
    .join(', ')}}`;
}

/** `a.b` where the key is a plain name, else `a["b-c"]`. */
export function member(text: string, key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `${text}.${key}` : `${text}[${literal(key)}]`;
}

/** Prints values: as a reference where that is enough, else by binding a variable in the body's lines. */
export class ValuePrinter {
  constructor(
    private readonly parameters: string,
    private readonly formulas: FormulaPrinter,
  ) {}

  /** The text that stands for the value; what must come before it is added to `lines`. */
  print(value: Value, lines: string[], scope: Scope): string {
    switch (value.node) {
      case 'variable':
        return scope.text(value.name);
      case 'plain':
        return this.print(value.of, lines, scope);
      case 'constant':
        return literal(value.value);
      case 'parameter':
        return member(this.parameters, value.key);
      case 'field':
        return member(this.print(value.of, lines, scope), value.key);
      case 'each':
        return this.iterate(value.of, 'lib.items', stemOf(lastKey(value.of)), lines, scope);
      case 'entries':
        return this.iterate(value.of, 'lib.entries', 'entry', lines, scope);
      case 'where': {
        const kept = this.print(value.of, lines, scope);
        this.formulas.print(holds(value.test), lines, scope.with(value.variable, kept));
        return kept;
      }
      case 'named': {
        const call = this.formulas.valueHelper(value.of, scope, `_${value.name}`);
        return bind(lines, call, scope.fresh(value.name), isSingle(value.of));
      }
      case 'union': {
        const name = scope.fresh('element');
        lines.push(`some ${name} in lib.flatten([${this.lists(value.of, scope)}])`);
        return name;
      }
      case 'distinct': {
        const name = scope.fresh('element');
        lines.push(`some ${name} in lib.distinct(${this.list(value.of, scope)})`);
        return name;
      }
      case 'objects':
        return this.objects(value.lookup, lines, scope);
      default: {
        const call = this.call(value, lines, scope);
        return bind(lines, call, scope.fresh(value.node), true);
      }
    }
  }

  /** A list of the value's elements, empty when it is absent: total in any position. */
  list(value: Value, scope: Scope): string {
    if (isBlank(value)) return '[]';
    const lines: string[] = [];
    const text = this.print(value, lines, scope);
    // A variable that the lines bind is the element itself.
    const bindsIt = lines.some((line) => line.startsWith(`some ${text} in `) || line.startsWith(`${text} := `));
    if (bindsIt) return `[${text} | ${lines.join('; ')}]`;
    const element = scope.fresh('found');
    return `[${element} | ${[...lines, `${element} := ${text}`].join('; ')}]`;
  }

  /** The lists of those of which something can be seen. */
  private lists(values: readonly Value[], scope: Scope): string {
    const seen = values.filter((each) => !isBlank(each));
    return seen.map((each) => this.list(each, scope)).join(', ');
  }

  private iterate(of: Value, source: string, stem: string, lines: string[], scope: Scope): string {
    const name = scope.fresh(stem);
    lines.push(`some ${name} in ${source}(${this.print(of, lines, scope)})`);
    return name;
  }

  private objects(lookup: Lookup, lines: string[], scope: Scope): string {
    const kind = [lookup.apiVersion, lookup.kind].map(literal).join(', ');
    const name = scope.fresh(stemOf(lookup.kind));
    const given = [lookup.namespace, lookup.name].filter((each) => each !== undefined);
    const [first, second] = given.map((each) => this.print(each, lines, scope));
    if (!lookup.namespaced && lookup.name) lines.push(`${name} := inventory.cluster_named(${kind}, ${first})`);
    else if (lookup.namespace && lookup.name) lines.push(`${name} := inventory.named(${kind}, ${first}, ${second})`);
    else if (lookup.namespace) lines.push(`some ${name} in inventory.within(${kind}, ${first})`);
    else lines.push(`some ${name} in inventory.all(${kind})`);
    return name;
  }

  private call(value: Value, lines: string[], scope: Scope): string {
    switch (value.node) {
      case 'parsed':
        return `embedded.from_${value.format}${canBeOpaque(value.of) ? '' : '_text'}(${this.print(value.of, lines, scope)})`;
      case 'first':
        return `lib.first([${this.lists(value.of, scope)}])`;
      case 'concat':
        return `concat("", [${value.of.map((each) => this.print(each, lines, scope)).join(', ')}])`;
      case 'replace':
        return `replace(${this.print(value.of, lines, scope)}, ${literal(value.from)}, ${literal(value.to)})`;
      case 'flag':
        return `lib.flag(${this.print(value.of, lines, scope)}, ${literal(value.name)})`;
      case 'namespace':
        return `lib.namespace(${this.print(value.of, lines, scope)})`;
      default:
        throw new Error(`no call for ${value.node}`);
    }
  }
}

/** Binds a variable to a call's value, or to each element of the list that it gives. */
export function bind(lines: string[], call: string, name: string, single: boolean): string {
  if (!single) {
    lines.push(`some ${name} in ${call}`);
    return name;
  }
  const known = lines.find((line) => line.endsWith(` := ${call}`));
  if (known) return known.slice(0, known.indexOf(' := '));
  lines.push(`${name} := ${call}`);
  return name;
}

/** Whether the value has one element at most. */
export function isSingle(value: Value): boolean {
  switch (value.node) {
    case 'variable':
    case 'constant':
    case 'parameter':
    case 'first':
      return true;
    case 'each':
    case 'entries':
    case 'union':
    case 'distinct':
      return false;
    case 'concat':
      return value.of.every(isSingle);
    case 'objects':
      return value.lookup.name !== undefined && (value.lookup.namespace !== undefined || !value.lookup.namespaced);
    default:
      return isSingle(value.of);
  }
}

function lastKey(value: Value): string {
  return value.node === 'field' ? value.key : value.node === 'each' ? lastKey(value.of) : 'element';
}
