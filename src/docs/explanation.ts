import { loadCatalogue } from '../catalogue/load.js';
import { loadSummaries } from '../catalogue/summaries.js';
import type { FailureModeSummary } from '../cli/engine-room.js';
import { type Reach, reachOf } from '../compile/coverage.js';
import { loadTargets, targetNames } from '../compile/load-targets.js';
import type { Target } from '../compile/target.js';
import type { FailureMode } from '../model/failure-mode.js';
import { versionsInWords } from '../model/versions-in-words.js';
import { type CataloguePlace, cataloguePlaces } from './catalogue-places.js';
import { chooseExamples } from './choose-examples.js';
import type { DocumentedExample } from './example.js';
import { type RepairBlock, repairBlocks } from './repair-blocks.js';
import { type SourceLink, sourceLink } from './source-link.js';
import { symptomLines } from './symptom-lines.js';

/** All that is told of a failure mode, on its page and by `seawall explain`. */
export interface Explanation {
  id: string;
  title: string;
  /** Where the catalogue has it. */
  place: CataloguePlace;
  /** Each severity that its cases have, such as `error or warning`. */
  severity: string;
  symptoms: string[];
  cause: string;
  effect: string;
  /** Such as `Kargo from 1.5.0`. */
  bitesIn: string;
  /** The same as a range; null where it is every release. */
  range: string | null;
  /** What is looked at, such as `needs other objects`. */
  scope: string;
  /** What has to be known for a verdict. */
  needs: string;
  repair: RepairBlock[];
  bad: DocumentedExample | null;
  good: DocumentedExample | null;
  /** By target. */
  reach: Reach[];
  sources: SourceLink[];
}

/** Explains one failure mode; undefined when there is none of this id. */
export async function loadExplanation(id: string): Promise<Explanation | undefined> {
  return (await explanations((mode) => mode.id === id))[0];
}

/** Explains every failure mode, in the order of their ids. */
export const loadExplanations = (): Promise<Explanation[]> => explanations(() => true);

async function explanations(isWanted: (mode: FailureMode) => boolean): Promise<Explanation[]> {
  const [catalogue, summaries, targets] = await Promise.all([
    loadCatalogue(),
    loadSummaries(),
    loadTargets(targetNames()),
  ]);
  const places = cataloguePlaces();
  return catalogue.filter(isWanted).flatMap((mode) => {
    const [summary, place] = [summaries.find(({ id }) => id === mode.id), places.get(mode.id)];
    return summary && place ? [explanationOf(mode, summary, place, targets)] : [];
  });
}

function explanationOf(
  mode: FailureMode,
  { scope }: FailureModeSummary,
  place: CataloguePlace,
  targets: readonly Target[],
): Explanation {
  const { id, title, cause, effect, needs, versions } = mode;
  return {
    id,
    title,
    place,
    severity: severityText(mode),
    symptoms: mode.symptoms.flatMap(symptomLines),
    cause,
    effect,
    bitesIn: versionsInWords(mode),
    range: versions === '*' ? null : versions,
    scope,
    needs,
    repair: repairBlocks(mode.repair),
    ...chooseExamples(mode),
    reach: targets.map((target) => reachOf(target, mode)),
    sources: mode.sources.map(sourceLink),
  };
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** The cases of a rule may weigh differently. */
function severityText({ rule }: FailureMode): string {
  return SEVERITIES.filter((each) => rule.some(({ severity }) => severity === each)).join(' or ');
}
