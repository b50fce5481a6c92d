import type { Json } from '../../../model/json.js';
import type { Limits, Size } from './limits.js';
import { ReadingProblem } from './problem.js';
import type { ScalarSource } from './scalars.js';

/** A node that aliases may repeat; without size while it is still being read. */
export interface Anchor {
  value: Json;
  /** What stands in the text, if it is a scalar. */
  source: ScalarSource | undefined;
  size: Size | undefined;
}

/** The anchors of one document. */
export class Anchors {
  private readonly byName = new Map<string, Anchor>();

  constructor(private readonly limits: Limits) {}

  /** Announces an anchor; a later one of the same name takes its place. */
  begin(name: string): Anchor {
    const anchor: Anchor = { value: null, source: undefined, size: undefined };
    this.byName.set(name, anchor);
    return anchor;
  }

  /** The anchor that an alias repeats. */
  repeat(name: string, offset: number): Anchor {
    const anchor = this.byName.get(name);
    if (anchor === undefined) {
      throw new ReadingProblem(`No anchor &${name} stands before this alias. Add it, or quote the text.`, offset);
    }
    if (anchor.size === undefined) {
      throw new ReadingProblem(`The alias *${name} is inside of what it repeats. Write the value out.`, offset);
    }
    this.limits.repeat(anchor.size, offset);
    return anchor;
  }
}
