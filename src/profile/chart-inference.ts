import compare from 'semver/functions/compare.js';
import { appVersions } from '../facts/argo-workflows-chart-apps.js';
import { helmValues } from '../kubernetes/kinds.js';
import type { JsonObject } from '../model/json.js';
import { textAt, valueAt } from './controller-version.js';
import { versionInTag } from './version.js';

/** A version of Argo Workflows that values of its chart tell, and what tells it. */
interface Told {
  value: string;
  source: string;
}

/**
 * The versions of Argo Workflows that the chart argo-workflows installs by these values: those of the tags that they
 * name, else the chart's own. Files of one chart lie over one another, so that a tag in one of them counts for all.
 */
export function versionsOfCharts(objects: readonly JsonObject[]): Told[] {
  const values = objects.filter(
    ({ apiVersion, chart }) => apiVersion === helmValues.apiVersion && chart === 'argo-workflows',
  );
  const tagged = values.flatMap((object) => {
    const tag = tagIn(object);
    return tag === '' ? [] : [{ value: versionInTag(tag), source: `the values of chart ${textAt(object, 'chart')}` }];
  });
  if (tagged.length > 0) return tagged.filter((each): each is Told => each.value !== null);
  return values.flatMap((object) => {
    const version = textAt(object, 'version');
    const installed = versionInTag(version) === null ? undefined : appVersionOf(version);
    return installed ? [{ value: installed, source: `chart argo-workflows ${version}` }] : [];
  });
}

/** The controller's own tag wins over the one of all images; one that is a number was meant as text. */
function tagIn(object: JsonObject): string {
  const tags = [
    ['controller', 'image', 'tag'],
    ['images', 'tag'],
  ].map((keys) => String(valueAt(object, 'values', ...keys) ?? ''));
  return tags.find((tag) => tag !== '') ?? '';
}

function appVersionOf(chart: string): string | undefined {
  return appVersions.findLast(([first]) => compare(first, versionInTag(chart) ?? chart) <= 0)?.[1];
}
