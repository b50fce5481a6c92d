/** A question to RBAC, with CEL texts for what varies. */
export interface Asked {
  accountNamespace: string;
  account: string;
  /** `*` is every namespace. */
  namespace: string;
  verb: string;
  group: string;
  /** With subresource. */
  resource: string;
  /** The list of what a rule of a role may call the resource. */
  resources: string;
}

/** How a policy finds out what RBAC allows. What it cannot find out is neither allowed nor surely refused. */
export interface Permissions {
  /** True where it is allowed. */
  allows(asked: Asked): string;
  /** False where it is surely refused. */
  mayAllow(asked: Asked): string;
}
