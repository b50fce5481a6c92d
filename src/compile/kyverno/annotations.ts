import type { FailureMode } from '../../model/failure-mode.js';
import { descriptionOf } from '../description.js';
import { matchedKinds } from '../matched-kinds.js';

/** The annotations by which the Kyverno community lists policies. */
export function annotationsOf(mode: FailureMode, minimumVersion: string): [string, string][] {
  const severity = { error: 'high', warning: 'medium', info: 'low' }[mode.severity];
  return [
    ['policies.kyverno.io/title', mode.title],
    ['policies.kyverno.io/category', mode.component === 'kargo' ? 'Kargo' : 'Argo Workflows'],
    ['policies.kyverno.io/severity', severity],
    [
      'policies.kyverno.io/subject',
      matchedKinds(mode)
        .map(({ kind }) => kind)
        .join(', '),
    ],
    ['policies.kyverno.io/minversion', minimumVersion],
    ['policies.kyverno.io/description', descriptionOf(mode)],
    ['seawall.dev/repair', mode.repair],
    ['seawall.dev/versions', `${mode.component} ${mode.versions}`],
  ];
}
