import type { Json } from '#src/model/json.js';
import { or, type Truth } from './kleene.js';

/** One node of a sequence. It is not certain where something that can't be seen may stand in its place. */
export interface Element {
  node: Json;
  certain: boolean;
}

/** What a value of the language stands for. Where it is unsure, there may be more, or other, than can be seen. */
export interface Sequence {
  elements: Element[];
  unsure: boolean;
}

export const sure = (...nodes: Json[]): Sequence => ({
  elements: nodes.map((node) => ({ node, certain: true })),
  unsure: false,
});

/** The same sequence, each node replaced by those that it leads to. */
export function step(sequence: Sequence, lead: (node: Json) => Json[]): Sequence {
  const elements = sequence.elements.flatMap(({ node, certain }) =>
    lead(node).map((each) => ({ node: each, certain })),
  );
  return { elements, unsure: sequence.unsure };
}

/** Whether some node has the property: one that is only guessed shows nothing, and neither do those out of sight. */
export function some({ elements, unsure }: Sequence, property: (node: Json) => Truth): Truth {
  const answers = elements.map(({ node, certain }) => {
    const answer = property(node);
    return answer && !certain ? undefined : answer;
  });
  return or([...answers, unsure ? undefined : false]);
}

/** Each choice of one element out of every sequence, the first one varying slowest. */
export function combinations(sequences: Sequence[]): Element[][] {
  return sequences.reduce<Element[][]>(
    (rows, { elements }) => rows.flatMap((row) => elements.map((element) => [...row, element])),
    [[]],
  );
}
