import {
  and,
  any,
  equals,
  exists,
  named,
  not,
  objects,
  or,
  plain,
  union,
  unknowable,
  where,
} from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Expression, Path } from '../language/path.js';
import { nodes } from './kinds.js';
import type { KubernetesObject } from './shapes/core.js';
import type { Affinity, NodeRequirement, NodeSelectorTerm, Selector } from './shapes/scheduling.js';

type Node = Path<KubernetesObject>;

const labelled = (node: Node, key: Expression<string>) =>
  where(node.metadata.labels.$entries, (label) => equals(label.key, key)).value;

/** The node has every label of the selector. */
const hasLabels = (node: Node, selector: Path<Selector>): Test =>
  not(any(selector.$entries, ({ key, value }) => not(equals(labelled(node, key), value))));

/** Whether what the node has under the key is as required; numbers can't be compared here. */
const meets = ({ operator, values }: Path<NodeRequirement>, found: Path<string>): Test =>
  or(
    and(equals(operator, 'In'), equals(found, values.$each)),
    and(equals(operator, 'NotIn'), not(equals(found, values.$each))),
    and(equals(operator, 'Exists'), exists(found)),
    and(equals(operator, 'DoesNotExist'), not(exists(found))),
    and(or(equals(operator, 'Gt'), equals(operator, 'Lt')), exists(found), unknowable),
  );

/** A term without requirements is met by no node. kubernetes component-helpers scheduling/corev1/nodeaffinity. */
const isMet = (node: Node, { matchExpressions, matchFields }: Path<NodeSelectorTerm>): Test =>
  and(
    exists(union(matchExpressions.$each, matchFields.$each)),
    not(any(matchExpressions.$each, (each) => not(meets(each, labelled(node, each.key))))),
    not(any(matchFields.$each, (each) => not(meets(each, node.metadata.name)))),
  );

const allows = (node: Node, affinity: Path<Affinity>): Test => {
  const required = affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution;
  return or(
    not(exists(required)),
    any(required.nodeSelectorTerms.$each, (term) => isMet(node, term)),
  );
};

/** Some node has the labels of the selector and is one that the affinity allows. */
export const someNodeFits = (selector: Path<Selector>, affinity: Path<Affinity>): Test =>
  any(objects(nodes), (node) => named('fits', and(hasLabels(plain(node), selector), allows(plain(node), affinity))));
