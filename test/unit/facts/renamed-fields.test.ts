import assert from 'node:assert/strict';
import { argoFields } from '#src/facts/argo-fields.js';
import { argoRenamedFields } from '#src/facts/argo-renamed-fields.js';
import type { FieldTable } from '#src/facts/field-table.js';
import { kargoFields } from '#src/facts/kargo-fields.js';
import { kargoRenamedFields } from '#src/facts/kargo-renamed-fields.js';
import type { RenamedField } from '#src/facts/renamed-fields.js';

/** Fields that ended, and why the facts are silent on them. */
const leftOut: Record<string, string> = {
  'Project.spec': 'kargo-promotion-policy-on-project reports it',
  'Image.gitRepoURL': 'part of Freight, which Kargo writes',
};
/** Those of releases before the tables begin, and what the API accepts and Kargo refuses. */
const notInTables = /^(StageSpec\.(promotionMechanisms|subscriptions)|Freight\.warehouse|TagSelection\..*)$/;

describe('facts about renamed fields', () => {
  const components: [string, FieldTable, readonly RenamedField[]][] = [
    ['Argo Workflows', argoFields, argoRenamedFields],
    ['Kargo', kargoFields, kargoRenamedFields],
  ];
  for (const [component, fields, renamed] of components) {
    it(`say of ${component} what its releases have`, () => {
      const known = renamed.filter(({ type, name }) => !notInTables.test(`${type}.${name}`));
      assert.deepEqual(
        known.filter((each) => fields[each.type]?.some?.[each.name] !== rangeOf(each)),
        [],
      );
    });

    it(`name each field that a release of ${component} took away`, () => {
      const named = renamed.filter(({ gone }) => gone !== undefined).map(({ type, name }) => `${type}.${name}`);
      assert.deepEqual(
        endedIn(fields).filter((field) => !named.includes(field) && !(field in leftOut)),
        [],
      );
    });
  }
});

function rangeOf({ since, gone }: RenamedField): string {
  return [since && `>=${since}`, gone && `<${gone}`].filter((part) => part !== undefined).join(' ');
}

function endedIn(table: FieldTable): string[] {
  return Object.entries(table).flatMap(([type, { some = {} }]) =>
    Object.entries(some)
      .filter(([, range]) => range.includes('<'))
      .map(([name]) => `${type}.${name}`),
  );
}
