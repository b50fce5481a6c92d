import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RawFinding } from '#src/check/evaluate.js';
import type { TargetInput } from '#src/compile/target.js';
import { target } from '#src/compile/targets/kyverno.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import type { JsonObject } from '#src/model/json.js';
import { interpret } from '../oracle/findings.js';
import { enableOnly } from '../support/findings.js';
import { smallRules } from '../support/small-rules.js';
import { writeAll } from '../support/write-all.js';
import { engine } from './engine.js';

const profile = { platform: {} };

const input: TargetInput = {
  modes: smallRules.map(({ mode }) => mode),
  parameters: {},
  profile,
  examplesOf: async (mode) =>
    smallRules.filter((rule) => rule.mode === mode).map(({ objects }) => ({ name: 'example', objects })),
  failures: async (mode, objects) => failures(mode, objects),
};

function failures(mode: FailureMode, objects: readonly JsonObject[]): RawFinding[] {
  const found = interpret(objects, enableOnly([mode], profile), profile);
  return found.filter(({ verdict }) => verdict === 'fail');
}

describe('Kyverno and the rule language', () => {
  let kyverno: string;
  before(function () {
    kyverno = engine('kyverno') ?? this.skip();
  });

  it('agree on what small rules mean', async () => {
    const out = mkdtempSync(join(tmpdir(), 'seawall-small-'));
    try {
      writeAll(out, await target.render(input));
      const { stdout, stderr } = spawnSync(kyverno, ['test', out, '--require-tests', '--detailed-results'], {
        encoding: 'utf8',
      });
      const telling = `${stdout}${stderr}`.split('\n').filter((line) => /Want |Error|tests passed/.test(line));
      assert.match(telling.join('\n'), /^Test Summary: \d+ tests passed and 0 tests failed$/);
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});
