import { ReadingProblem } from './problem.js';

/** Far deeper than any manifest, far from where programs that walk one run out of stack. */
const DEEPEST = 1000;

/** How much text aliases may repeat; the API server takes no object of a tenth of this. */
const MOST_REPEATED_TEXT = 32 * 1024 * 1024;

/** What an anchored node adds to a document each time an alias repeats it. */
export interface Size {
  nodes: number;
  depth: number;
  textLength: number;
}

/** Keeps count of what one document amounts to with its aliases written out, and ends what grows too large. */
export class Limits {
  private nodes = 0;
  private repeatedNodes = 0;
  private repeatedText = 0;
  private depth = 0;
  private deepest = 0;

  /** Counts a node; go-yaml refuses documents that consist mostly of repetition, by these numbers. */
  countNode(offset: number): void {
    this.nodes++;
    if (this.repeatedNodes <= 100 || this.nodes <= 1000) return;
    if (this.repeatedNodes / this.nodes > allowedRepetition(this.nodes)) throw tooManyAliases(offset);
  }

  /** Enters a collection. */
  enter(offset: number): void {
    this.depth++;
    this.deepest = Math.max(this.deepest, this.depth);
    if (this.depth > DEEPEST) throw tooDeep(offset);
  }

  /** Leaves a collection. */
  leave(): void {
    this.depth--;
  }

  /** Begins to measure an anchored node; the function that is returned ends it, at the end of the node's text. */
  measure(start: number): (end: number) => Size {
    const { nodes, repeatedText, deepest, depth } = this;
    this.deepest = depth;
    return (end) => {
      const size: Size = {
        nodes: this.nodes - nodes,
        depth: this.deepest - depth,
        textLength: end - start + this.repeatedText - repeatedText,
      };
      this.deepest = Math.max(this.deepest, deepest);
      return size;
    };
  }

  /** Counts an alias and all that it repeats. */
  repeat(size: Size, offset: number): void {
    this.nodes += size.nodes;
    this.repeatedNodes += size.nodes;
    this.repeatedText += size.textLength;
    this.deepest = Math.max(this.deepest, this.depth + size.depth);
    if (this.repeatedText > MOST_REPEATED_TEXT) throw tooManyAliases(offset);
    if (this.depth + size.depth > DEEPEST) throw tooDeep(offset);
    this.countNode(offset);
  }
}

/** 99 % in documents of up to 400,000 nodes, falling to 10 % at 4,000,000. */
function allowedRepetition(nodes: number): number {
  const low = 400_000;
  const high = 4_000_000;
  const position = Math.min(Math.max((nodes - low) / (high - low), 0), 1);
  return 0.99 - 0.89 * position;
}

function tooDeep(offset: number): Error {
  return new ReadingProblem(
    `This is nested more than ${DEEPEST} levels deep, which no manifest is. Check the brackets.`,
    offset,
  );
}

function tooManyAliases(offset: number): Error {
  return new ReadingProblem(
    'The aliases of this document repeat so much that Kubernetes refuses to read it. Write it out, or use fewer aliases.',
    offset,
  );
}
