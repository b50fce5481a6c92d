import { isObject, type Json } from '#src/model/json.js';
import { field, get, items, same } from './json.js';

/** Whether a metav1.LabelSelector selects something with these labels: an empty one everything, a malformed one nothing. */
export function selects(selector: Json, labels: Json | undefined): boolean {
  const wanted = get(selector, 'matchLabels') ?? {};
  const expressions = get(selector, 'matchExpressions') ?? [];
  if (!isObject(selector) || !isObject(wanted) || !Array.isArray(expressions)) return false;
  const equal = Object.keys(wanted).every((key) =>
    field(labels, key).some((value) => same(value, wanted[key] as Json)),
  );
  return equal && expressions.every((expression) => fulfils(labels, expression));
}

function fulfils(labels: Json | undefined, expression: Json): boolean {
  const key = get(expression, 'key');
  const [value] = typeof key === 'string' ? field(labels, key) : [];
  const listed = value !== undefined && items(get(expression, 'values')).some((each) => same(each, value));
  switch (get(expression, 'operator')) {
    case 'In':
      return listed;
    case 'NotIn':
      return !listed;
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}
