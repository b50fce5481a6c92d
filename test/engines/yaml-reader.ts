import { spawnSync } from 'node:child_process';
import type { Json } from '#src/model/json.js';

/** What became of one document: its value, or why it has none. */
export type Outcome = { value: Json } | { error: string };

/** What Kubernetes makes of a text. */
export interface KubernetesAnswer {
  /** sigs.k8s.io/yaml, which reads the first document. */
  document: Outcome;
  /** kubectl, which reads all of them, up to the first that it cannot read. */
  file: Outcome[];
  /** What kubectl divides a text into that is not JSON, as Base64, and what sigs.k8s.io/yaml reads of each. */
  pieces: { text: string; document: Outcome }[];
  /** Two keys of one mapping are the same in JSON, and either of them wins, now this, now that. */
  ambiguous: boolean;
}

/** Lets tools/yaml-reader read texts, all in one process. */
export function readAsKubernetes(program: string, texts: readonly Buffer[]): KubernetesAnswer[] {
  const input = texts.map((text) => `${text.toString('base64')}\n`).join('');
  const { stdout, stderr, status } = spawnSync(program, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const answers = stdout.split('\n').filter((line) => line !== '');
  if (status !== 0 || answers.length !== texts.length) throw new Error(`${program} failed: ${stderr}`);
  return answers.map((line) => JSON.parse(line) as KubernetesAnswer);
}
