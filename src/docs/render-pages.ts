import { render } from '../compile/templates.js';
import { type Explanation, loadExplanations } from './explanation.js';

/** The page of each failure mode, and `README.md`, which lists them: path to text. */
export async function renderPages(): Promise<Map<string, string>> {
  const explanations = await loadExplanations();
  const files = new Map(explanations.map((each) => [`${each.id}.md`, renderPage(each)]));
  return files.set('README.md', renderIndex(explanations));
}

/** A table of failure modes in Markdown, whose ids lead to their pages in `folder`. */
export function renderTable(explanations: readonly Explanation[], folder: string): string {
  return render('docs/table.md', { folder, rows: explanations }).trimEnd();
}

function renderPage(explanation: Explanation): string {
  const { symptoms, repair, bad, good } = explanation;
  const examples = [
    { title: 'A bad example', example: bad },
    { title: 'A good example', example: good },
  ];
  return render('docs/page.md', {
    ...explanation,
    symptoms: symptoms.join('\n'),
    hasGaps: symptoms.some((line) => line.includes('…')),
    // Prose is in no language.
    repair: repair.map(({ language, text }) => ({ text, language: language === 'prose' ? '' : language })),
    examples: examples.flatMap(({ title, example }) => (example ? [{ title, ...example }] : [])),
  });
}

function renderIndex(explanations: readonly Explanation[]): string {
  const products = grouped(explanations, ({ place }) => place.product).map(([product, all]) => ({
    product,
    areas: grouped(all, ({ place }) => place.area).map(([area, some]) => ({ area, table: renderTable(some, '') })),
  }));
  return render('docs/index.md', { products, count: explanations.length });
}

/** Items by what they have in common, in order of that. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}
