import { isBlank } from '../../language/blank.js';
import type { Lookup, Value } from '../../language/expression.js';
import { canBeOpaque, holds } from '../../language/formula.js';
import { isObject, type Json } from '../../model/json.js';
import type { FormulaPrinter } from './formulas.js';
import type { Scope } from './scope.js';

/** A CEL literal; lists and maps may be of mixed types. */
export function literal(value: Json): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map((each) => `dyn(${literal(each)})`).join(', ')}]`;
  if (!isObject(value)) return String(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `${literal(key)}: dyn(${literal(each)})`)
    .join(', ')}}`;
}

/** CEL takes JSON's escapes, but not those of half surrogate pairs. */
function stringLiteral(value: string): string {
  const text = JSON.stringify(value.toWellFormed()).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  // In a ClusterPolicy Kyverno would take `{{ }}` and `$( )` for variables of its own.
  return text.replaceAll('{{', '{\\u007b').replaceAll('$(', () => '$\\u0028');
}

/** Prints values as CEL lists of their elements, which is total: a step that finds nothing leaves the list empty. */
export class ValuePrinter {
  /** Kinds that were looked up, by the name of the policy variable that lists them. */
  readonly lookups = new Map<string, Lookup>();

  /** Whether some text is parsed. */
  parsesText = false;

  constructor(
    private readonly defaultNamespace: string,
    private readonly formulas: FormulaPrinter,
  ) {}

  list(value: Value, scope: Scope): string {
    return isBlank(value) ? 'dyn([])' : scope.once(value, () => this.written(value, scope));
  }

  private written(value: Value, scope: Scope): string {
    switch (value.node) {
      case 'variable':
        return `[${scope.text(value.name)}]`;
      case 'constant':
        return `[dyn(${literal(value.value)})]`;
      case 'parameter':
        return `[variables.parameters[${literal(value.key)}]]`;
      case 'plain':
        return this.list(value.of, scope);
      case 'named':
        return this.formulas.define(value, scope, (inner) => this.list(value.of, inner));
      case 'union':
        return `(${this.lists(value.of, scope).join(' + ')})`;
      case 'distinct':
        return `dyn(${this.list(value.of, scope)}.distinct())`;
      case 'first':
        return this.first(this.lists(value.of, scope), scope);
      case 'objects':
        return this.objects(value.lookup, scope);
      case 'concat':
        return this.concat(value.of, scope);
      case 'namespace': {
        if (value.of.node === 'variable') return this.namespace(value.of, scope);
        const object = scope.fresh();
        return `${this.list(value.of, scope)}.map(${object}, ${this.namespace({ node: 'variable', name: object }, scope)}[0])`;
      }
      case 'where': {
        const name = scope.fresh();
        const kept = scope.within(value.variable, name, (inner) => this.formulas.print(holds(value.test), inner));
        return `${this.list(value.of, scope)}.filter(${name}, ${kept})`;
      }
      default:
        return this.step(value, scope);
    }
  }

  /** The lists of those of which something can be seen. */
  private lists(values: readonly Value[], scope: Scope): string[] {
    return values.filter((each) => !isBlank(each)).map((each) => this.list(each, scope));
  }

  private step(
    value: Extract<Value, { node: 'field' | 'each' | 'entries' | 'parsed' | 'flag' | 'replace' }>,
    scope: Scope,
  ): string {
    const of = this.list(value.of, scope);
    const name = scope.fresh('x');
    switch (value.node) {
      case 'field': {
        const key = literal(value.key);
        return `${of}.map(${name}, type(${name}) == map && ${key} in ${name}, ${name}[${key}])`;
      }
      case 'each':
        return flat(`${of}.filter(${name}, type(${name}) == list)`);
      case 'entries': {
        const key = scope.fresh();
        const entry = `{"key": dyn(${key}), "value": dyn(${name}[${key}])}`;
        return flat(`${of}.filter(${name}, type(${name}) == map).map(${name}, ${name}.map(${key}, dyn(${entry})))`);
      }
      case 'parsed':
        if (value.format !== 'yaml') throw new Error(`CEL has no total reading of ${value.format}`);
        return `${of}.filter(${name}, ${this.isReadable(name, canBeOpaque(value.of))}).map(${name}, dyn(yaml.parse(string(${name}))))`;
      case 'replace':
        return `${of}.map(${name}, type(${name}) == string, dyn(${name}.replace(${literal(value.from)}, ${literal(value.to)})))`;
      case 'flag':
        return this.first(
          [flat(`${of}.filter(${name}, type(${name}) == list).map(${name}, ${flagValues(name, value.name, scope)})`)],
          scope,
        );
    }
  }

