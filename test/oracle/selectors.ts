import { isObject, type Json } from '#src/model/json.js';
import { field, get, items, same, sortedKeys } from './json.js';

/** Whether a metav1.LabelSelector selects something with these labels; an empty one selects everything. */
export function selects(selector: Json, labels: Json | undefined): boolean {
  if (!isObject(selector)) return false;
  const wanted = get(selector, 'matchLabels');
  const equal = sortedKeys(wanted).every((key) =>
    field(labels, key).some((value) => same(value, get(wanted, key) as Json)),
  );
  return equal && items(get(selector, 'matchExpressions')).every((expression) => fulfils(labels, expression));
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
