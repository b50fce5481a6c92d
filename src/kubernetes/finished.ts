import { and, equals, exists, never, not, or, parameter, union } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { JsonObject } from '../model/json.js';
import { isObject } from '../model/json.js';
import type { Profile } from '../model/profile.js';
import { configured } from './controller-config.js';
import { patchedPod } from './pod-patches.js';
import { referencedSpec } from './references.js';
import type { Finished } from './views/pods.js';

export const isRoot = (row: Finished): Test => equals(row.user, 0);

/** The kubelet runs the container as another user than root, or not at all; needs finishedParameters(). */
export const isNonRoot = (row: Finished): Test =>
  and(
    not(isRoot(row)),
    or(
      exists(row.user),
      equals(row.nonRoot, true),
      equals(parameter<string>('defaults'), 'unclear'),
      and(equals(parameter<string>('defaults'), 'non-root'), not(exists(row.nonRoot)), not(exists(row.ownContext))),
    ),
  );

/** True where nothing of what the container's pod is made of is out of sight, else unknown. */
export const isSeen = (row: Finished): Test =>
  not(
    never(
      union<unknown>(
        referencedSpec(row),
        configured('workflowDefaults'),
        configured('mainContainer'),
        patchedPod(row.templatePatch),
        patchedPod(row.specPatch),
      ),
    ),
  );

/** What the profile's workflowDefaults make of pods that say nothing: views cannot read them. */
export const finishedParameters = ({ workflowDefaults }: Profile) => {
  const spec = child(workflowDefaults, 'spec');
  const { runAsNonRoot, runAsUser } = child(spec, 'securityContext');
  const isUnclear = 'podSpecPatch' in spec || 'templateDefaults' in spec;
  const isNonRoot = (runAsNonRoot === true || typeof runAsUser === 'number') && runAsUser !== 0;
  return { defaults: isUnclear ? 'unclear' : isNonRoot ? 'non-root' : 'none' };
};

const child = (of: JsonObject | undefined, key: string): JsonObject => {
  const found = of?.[key];
  return isObject(found) ? found : {};
};
