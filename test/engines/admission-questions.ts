import { matchedKinds } from '#src/compile/matched-kinds.js';
import type { FailureMode } from '#src/model/failure-mode.js';
import type { JsonObject } from '#src/model/json.js';
import type { Profile } from '#src/model/profile.js';
import { needsOfMode } from '#src/model/rule-needs.js';
import { interpret } from '../oracle/findings.js';
import type { Fixture } from '../support/fixtures.js';
import { type AdmissionPolicy, policiesFor } from './admission-policies.js';
import { decoded, placed } from './cluster-objects.js';

/** A policy is asked about an object of a fixture. */
export interface Question {
  id: string;
  /** What to call it where the answers differ. */
  of: string;
  /** Whose requests the policy judges. */
  user: string;
  object: JsonObject;
  /** What the reference interpreter says of it. */
  fails: boolean;
  /** What it says where the API server keeps something else in its place. */
  failsAs(kept: JsonObject): boolean;
}

/** A policy, and whose requests it judges. */
type Asked = AdmissionPolicy & { user: string };

/** Objects that are judged together. */
export type Group = Pick<Fixture, 'profile' | 'objects'> & { of: string };

/** Whether a policy asks the API server what RBAC allows: then its verdict depends on what is in the cluster. */
export const asksAuthorizer = (mode: FailureMode): boolean => needsOfMode(mode).capabilities.has('rbac');

/** Collects the policies that questions are put to; equal ones are made once. */
export class Questionnaire {
  /** @param includes the failure modes, as the target carries them, that are asked about */
  constructor(private readonly includes = (mode: FailureMode): boolean => !asksAuthorizer(mode)) {}

  /** By their text, with the user whose requests a strict copy judges. */
  readonly policies = new Map<string, Asked>();

  /** Every failure mode that the target can express is asked about every object of a kind that it judges. */
  async questionsOn({ of, profile, objects: asWritten }: Group, modes: readonly FailureMode[]): Promise<Question[]> {
    const objects = asWritten.map((object) => placed(object, profile.namespace ?? 'default'));
    const policies = await this.register(modes, profile);
    return policies.flatMap(({ mode, parameters, user }) => {
      const kinds = matchedKinds(mode).map(
        ({ group, version, kind }) => `${group ? `${group}/` : ''}${version} ${kind}`,
      );
      const enabled = { modes: [mode], parameters: { [mode.id]: parameters }, undated: [] };
      const failing = (all: JsonObject[]) => {
        const found = interpret(all.map(decoded), enabled, { ...profile, inventory: 'complete' });
        return new Set(found.filter(({ verdict }) => verdict === 'fail').map(({ number }) => number));
      };
      const asTheyAre = failing(objects);
      return [...objects.entries()]
        .filter(([, { apiVersion, kind }]) => kinds.includes(`${String(apiVersion)} ${String(kind)}`))
        .map(([number, object]) => {
          const name = `${mode.id} on object ${number} of ${of}`;
          const failsAs = (kept: JsonObject) => failing(objects.with(number, kept)).has(number);
          return { id: mode.id, of: name, user, object, fails: asTheyAre.has(number), failsAs };
        });
    });
  }

  /** The policies of a profile, each with the user whose requests it judges. */
  async register(modes: readonly FailureMode[], profile: Profile): Promise<Asked[]> {
    const policies = (await policiesFor(modes, profile)).filter(({ mode }) => this.includes(mode));
    return policies.map((each) => {
      const key = JSON.stringify(each.policy);
      const known = this.policies.get(key) ?? { ...each, user: `${each.mode.id}.${this.policies.size}` };
      this.policies.set(key, known);
      return known;
    });
  }
}
