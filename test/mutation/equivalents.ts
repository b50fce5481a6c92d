/** A mutant that no fixture can catch, though its formulas differ from the rule's. */
export interface Equivalent {
  /** The failure mode, or `shared`. */
  id: string;
  operator: string;
  /** How the changed node begins, as a survivor is printed. */
  place: string;
  why: string;
}

/** Kept short: what is here, no fixture guards. */
export const equivalents: readonly Equivalent[] = [
  {
    id: 'argo-controller-missing-permission',
    operator: 'earlier',
    place: 'versions >=3.2.0',
    why: 'the facts name no right that a release before 3.2.0 needs',
  },
  {
    id: 'kargo-controller-missing-permission',
    operator: 'earlier',
    place: 'versions >=1.0.0',
    why: 'the facts name no right that a release before 1.0.0 needs',
  },
  {
    id: 'argo-permission-wrong-subject',
    operator:
      'without not(any(bound_rules, each_1 => and(equals(each_1.resources.$each, "workflowtemplates"), equals(each…',
    place:
      'and(any(bound_rules, each_1 => and(equals(each_1.apiGroups.$each, "argoproj.io"), equals(each_1.resources.$each, "workflowtasksets"),',
    why: 'is_role_with_patch stands beside it, and excludes the same roles',
  },
];
