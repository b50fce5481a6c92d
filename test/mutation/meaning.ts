import { createHash } from 'node:crypto';
import type { Test, Value } from '#src/language/expression.js';
import { fails, holds } from '#src/language/formula.js';
import type { KindsView, View } from '#src/language/view.js';
import type { Case } from '#src/model/failure-mode.js';
import { isTest, type Node } from './nodes.js';

const known = new WeakMap<object, string>();

/** The same text for rules whose tests simplify to the same formulas: they are equivalent. */
export function meaningOf(rule: readonly Case[]): string {
  const cases = rule.map(({ over, items, when, at }) =>
    [ofView(over), ...[...(items ? [items] : []), when, ...at].map(ofNode)].join(),
  );
  return digest([...new Set(cases)].join('\n'));
}

function ofView(view: View | KindsView): string {
  return remember(view, () => {
    if ('kinds' in view) return JSON.stringify(view);
    const sources = view.sources.map(({ from, when, also, at }) => {
      const beside = Object.entries(also).map(([key, value]) => `${key}=${ofNode(value)}`);
      return [ofNode(from), when ? ofNode(when) : '', at ? ofNode(at) : '', ...beside].join();
    });
    return [view.element, ofView(view.parent), ...sources].join('\n');
  });
}

const ofNode = (node: Node): string =>
  remember(node, () => JSON.stringify(isTest(node) ? [holds(node), fails(node)] : node, replacer));

/** Conditions within values are compared by what they mean, too; names do not count. */
const replacer = (_key: string, part: unknown): unknown => simplified(part);

function simplified(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if ('form' in part && part.form === 'named' && 'of' in part) return simplified(part.of);
  if (!('node' in part)) return part;
  const value = part as Value;
  if (value.node === 'named') return simplified(value.of);
  if ((value.node === 'first' || value.node === 'union') && value.of.length === 1) return simplified(value.of[0]);
  return value.node === 'where' ? { ...value, test: ofNode(value.test as Test) } : value;
}

function remember(node: object, make: () => string): string {
  const text = known.get(node) ?? digest(make());
  known.set(node, text);
  return text;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
