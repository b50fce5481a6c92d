import type { RawFinding } from '#src/check/evaluate.js';
import { configMaps } from '#src/kubernetes/kinds.js';
import { allowed, and, equals, type Kind, not } from '#src/language/build.js';
import { objectsOfKinds, view } from '#src/language/view.js';
import { failureMode, forEach } from '#src/model/failure-mode.js';
import type { JsonObject } from '#src/model/json.js';
import type { Question } from './random-rbac.js';

const { apiVersion, kind, plural, namespaced, absence } = configMaps;
const questions: Kind<{ data: Question }> = { apiVersion, kind, plural, namespaced, absence };
const asked = view('asked', 'asked', objectsOfKinds(questions), ({ object }) => [{ from: object.data }]);

const denied = (everywhere: boolean) =>
  forEach(asked, ({ asked: each }) => {
    const account = { namespace: each.accountNamespace, name: each.account };
    const permission = { verb: each.verb, group: each.group, resource: each.resource };
    const isAllowed = everywhere ? allowed(account, permission) : allowed(account, permission, each.namespace);
    const isThere = equals(each.namespace, '');
    return { when: and(everywhere ? isThere : not(isThere), not(isAllowed)), at: [each], message: ['denied'] };
  });

/** Fails on a ConfigMap that asks for what RBAC does not allow. */
export const rbacQuestions = failureMode('rbac-questions', {
  title: 'What RBAC allows',
  severity: 'error',
  cause: 'It is asked.',
  effect: 'It is answered.',
  repair: 'None.',
  rule: [denied(false), denied(true)],
  sources: [],
});

/** Questions as the objects that the failure mode judges. */
export const asConfigMaps = (questions: readonly Question[]): JsonObject[] =>
  questions.map((question, number) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `question-${number}`, namespace: 'default' },
    data: { ...question },
  }));

/** For each question, what the failure mode found. */
export function answersIn(findings: readonly RawFinding[], count: number): ('allowed' | 'denied' | 'unknown')[] {
  const verdicts = new Map(findings.map(({ number, verdict }) => [number, verdict]));
  return Array.from({ length: count }, (_, number) => {
    const verdict = verdicts.get(number);
    return verdict === undefined ? 'allowed' : verdict === 'fail' ? 'denied' : 'unknown';
  });
}
