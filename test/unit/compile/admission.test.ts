import assert from 'node:assert/strict';
import { matchConditions } from '#src/compile/admission/match-conditions.js';
import { workflows } from '#src/kubernetes/kinds.js';
import type { Workflow } from '#src/kubernetes/shapes/workflow.js';
import { and, concat, exists, namespaceOf, not } from '#src/language/build.js';
import type { Test } from '#src/language/expression.js';
import type { Path } from '#src/language/path.js';
import { objectsOfKinds, view } from '#src/language/view.js';
import { failureMode, forEach } from '#src/model/failure-mode.js';

const specs = view('specs', 'spec', objectsOfKinds(workflows), ({ object }) => [{ from: object.spec }]);

/** The names of the conditions of a rule. */
function conditionsOf(test: (object: Path<Workflow>) => Test): Map<string, string> {
  const text = { title: 't', cause: 'c', effect: 'e', repair: 'r', severity: 'error' as const, sources: [] };
  const rule = forEach(specs, ({ object, spec }) => ({
    when: and(exists(spec), test(object)),
    at: [object],
    message: [concat('in ', object.metadata.name)],
  }));
  return new Map(
    matchConditions(failureMode('argo-t', { ...text, rule: [rule] })).map((each) => [each.name, each.expression]),
  );
}

describe('match conditions of admission policies', () => {
  it('compare what the rule reads, where only the status may have changed', () => {
    const conditions = conditionsOf((object) => and(exists(object.metadata.labels), exists(namespaceOf(object))));
    assert.deepEqual([...conditions.keys()], ['not-being-deleted', 'more-than-its-status']);
    const compared = conditions.get('more-than-its-status')?.split('\n').slice(2);
    assert.deepEqual(compared, [
      'dyn(object)[?"metadata"] != dyn(oldObject)[?"metadata"] ||',
      'dyn(object)[?"spec"] != dyn(oldObject)[?"spec"]',
    ]);
  });

  it('judge every update by a rule that reads the status, or the object as a whole', () => {
    const status = (object: Path<Workflow>) => (object as unknown as { status: Path<string> }).status;
    assert.deepEqual([...conditionsOf((object) => exists(status(object))).keys()], ['not-being-deleted']);
    assert.deepEqual([...conditionsOf((object) => not(exists(object))).keys()], ['not-being-deleted']);
  });
});
