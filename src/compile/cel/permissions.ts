/** A question to RBAC, in CEL texts. */
export interface Question {
  accountNamespace: string;
  account: string;
  /** `*` is every namespace. */
  namespace: string;
  verb: string;
  group: string;
  /** With subresource: `workflowtasksets/status`. */
  resource: string;
}

/** The same as those see it who read roles. */
export interface Asked extends Question {
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
