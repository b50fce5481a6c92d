import { isDeepStrictEqual } from 'node:util';
import * as kinds from '../../kubernetes/kinds.js';
import type { Lookup } from '../../language/expression.js';
import type { FailureMode } from '../../model/failure-mode.js';
import { isObject, type JsonObject } from '../../model/json.js';
import { complete, isJudged, isServed, nameOf, namespacesOf } from '../cluster-objects.js';
import type { TargetInput } from '../target.js';
import { toYaml } from '../to-yaml.js';
import { aggregateRoles } from './aggregate-roles.js';
import { clusterOf } from './custom-resources.js';
import { neutralSentinels } from './sentinels.js';

/** What `kyverno test` must know of the policy beside its name. */
export interface TestSubject {
  policyFile: string;
  /** Fields of every result: `{ isValidatingPolicy: true }`, or the name of a rule. */
  result: JsonObject;
  lookups: readonly Lookup[];
}

/** Kyverno's own tests for a policy, from its fixtures: path below the policy's folder, to text. */
export async function kyvernoTests(
  mode: FailureMode,
  subject: TestSubject,
  input: TargetInput,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const examples = (await input.examplesOf(mode)).map(({ name, objects }) => ({
    name,
    objects: objects.filter(isServed).map(complete),
  }));
  const alone = subject.lookups.length === 0;
  // Where an object is judged by itself, all fixtures fit into one test; else each needs a cluster of its own.
  const groups = alone
    ? [{ name: '', objects: examples.flatMap(({ name, objects }) => objects.map((object) => renamed(object, name))) }]
    : examples;
  for (const { name, objects } of groups) {
    const folder = name === '' ? '.kyverno-test' : `.kyverno-test/${name}`;
    const failingOf = async (all: readonly JsonObject[]) =>
      new Set(
        (await input.failures(mode, all)).map(({ number }) => number).filter((number) => number < objects.length),
      );
    const failing = await failingOf(objects);
    const judged = objects
      .map((object, number) => ({ object, fails: failing.has(number) }))
      .filter(({ object }) => isJudged(mode, object));
    const asked = judged.filter(({ object }) => !isAmbiguous(object, judged));
    if (asked.length === 0) continue;
    const policies = `${name === '' ? '..' : '../..'}/${subject.policyFile}`;
    const sentinels = await neutralSentinels(subject.lookups, objects, async (added) =>
      isDeepStrictEqual(await failingOf([...objects, ...added]), failing),
    );
    // Whatever was added would change what the rule says.
    if (!sentinels) continue;
    files.set(`${folder}/kyverno-test.yaml`, toYaml(testOf(mode, subject, policies, asked)));
    files.set(`${folder}/resources.yaml`, judged.map(({ object }) => toYaml(object)).join('---\n'));
    if (alone) continue;
    const beside = aggregateRoles(objects).filter((object) => !isJudged(mode, object));
    const resources = [...namespacesOf(objects), ...beside, ...sentinels];
    files.set(`${folder}/cluster.yaml`, toYaml(clusterOf(kinds.customKinds, resources)));
  }
  return files;
}

function testOf(
  mode: FailureMode,
  subject: TestSubject,
  policy: string,
  judged: { object: JsonObject; fails: boolean }[],
) {
  return {
    apiVersion: 'cli.kyverno.io/v1alpha1',
    kind: 'Test',
    metadata: { name: mode.id },
    policies: [policy],
    resources: ['resources.yaml'],
    ...(subject.lookups.length > 0 && { clusterResources: ['cluster.yaml'] }),
    results: judged.map(({ object, fails }) => ({
      policy: mode.id,
      ...subject.result,
      kind: object.kind,
      resources: [nameOf(object)],
      result: fails ? 'fail' : 'pass',
    })),
  };
}

/** The CLI takes the bare name of a cluster-scoped object for any object of that name. */
function isAmbiguous(object: JsonObject, others: { object: JsonObject }[]): boolean {
  const name = nameOf(object);
  return (
    !name.includes('/') &&
    others.some(({ object: other }) => other !== object && nameOf(other).split('/').pop() === name)
  );
}

/** A name with the fixture's before it, as far as a rule does not judge by names. */
function renamed(object: JsonObject, example: string): JsonObject {
  const metadata = isObject(object.metadata) ? object.metadata : {};
  return { ...object, metadata: { ...metadata, name: `${example.replaceAll('.', '-')}-${String(metadata.name)}` } };
}
