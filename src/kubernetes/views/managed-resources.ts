import { resourceKinds } from '../../facts/resource-kinds.js';
import { and, concat, constant, matches, plain, where } from '../../language/build.js';
import type { Path } from '../../language/path.js';
import { type Rows, type View, view } from '../../language/view.js';
import type { Json } from '../../model/json.js';
import { runnableTemplates } from './workflow.js';

type Known = (typeof resourceKinds)[number];

const known = constant(resourceKinds as unknown as Json) as unknown as Path<Known[]>;

/** A line at the left edge of the manifest says it. Expressions elsewhere in the text don't matter. */
const states = (manifest: Path<string>, field: string, value: Path<string>) =>
  matches(plain(manifest), concat('(?m)^', field, ': *["\']?', value, '["\']?[ \\r]*(#.*)?$'));

const described = view('described_resources', 'resource', runnableTemplates, ({ template: { resource } }) => [
  {
    from: resource,
    also: {
      builtIn: where(known.$each, (each) =>
        and(states(resource.manifest, 'apiVersion', each.apiVersion), states(resource.manifest, 'kind', each.kind)),
      ),
    },
  },
]);

/** What resource templates of runnable workflows manage; nothing is said of a kind that is not known. */
export const managedResources = view('managed_resources', 'managed', described, ({ resource, builtIn }) => [
  { from: resource, also: { group: builtIn.group, plural: builtIn.resource, scope: builtIn.scope } },
]);
export type ManagedResource = Rows<typeof managedResources extends View<infer Row> ? Row : never>;
