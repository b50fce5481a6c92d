import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isJudged } from '#src/compile/cluster-objects.js';
import { loadTargets } from '#src/compile/load-targets.js';
import type { Target } from '#src/compile/target.js';
import { interpret } from '../oracle/findings.js';
import { enabledAnyway, type FuzzCase, type Outcome } from '../support/fuzzing.js';
import { inCluster } from '../support/in-cluster.js';
import { rendered } from '../support/rendered.js';
import { writeAll } from '../support/write-all.js';
import { engine } from './engine.js';
import { fuzzEngine } from './fuzz-engine.js';
import { runKyvernoTests, type TestRow } from './kyverno-run.js';
import { asKyvernoReads, worldsOf } from './kyverno-worlds.js';

/** Objects for each failure mode, if nobody asks for more: the CLI compiles a policy anew for every object. */
const OBJECTS = 6;

/** One of Kyverno's tests: the results that it expects. */
interface ExpectedResults {
  results: { kind: string; resources: string[]; result: 'pass' | 'fail' }[];
}

for (const name of ['kyverno', 'kyverno-legacy']) {
  describe(`Kyverno: ${name}`, () => {
    let kyverno: string;
    let target: Target;

    before(async function () {
      kyverno = engine('kyverno') ?? this.skip();
      [target] = (await loadTargets([name])) as [Target];
    });

    it('gives objects of any shape the verdict of Seawall', () => fuzzEngine(name, OBJECTS, compare));

    /** By the tests that the target itself writes for these objects. */
    async function compare({ mode, profile, objects: asMade }: FuzzCase): Promise<Outcome> {
      const enabled = enabledAnyway(mode, profile);
      const { objects, refused } = inCluster(asMade.map(asKyvernoReads));
      const { modes, files } = await rendered(target, [mode], enabled, profile, {
        examplesOf: async (part) =>
          worldsOf(objects, part).map((world, number) => ({ name: `world-${number}`, objects: world })),
        failures: async (part, each) =>
          interpret(each, { ...enabled, modes: [part] }, { ...profile, inventory: 'complete' }).filter(
            ({ verdict }) => verdict === 'fail',
          ),
      });
      const [part] = modes;
      if (!part) return { compared: 0, failing: 0, differences: [] };
      const expected = [...files].filter(([path]) => path.endsWith('/kyverno-test.yaml'));
      if (expected.length === 0) return { compared: 0, failing: 0, differences: [] };
      const { rows, output } = await run(files);
      const tests = expected.map(([path, text]) => {
        const { results } = parse(text) as ExpectedResults;
        return outcomeOf(results, rows.get(path.replace('/kyverno-test.yaml', '')), output);
      });
      const compared = tests.reduce((sum, each) => sum + each.compared, 0);
      const judged = objects.filter((object) => isJudged(part, object)).length;
      return {
        compared,
        failing: tests.reduce((sum, each) => sum + each.failing, 0),
        neverReach: [
          ...refused,
          ...Array(objects.length - judged).fill(NOT_JUDGED),
          ...Array(judged - compared).fill(NOT_TOLD_APART),
        ],
        differences: tests.flatMap(({ differences }) => differences),
      };
    }

    async function run(files: ReadonlyMap<string, string>) {
      const folder = mkdtempSync(join(tmpdir(), `seawall-${name}-`));
      try {
        writeAll(folder, files);
        return await runKyvernoTests(kyverno, folder);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }
  });
}

function outcomeOf(
  expected: ExpectedResults['results'],
  rows: readonly TestRow[] | undefined,
  output: string,
): Outcome {
  const failing = expected.filter(({ result }) => result === 'fail').length;
  const counts = { compared: expected.length, failing };
  if (rows?.length !== expected.length) {
    return {
      ...counts,
      differences: [`Kyverno: ${rows?.length ?? 'no'} rows for ${expected.length} results\n${output.slice(-2000)}`],
    };
  }
  const differences = rows.flatMap(({ REASON, RESOURCE, Message }) =>
    REASON === 'Ok' ? [] : [`${REASON}: ${RESOURCE}: ${Message}`],
  );
  return { ...counts, differences };
}

const NOT_JUDGED = 'of a kind that the rule does not judge, or in a namespace that it leaves alone';
const NOT_TOLD_APART = 'of a name that Kyverno cannot tell from another';
