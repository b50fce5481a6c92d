/** Fields of one type. */
export interface FieldsOfType {
  /** Those that every release with this type has, with spaces between. */
  all: string;
  /** Those that some releases have, node-semver. */
  some?: Readonly<Record<string, string>>;
}

/** Fields of the types of some kinds, by the type's upstream name. */
export type FieldTable = Readonly<Record<string, FieldsOfType>>;
