/**
 * Something that the caller of a command can put right: the message says what is wrong and what to write instead. Any
 * error with `forUser: true`, of whatever class, is printed the same way; all others are called defects of Seawall.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly forUser = true;
}
