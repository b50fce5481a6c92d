import { customKinds } from '../kubernetes/kinds.js';
import type { FailureMode } from '../model/failure-mode.js';
import { literal } from './cel/values.js';
import { matchedKinds } from './matched-kinds.js';

/** The namespaces of Kubernetes itself. */
const SYSTEM_NAMESPACES: readonly string[] = ['kube-node-lease', 'kube-public', 'kube-system'];

const custom = new Set(customKinds.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`));

/**
 * The namespaces that a policy leaves alone. Where it judges Kubernetes' own kinds only, those of the system: its
 * controllers write there all the time. Of Argo's and Kargo's kinds nothing belongs there, so it is judged.
 */
export function sparedNamespaces(mode: FailureMode): readonly string[] {
  const isOwn = matchedKinds(mode).some(({ group, version, kind }) => custom.has(`${group}/${version} ${kind}`));
  return isOwn ? [] : SYSTEM_NAMESPACES;
}

/** Whether an object is in none of these namespaces, in CEL. */
export const isOutside = (namespaces: readonly string[]): string =>
  `!(has(dyn(object).metadata.namespace) && dyn(object).metadata.namespace in ${literal([...namespaces])})`;
