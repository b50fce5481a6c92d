import type { FailureMode } from '#src/model/failure-mode.js';
import { interpret } from '../oracle/findings.js';
import { enableOnly, expectationLines } from '../support/findings.js';
import type { Fixture } from '../support/fixtures.js';
import { meaningOf } from './meaning.js';
import type { Mutant } from './mutants.js';
import { replaceIn } from './replace.js';

/** What became of a mutant; `double` means the same as another one. */
export type Outcome = 'caught' | 'equivalent' | 'survived' | 'double';

/** A failure mode's fixtures against changes of its rule. */
export class Judge {
  readonly #fixtures: Fixture[];
  readonly #original: string;
  readonly #seen = new Set<string>();
  readonly #caught = new Map<Fixture, number>();

  /** @param mode whose rule is made of nodes that a canon made */
  constructor(
    private readonly mode: FailureMode,
    fixtures: readonly Fixture[],
  ) {
    this.#original = meaningOf(mode.rule);
    this.#fixtures = [...fixtures];
  }

  judge({ node, replacement }: Pick<Mutant, 'node' | 'replacement'>): Outcome {
    const rule = replaceIn(this.mode.rule, node, replacement);
    const meaning = meaningOf(rule);
    if (meaning === this.#original) return 'equivalent';
    if (this.#seen.has(meaning)) return 'double';
    this.#seen.add(meaning);
    return this.catches({ ...this.mode, rule }) ? 'caught' : 'survived';
  }

  /** Whether some fixture expects something else; those that have caught most are asked first. */
  catches(mode: FailureMode): boolean {
    const trap = this.#fixtures.find((fixture) => !agrees(fixture, mode));
    if (!trap) return false;
    this.#caught.set(trap, this.#count(trap) + 1);
    this.#fixtures.sort((left, right) => this.#count(right) - this.#count(left));
    return true;
  }

  #count(fixture: Fixture): number {
    return this.#caught.get(fixture) ?? 0;
  }
}

function agrees({ objects, profile, expected }: Fixture, mode: FailureMode): boolean {
  const found = expectationLines(interpret(objects, enableOnly([mode], profile), profile), objects);
  return found.length === expected.length && found.every((line, index) => line === expected[index]);
}
