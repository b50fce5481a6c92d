import type { Json } from '#src/model/json.js';
import type { Inventory } from './inventory.js';
import type { Rbac } from './rbac.js';

/** What rules are judged against, beside the object in question. */
export interface World {
  inventory: Inventory;
  rbac: Rbac;
  /** Of the failure mode that is judged. */
  parameters: Readonly<Record<string, Json>>;
}

/** What the variables of an expression stand for. */
export type Scope = ReadonlyMap<string, Json>;

export const bind = (scope: Scope, variable: string, node: Json): Scope => new Map([...scope, [variable, node]]);
