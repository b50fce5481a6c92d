import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '#src/catalogue/load.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import { isObject, type JsonObject } from '#src/model/json.js';
import type { Profile } from '#src/model/profile.js';
import { interpret } from '../oracle/findings.js';
import { differencesBetween, enabledAnyway, type FuzzCase, type Outcome } from '../support/fuzzing.js';
import { askConftest, writePolicies } from './conftest-run.js';
import { engine } from './engine.js';
import { fuzzEngine } from './fuzz-engine.js';

/** Objects for each failure mode, if nobody asks for more. */
const OBJECTS = 60;

describe('conftest', () => {
  let conftest: string;
  let folder: string;
  let runs = 0;

  before(async function () {
    conftest = engine('conftest') ?? this.skip();
    folder = mkdtempSync(join(tmpdir(), 'seawall-conftest-'));
    for (const mode of await loadCatalogue()) writePolicies(folder, mode);
  });
  after(() => folder && rmSync(folder, { recursive: true }));

  for (const combine of [true, false]) {
    const name = combine ? 'conftest --combine' : 'conftest';

    it(`finds in objects of any shape what Seawall finds: ${name}`, () =>
      fuzzEngine(name, OBJECTS, (each) => compareBy(each, combine)));
  }

  async function compareBy({ mode, profile, objects }: FuzzCase, combine: boolean): Promise<Outcome> {
    const expected = (combine ? [objects] : objects.map((object) => [object])).flatMap((together, start) =>
      failuresIn(together, mode, profile, combine).map((line) => [line.number + start, line.text].join(' ')),
    );
    const counts = { compared: objects.length, failing: new Set(expected.map((line) => line.split(' ', 1)[0])).size };
    try {
      const found = [...(await ask(mode, profile, objects, combine))].flatMap(([file, lines]) =>
        lines.map((line) => `${Number.parseInt(file, 10)} ${line}`),
      );
      return { ...counts, differences: differencesBetween(found, expected) };
    } catch (error) {
      return { ...counts, differences: [`conftest: ${(error as Error).message}`] };
    }
  }

  /** Each object is a file of its own. */
  function ask(mode: FailureMode, profile: Profile, objects: readonly JsonObject[], combine: boolean) {
    const manifests = join(folder, String(runs++));
    mkdirSync(manifests);
    const files = objects.map((object, number) => {
      const file = join(manifests, `${String(number).padStart(4, '0')}.yaml`);
      writeFileSync(file, JSON.stringify(object));
      return file;
    });
    const data = {
      enabled: { [mode.id]: true },
      parameters: enabledAnyway(mode, profile).parameters,
      profile: { namespace: profile.namespace ?? '', complete: true },
      severities: profile.severities ?? {},
    };
    return askConftest(conftest, folder, { id: mode.id, files, data, combine });
  }
});

/** What the interpreter says fails, as {@link askConftest} puts it. A document alone never is all there is. */
function failuresIn(objects: readonly JsonObject[], mode: FailureMode, profile: Profile, combine: boolean) {
  const { inventory: _inventory, ...alone } = profile;
  const judged: Profile = combine ? { ...profile, inventory: 'complete' } : alone;
  return interpret(objects, enabledAnyway(mode, judged), judged)
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ id, number, severity, pointer, message }) => {
      const { kind = null, metadata } = objects[number] ?? {};
      const { name, generateName, namespace } = isObject(metadata) ? metadata : {};
      const [stated = ''] = [name, generateName].filter(isText);
      const within = isText(namespace) ? namespace : (profile.namespace ?? '');
      return { number, text: JSON.stringify([severity, id, kind, within, stated, pointer, message]) };
    });
}

const isText = (value: unknown): value is string => typeof value === 'string';
