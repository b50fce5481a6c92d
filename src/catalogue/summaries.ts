import type { FailureModeSummary } from '../cli/engine-room.js';
import { needsOfMode } from '../model/rule-needs.js';
import { loadCatalogue } from './load.js';

/** The catalogue as `list` and `explain` show it. */
export async function loadSummaries(): Promise<FailureModeSummary[]> {
  return (await loadCatalogue()).map((mode) => {
    const { capabilities } = needsOfMode(mode);
    const scope = capabilities.has('rbac') || capabilities.has('other-objects') ? 'needs other objects' : 'one object';
    const { id, title, severity, versions, component, cause, effect, symptoms, repair, sources } = mode;
    return { id, title, severity, versions, component, cause, effect, symptoms, repair, sources, scope };
  });
}
