/** A choice between words, such as `(list|watch)`. */
const CHOICE = /\(([^()|\\]+(?:\|[^()|\\]+)+)\)/u;
/** What stands for any text: `.*`, `[^"]+`, `\d+`. */
const ANY_TEXT = /(?:\.|\\[dsw]|\[[^\]]+\])[*+]/giu;

/** A symptom as it would stand in a log: a line for each choice that a pattern leaves, and `…` for what differs. */
export function symptomLines(symptom: string): string[] {
  const [choice, words] = CHOICE.exec(symptom) ?? [];
  if (choice === undefined || words === undefined) {
    return [symptom.replace(ANY_TEXT, '…').replace(/\\(\W)/gu, '$1')];
  }
  return words.split('|').flatMap((word) => symptomLines(symptom.replace(choice, () => word)));
}
