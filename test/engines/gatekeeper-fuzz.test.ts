import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isJudged } from '#src/compile/cluster-objects.js';
import { loadTargets } from '#src/compile/load-targets.js';
import type { Target } from '#src/compile/target.js';
import type { JsonObject } from '#src/model/json.js';
import { interpret } from '../oracle/findings.js';
import { differencesBetween, enabledAnyway, type FuzzCase, type Outcome } from '../support/fuzzing.js';
import { inCluster } from '../support/in-cluster.js';
import { rendered } from '../support/rendered.js';
import { engine } from './engine.js';
import { fuzzEngine } from './fuzz-engine.js';
import { gatorTest, type Violation } from './gator-test.js';

/** Objects for each failure mode, if nobody asks for more. */
const OBJECTS = 60;

for (const name of ['gatekeeper', 'gatekeeper-cel']) {
  describe(`Gatekeeper: ${name}`, () => {
    let gator: string;
    let target: Target;
    let folder: string;
    let runs = 0;

    before(async function () {
      gator = engine('gator') ?? this.skip();
      [target] = (await loadTargets([name])) as [Target];
      folder = mkdtempSync(join(tmpdir(), `seawall-${name}-`));
    });
    after(() => folder && rmSync(folder, { recursive: true }));

    it('gives objects of any shape the verdict of Seawall', () => fuzzEngine(name, OBJECTS, compare));

    async function compare({ mode, profile, objects: asMade }: FuzzCase): Promise<Outcome> {
      const enabled = enabledAnyway(mode, profile);
      const { modes, files } = await rendered(target, [mode], enabled, profile);
      const [part] = modes;
      if (!part) return { compared: 0, failing: 0, differences: [] };
      const { objects, refused } = inCluster(asMade);
      const judged = new Set(objects.filter((object) => isJudged(part, object)));
      const expected = interpret(objects, { ...enabled, modes }, { ...profile, inventory: 'complete' })
        .map((finding) => ({ ...finding, object: objects[finding.number] ?? {} }))
        .filter(({ verdict, object }) => verdict === 'fail' && judged.has(object))
        .map(({ object, severity, pointer, message }) =>
          lineOf(object, severity, pointer, pointer === '' ? message : `${message} (${pointer})`),
        );
      const counts = { compared: judged.size, failing: new Set(expected.map(([uid]) => uid)).size };
      const neverReach = [...refused, ...Array(objects.length - judged.size).fill(NOT_ASKED)];
      try {
        const violations = await gatorTest(gator, newFolder(), files, objects);
        const differences = differencesBetween(texts(violations.map(lineOfViolation)), texts(expected));
        return { ...counts, neverReach, differences };
      } catch (error) {
        return { ...counts, neverReach, differences: [(error as Error).message] };
      }
    }

    function newFolder(): string {
      const path = join(folder, String(runs++));
      mkdirSync(path);
      return path;
    }

    /** Of CEL, one violation holds the messages of a whole case of the rule: only that it fails is compared. */
    function lineOf(object: JsonObject, severity: string, pointer: string, message: string): string[] {
      const { uid = '' } = object.metadata as JsonObject;
      return name === 'gatekeeper' ? [String(uid), severity, pointer, message] : [String(uid)];
    }

    function lineOfViolation({ violatingObject, msg, metadata }: Violation): string[] {
      const { severity = '', pointer = '' } = metadata?.details ?? {};
      return lineOf(violatingObject, severity, pointer, msg);
    }
  });
}

const NOT_ASKED = 'of a kind that the rule does not judge, or in a namespace that it leaves alone';

const texts = (lines: readonly string[][]) => [...new Set(lines.map((line) => JSON.stringify(line)))];
