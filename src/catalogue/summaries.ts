import type { FailureModeSummary } from '../cli/engine-room.js';
import { kindsOf } from '../language/view.js';
import { needsOfMode } from '../model/rule-needs.js';
import { loadCatalogue } from './load.js';

/** The catalogue as `list` and `explain` show it. */
export async function loadSummaries(): Promise<FailureModeSummary[]> {
  return (await loadCatalogue()).map((mode) => {
    const { capabilities } = needsOfMode(mode);
    const needsOthers = capabilities.has('rbac') || capabilities.has('other-objects');
    const isOfValues = mode.rule.every(({ over }) => kindsOf(over).every(({ needs }) => needs === 'values-files'));
    const scope = isOfValues ? 'Helm values' : needsOthers ? 'needs other objects' : 'one object';
    const { id, title, severity, versions, component, cause, effect, symptoms, repair, sources } = mode;
    return { id, title, severity, versions, component, cause, effect, symptoms, repair, sources, scope };
  });
}
