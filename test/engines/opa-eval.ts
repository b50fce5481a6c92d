import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RawFinding } from '#src/check/evaluate.js';
import type { Json, JsonObject } from '#src/model/json.js';
import { writeAll } from '../support/write-all.js';

/** What one evaluation sees: the objects as `input`, the rest as `data`. */
export interface Question {
  objects: readonly JsonObject[];
  data: JsonObject;
}

/** A function: within a comprehension, `with` would be evaluated before its variables are bound. */
const QUESTIONS = `package questions

answers := [answer(question) | some question in input]

answer(question) := findings if {
	findings := data.seawall.findings with input as question.objects
		with data.inventory as question.data.inventory
		with data.profile as question.data.profile
		with data.enabled as question.data.enabled
		with data.parameters as question.data.parameters
}
`;

/**
 * Puts many questions to native OPA in one process.
 *
 * @param modules Rego, by path
 * @returns for each question the findings that the policy gives
 * @throws with what OPA says when it fails
 */
export function evaluateNatively(
  opa: string,
  modules: ReadonlyMap<string, string>,
  questions: readonly Question[],
): RawFinding[][] {
  const folder = mkdtempSync(join(tmpdir(), 'seawall-opa-'));
  try {
    writeAll(join(folder, 'rego'), new Map([...modules, ['questions.rego', QUESTIONS]]));
    writeFileSync(join(folder, 'input.json'), JSON.stringify(questions));
    const places = ['--data', join(folder, 'rego'), '--input', join(folder, 'input.json')];
    const { stdout, stderr, status } = spawnSync(
      opa,
      ['eval', '--format', 'json', ...places, 'data.questions.answers'],
      {
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
      },
    );
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
    const { result } = JSON.parse(stdout) as { result: { expressions: { value: Json }[] }[] };
    return (result[0]?.expressions[0]?.value ?? []) as unknown as RawFinding[][];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
