import { isUtf8 } from 'node:buffer';
import { shorten } from '../support/shorten.js';
import { type Compared, compare } from './yaml-compared.js';
import { readAsKubernetes } from './yaml-reader.js';

/** One difference comes in many forms; so many are enough to see what it is. */
const MOST_SHOWN = 10;
const LONGEST_SHOWN = 500;

/** Counts how texts are read by our loader and by Kubernetes. */
export class YamlComparison {
  equal = 0;
  /** Texts that are read differently, and must not be. */
  readonly different: Buffer[] = [];
  private readonly reasons = new Map<string, number>();

  /** @param program tools/yaml-reader */
  constructor(private readonly program: string) {}

  /** Why some are read differently on purpose, and how many; the most frequent first. */
  get intended(): [reason: string, count: number][] {
    return [...this.reasons].sort(([, one], [, other]) => other - one);
  }

  /** Reads texts and counts them. */
  add(texts: readonly Buffer[]): void {
    for (const [index, compared] of this.compareAll(texts).entries()) {
      if (compared.kind === 'equal') this.equal++;
      else if (compared.kind === 'different') this.different.push(texts[index] as Buffer);
      else this.reasons.set(compared.reason, (this.reasons.get(compared.reason) ?? 0) + 1);
    }
  }

  /** The smallest texts that show the first differences, with both answers. */
  describeDifferences(): string[] {
    const shown = this.different.slice(0, MOST_SHOWN).map((text) => {
      const short = shorten(text, (candidates) => this.compareAll(candidates).map(({ kind }) => kind === 'different'));
      const [compared] = this.compareAll([short]);
      const answers = compared?.kind === 'different' ? [`ours:   ${compared.ours}`, `theirs: ${compared.theirs}`] : [];
      return [quoted(short), ...answers].map((line) => line.slice(0, LONGEST_SHOWN)).join('\n  ');
    });
    return [...new Set(shown)];
  }

  private compareAll(texts: readonly Buffer[]): Compared[] {
    return readAsKubernetes(this.program, texts).map((answer, index) => compare(texts[index] as Buffer, answer));
  }
}

/** A text in ASCII; bytes are shown if it is not UTF-8. */
function quoted(text: Buffer): string {
  const json = JSON.stringify(text.toString(isUtf8(text) ? 'utf8' : 'latin1'));
  return json.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
