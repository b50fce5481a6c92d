const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is no such file or folder. Check the path.'],
  ['ENOTDIR', 'There is no such file or folder. Check the path.'],
  ['EACCES', 'This may not be read. Check its permissions.'],
  ['EPERM', 'This may not be read. Check its permissions.'],
  ['ELOOP', 'This is a symbolic link that leads nowhere. Check where it points.'],
]);

/** Why an input cannot be read at all, as a sentence or two for the person who gave it. */
export class UnreadableInput extends Error {
  constructor(
    message: string,
    /** The text as far as it could be decoded, and the offset of what is wrong with it. */
    readonly place?: { text: string; offset: number },
  ) {
    super(message);
  }

  /** Says what an operation on a file failed of; anything that is not such a failure is thrown again. */
  static from(error: unknown): UnreadableInput {
    if (error instanceof UnreadableInput) return error;
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    return new UnreadableInput(REASONS.get(error.code) ?? `This cannot be read (${error.code}).`);
  }
}
