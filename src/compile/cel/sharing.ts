import type { Node } from './free-variables.js';
import { freeVariables, structureOf } from './free-variables.js';

/** Shorter text is repeated where it is needed. */
const LONG = 60;

/** Text that is used more than once, under the token that stands for it. */
export interface Shared {
  token: string;
  text: string;
}

/**
 * The body of a lambda, or a whole policy, while it is printed. Long texts in it that depend on the variables that it
 * binds stand there as tokens, until it is known how often each is used.
 */
export class Body {
  private readonly known = new Map<string, string>();
  private readonly texts: Shared[] = [];

  private constructor(
    private readonly binds: ReadonlySet<string>,
    private readonly counter: { next: number },
    private readonly outer: Body | undefined,
  ) {}

  /** What no lambda is around. */
  static outermost(): Body {
    return new Body(new Set(), { next: 1 }, undefined);
  }

  /** The body of a lambda within this one. */
  within(...binds: string[]): Body {
    return new Body(new Set(binds), this.counter, this);
  }

  /** The outermost body around this one. */
  get root(): Body {
    return this.outer?.root ?? this;
  }

  /** The text of a node, kept by the innermost body on which it depends. */
  print(node: Node, print: () => string): string {
    return this.homeOf(freeVariables(node)).keep(structureOf(node), print);
  }

  /** Puts texts that are used once, or are short, where they belong; gives the others, each before its users. */
  close(printed: readonly string[]): { printed: string[]; shared: Shared[] } {
    let [done, shared] = [[...printed], [] as Shared[]];
    // An inner text is complete, and so kept, before the one around it.
    for (const { token, text } of this.texts.reverse()) {
      const uses = [...done, ...shared.map((each) => each.text)].reduce((sum, each) => sum + timesIn(each, token), 0);
      if (uses > 1) shared = [{ token, text }, ...shared];
      else {
        done = done.map((each) => put(each, token, text));
        shared = shared.map((each) => ({ ...each, text: put(each.text, token, text) }));
      }
    }
    return { printed: done, shared };
  }

  /** The same for one text, in which shared ones become elements of lists of one. */
  closed(printed: string, isTest: boolean, fresh: () => string): string {
    const { printed: done, shared } = this.close([printed]);
    let text = done[0] ?? '';
    for (const { token, text: of } of shared.reverse()) {
      const name = fresh();
      const body = put(text, token, name);
      text = isTest ? `[dyn(${token})].exists(${name}, ${body})` : `[dyn(${token})].map(${name}, ${body})[0]`;
      text = put(text, token, of);
    }
    return text;
  }

  private keep(key: string, print: () => string): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const text = print();
    const token = text.length < LONG ? text : `\u0000${this.counter.next++}\u0001`;
    if (token !== text) this.texts.push({ token, text });
    this.known.set(key, token);
    return token;
  }

  private homeOf(free: readonly string[]): Body {
    return !this.outer || free.some((name) => this.binds.has(name)) ? this : this.outer.homeOf(free);
  }
}

/** How often a token stands in a text. */
export const timesIn = (text: string, token: string): number => text.split(token).length - 1;
/** A text with something in place of a token. */
export const put = (text: string, token: string, by: string): string => text.split(token).join(by);
