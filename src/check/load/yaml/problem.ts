/** Something in a text that cannot be read, at an offset into it; the message is a sentence for its author. */
export class ReadingProblem extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}
