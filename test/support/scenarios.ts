import fc from 'fast-check';
import type { Json, JsonObject } from '#src/model/json.js';
import type { Profile } from '#src/model/profile.js';
import { apply, editOf } from './edits.js';
import type { Fixture } from './fixtures.js';
import { oddValue } from './odd-values.js';
import type { RuleWords } from './rule-words.js';

/** Objects that are judged together. */
export interface Scenario {
  profile: Profile;
  objects: JsonObject[];
}

/**
 * Several groups of objects beside one another, each one made of a fixture and changed at random.
 *
 * @param own fixtures of the failure mode
 * @param foreign fixtures of others, whose objects stand around
 */
export function scenarioOf(own: Fixture[], foreign: Fixture[], words: RuleWords): fc.Arbitrary<Scenario> {
  const fixture = fc.oneof(
    { arbitrary: fc.constantFrom(...own), weight: 9 },
    { arbitrary: fc.constantFrom(...foreign), weight: 1 },
  );
  const strangers = foreign.flatMap(({ objects }) => objects);
  const group = fc
    .record({
      base: fixture.map(({ objects }) => objects),
      strangers: fc.array(fc.constantFrom(...strangers), { maxLength: 2 }),
      made: fc.array(madeObject(words), { maxLength: 1 }),
      edits: fc.array(editOf(words), { maxLength: 12, size: 'max' }),
    })
    .map(({ base, strangers, made, edits }) =>
      edits.reduce((objects, edit) => apply(objects, edit, words), [...base, ...strangers, ...made]),
    );
  return fc
    .record({
      profile: fc
        .tuple(
          fixture.map(({ profile }) => profile),
          profileChange(words),
        )
        .map(([profile, change]) => ({ ...profile, ...change })),
      groups: fc.array(group, { minLength: 1, maxLength: 8, size: 'max' }),
    })
    .map(({ profile, groups }) => ({ profile, objects: groups.flat() }));
}

/** An object of a kind that the rule knows, with the rule's keys in any order. */
function madeObject({ keys, strings, kinds }: RuleWords): fc.Arbitrary<JsonObject> {
  const words = { keys, strings, kinds };
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      name: fc.constantFrom('a', 'b', 'default'),
      body: fc.array(fc.tuple(fc.constantFrom('spec', 'data', 'metadata', ...keys), oddValue(words)), { maxLength: 5 }),
    })
    .map(({ kind, name, body }) => ({ metadata: { name }, ...Object.fromEntries(body), ...kind }));
}

function profileChange(words: RuleWords): fc.Arbitrary<Partial<Profile>> {
  return fc.record(
    {
      inventory: fc.constant('complete' as const),
      namespace: fc.constantFrom('', 'ci', 'argo', 'default', '{{x}}'),
      privateRegistries: fc.array(
        fc.constantFrom('registry.example.com', 'docker.io', 'https://ghcr.io/v2/', '*.example.com', ''),
        { maxLength: 2 },
      ),
      workflowDefaults: oddValue(words).map((spec: Json) => ({ spec })),
      ownerReferencesPermissionEnforcement: fc.boolean(),
    },
    { requiredKeys: [] },
  );
}