  /** Text that every YAML reader takes for the same, and that loses nothing when it is parsed. */
  isReadable(text: string, mayBeOpaque: boolean): string {
    this.parsesText = true;
    const commas = '.replace("]", ",]").replace("}", ",}")';
    const lines = `string(${text})${commas}.split("\\n").all(line, line.matches(variables.plain_line))`;
    const isJson = `string(${text}).matches(variables.json_line)`;
    const alike = `(${isJson} || ${lines}) && variables.read_differently.all(pattern, !string(${text}).matches(pattern))`;
    const colons = `json.marshal(yaml.parse(string(${text}))).split(":").size() == string(${text}).split(":").size()`;
    const isKnown = mayBeOpaque ? ` && !string(${text}).contains("{{")` : '';
    return `type(${text}) == string${isKnown} && ${alike} && ${colons}`;
  }

  first(lists: string[], scope: Scope): string {
    const [found, kept] = [scope.fresh(), scope.fresh()];
    const present = `(${lists.join(' + ')}).filter(${kept}, ${kept} != null)`;
    return `[${present}].filter(${found}, ${found}.size() > 0).map(${found}, ${found}[0])`;
  }

  /** A list of the one namespace that an object is in. */
  private namespace(object: Value, scope: Scope): string {
    const stated: Value = { node: 'field', of: { node: 'field', of: object, key: 'metadata' }, key: 'namespace' };
    return this.first([this.list(stated, scope), `[dyn(${literal(this.defaultNamespace)})]`], scope);
  }

  private concat(parts: Value[], scope: Scope): string {
    return parts.reduce((text, part) => {
      const [start, end] = [scope.fresh(), scope.fresh()];
      if (part.node === 'constant')
        return `${text}.map(${start}, dyn(string(${start}) + ${literal(String(part.value))}))`;
      const ends = `${this.list(part, scope)}.map(${end}, type(${end}) == string, dyn(string(${start}) + string(${end})))`;
      return flat(`${text}.map(${start}, ${ends})`);
    }, '[dyn("")]');
  }

  private objects(lookup: Lookup, scope: Scope): string {
    const name = lookup.plural;
    this.lookups.set(name, lookup);
    const object = scope.fresh();
    const conditions = [
      lookup.namespace && lookup.namespaced
        ? this.among(lookup.namespace, `${object}.metadata.?namespace.orValue("")`, scope)
        : '',
      lookup.name ? this.among(lookup.name, `${object}.metadata.?name.orValue("")`, scope) : '',
    ].filter((condition) => condition !== '');
    return conditions.length === 0
      ? `variables.${name}`
      : `variables.${name}.filter(${object}, ${conditions.join(' && ')})`;
  }

  private among(value: Value, text: string, scope: Scope): string {
    const wanted = scope.fresh();
    return `${this.list(value, scope)}.exists(${wanted}, ${wanted} == ${text})`;
  }
}

/** One list of the elements of several; as dyn, since CEL would otherwise guess what they are. */
export const flat = (lists: string) => `dyn(${lists}.flatten())`;

function flagValues(list: string, flag: string, scope: Scope): string {
  const [argument, index] = [scope.fresh(), scope.fresh()];
  const prefix = `${flag}=`;
  const joined = `${list}.map(${argument}, type(${argument}) == string && ${argument}.startsWith(${literal(prefix)}), dyn(${argument}.substring(${prefix.length})))`;
  const next = `lists.range(size(${list})).map(${index}, ${index} > 0 && ${list}[${index} - 1] == ${literal(flag)}, dyn(${list}[${index}]))`;
  return `(${joined} + ${next})`;
}
