import type { FailureMode } from '../../model/failure-mode.js';
import { literal } from '../cel/values.js';
import { isOutside, sparedNamespaces } from '../system-namespaces.js';

/** When a ValidatingAdmissionPolicy asks its question at all. */
export interface MatchCondition {
  name: string;
  note: string;
  expression: string;
}

/** Which requests a policy leaves alone: those in which nobody says anything new. */
export function matchConditions(mode: FailureMode): MatchCondition[] {
  const deleted = {
    name: 'not-being-deleted',
    note: 'removing a finalizer is no time to judge an object',
    expression: '!has(object.metadata.deletionTimestamp)',
  };
  const spared = sparedNamespaces(mode);
  const outside = {
    name: 'outside-system-namespaces',
    note: "Kubernetes' own controllers write there all the time",
    expression: isOutside(spared),
  };
  const always = spared.length > 0 ? [deleted, outside] : [deleted];
  const fields = fieldsRead(mode);
  if (!fields) return always;
  const changes = fields.map((field) => `dyn(object)[?${literal(field)}] != dyn(oldObject)[?${literal(field)}]`);
  const reports = {
    name: 'more-than-its-status',
    note: 'controllers report their progress often, and change nothing that is judged',
    expression: ['oldObject == null', 'dyn(object).?status == dyn(oldObject).?status', ...changes].join(' ||\n'),
  };
  return [...always, reports];
}

/** What an update of an object never changes. */
const LASTING: readonly string[] = ['apiVersion', 'kind'];

/** The fields of an object that the rule reads; undefined where that is the object as a whole, or its status. */
function fieldsRead(mode: FailureMode): string[] | undefined {
  const fields = new Set<string>();
  const isWhole = collect(
    mode.rule.map(({ over, items, when }) => [over, items, when]),
    fields,
  );
  if (isWhole || fields.has('status')) return undefined;
  return [...fields].filter((field) => !LASTING.includes(field)).sort();
}

/** Collects the fields; says whether the object is used in another way, too. */
function collect(node: unknown, fields: Set<string>): boolean {
  if (typeof node !== 'object' || node === null || isNode(node, 'constant')) return false;
  // An object never moves to another namespace.
  if (isNode(node, 'namespace')) return false;
  if (isNode(node, 'field') && 'of' in node && isObjectOfRow(node.of) && 'key' in node) {
    fields.add(String(node.key));
    return false;
  }
  return isObjectOfRow(node) || Object.values(node).filter((inner) => collect(inner, fields)).length > 0;
}

const isNode = (node: object, name: string): boolean => 'node' in node && node.node === name;

function isObjectOfRow(node: unknown): boolean {
  return (
    typeof node === 'object' && node !== null && isNode(node, 'variable') && 'name' in node && node.name === 'object'
  );
}
