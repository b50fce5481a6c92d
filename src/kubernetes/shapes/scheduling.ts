/** Labels that a node has to have. */
export type Selector = Record<string, string>;

/** A condition on a node's labels; Gt and Lt compare numbers. */
export interface NodeRequirement {
  key?: string;
  operator?: string;
  values?: string[];
}

/** All of the requirements have to be met. */
export interface NodeSelectorTerm {
  matchExpressions?: NodeRequirement[];
  matchFields?: NodeRequirement[];
}

/** The parts of an affinity that can keep a pod off every node. */
export interface Affinity {
  nodeAffinity?: {
    requiredDuringSchedulingIgnoredDuringExecution?: { nodeSelectorTerms?: NodeSelectorTerm[] };
  };
}
