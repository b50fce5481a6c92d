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
export const equivalents: readonly Equivalent[] = [];
