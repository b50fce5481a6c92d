import type { Access, Test, Value } from '#src/language/expression.js';
import type { Json } from '#src/model/json.js';
import { isOpaque, same } from './json.js';
import { and, not, or, type Truth } from './kleene.js';
import { matchesPattern } from './patterns.js';
import { combinations, some } from './sequence.js';
import { canBeOpaque, evaluate } from './values.js';
import { bind, type Scope, type World } from './world.js';

/** The answer of a test. */
export function judge(test: Test, scope: Scope, world: World): Truth {
  const inner = (of: Test) => judge(of, scope, world);
  const of = (value: Value) => evaluate(value, scope, world);
  switch (test.node) {
    case 'truth':
      return test.value === 'unknown' ? undefined : test.value;
    case 'named':
      return inner(test.of);
    case 'not':
      return not(inner(test.of));
    case 'and':
      return and(test.of.map(inner));
    case 'or':
      return or(test.of.map(inner));
    case 'any':
      return some(of(test.in), (node) => judge(test.test, bind(scope, test.variable, node), world));
    case 'exists':
      return exists(test.value, scope, world);
    case 'equals':
      return compare(test.left, test.right, scope, world, same);
    case 'oneOf':
      return compare(test.value, { node: 'each', of: test.choices }, scope, world, same);
    case 'matches':
      return compare(
        test.value,
        test.pattern,
        scope,
        world,
        (text, pattern) => typeof text === 'string' && typeof pattern === 'string' && matchesPattern(pattern, text),
      );
    case 'allowed':
      return allowed(test.access, scope, world);
  }
}

function exists(value: Value, scope: Scope, world: World): Truth {
  if (value.node === 'named') return exists(value.of, scope, world);
  // Which of them it is does not matter.
  if (value.node === 'first') return or(value.of.map((each) => exists(each, scope, world)));
  return some(evaluate(value, scope, world), (node) => node !== null);
}

/** Whether some node on the left goes with some node on the right: not if either is absent. */
function compare(
  left: Value,
  right: Value,
  scope: Scope,
  world: World,
  goes: (left: Json, right: Json) => boolean,
): Truth {
  const unseen = (value: Value, node: Json) => canBeOpaque(value) && isOpaque(node);
  const others = evaluate(right, scope, world);
  return some(evaluate(left, scope, world), (one) =>
    some(others, (other) => {
      if (one === null || other === null) return false;
      return unseen(left, one) || unseen(right, other) ? undefined : goes(one, other);
    }),
  );
}

/** An account, a permission or a namespace that is not there leaves it open. */
function allowed(access: Access, scope: Scope, world: World): Truth {
  const { accountNamespace, account, verb, group, resource, namespace } = access;
  const values = [accountNamespace, account, verb, group, resource, ...(namespace ? [namespace] : [])];
  const sequences = values.map((value) => evaluate(value, scope, world));
  const asked = combinations(sequences);
  if (asked.length === 0 || sequences.some(({ unsure }) => unsure)) return undefined;
  const answers = asked.map((choice) => {
    const [within = null, name = null, toDo = null, inGroup = null, to = null, there] = choice.map(({ node }) => node);
    return world.rbac.allows({ namespace: within, name }, { verb: toDo, group: inGroup, resource: to }, there);
  });
  return or(answers);
}
