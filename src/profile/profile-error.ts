import type { Position } from '../check/load/loaded.js';

/**
 * A profile file that cannot be used. `message` says what is wrong and what to write instead, without the place, so that
 * it also serves as the message of a `CheckError`.
 */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  /** The command line prints errors with this mark as they are, without calling them a defect. */
  readonly forUser = true;
  readonly file: string;
  /** 1-based; absent when the file as a whole is meant. */
  readonly line?: number;
  /** 1-based; absent when the file as a whole is meant. */
  readonly column?: number;

  constructor(file: string, message: string, position?: Position) {
    super(message);
    this.file = file;
    if (position) {
      this.line = position.line;
      this.column = position.column;
    }
  }
}
