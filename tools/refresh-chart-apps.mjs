// Refreshes src/facts/argo-workflows-chart-apps.ts: `node tools/refresh-chart-apps.mjs CLONE`, the clone being one of
// argoproj/argo-helm with its tags. Tags that are no versions, as 0.46.00, are passed over.
import { parse } from 'yaml';
import { cloneOf, refreshLines, releasesOf } from './field-tables.mjs';

const tag = (chart) => `argo-workflows-${chart}`;
const git = cloneOf(process.argv.slice(2), 'node tools/refresh-chart-apps.mjs CLONE');
const charts = releasesOf(git, '0.1.1', tag(''));
const apps = charts.map((chart) => {
  const { appVersion } = parse(git('show', `${tag(chart)}:charts/argo-workflows/Chart.yaml`));
  return [chart, appVersion.replace(/^v/, '')];
});
const changes = apps.filter(([, app], index) => app !== apps[index - 1]?.[1]);
refreshLines('argo-workflows-chart-apps', { opening: '= [\n', closing: '\n];' }, charts, () =>
  changes.map(([chart, app]) => `  ['${chart}', '${app}'],\n`).join(''),
);
