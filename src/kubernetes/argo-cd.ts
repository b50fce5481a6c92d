import {
  and,
  concat,
  equals,
  exists,
  first,
  matches,
  namespaceOf,
  objects,
  or,
  parameter,
  replace,
  where,
} from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import { configMaps } from './kinds.js';
import type { KubernetesObject } from './shapes/core.js';
import type { ArgoCdApp, Stage } from './shapes/kargo.js';

/** What Kargo's controller takes for Argo CD's namespace, as far as its configuration is in the inventory. */
const configuredNamespace = (): Path<string> =>
  where(objects(configMaps), (map) => matches(map.metadata.name, '^kargo-controller(-|$)')).data
    .ARGOCD_NAMESPACE as Path<string>;

/** Where an Application is that a step names, if that is said. */
export const statedNamespace = (app: Path<ArgoCdApp>): Path<string> =>
  first<string>(app.namespace, configuredNamespace());

/** The same, with Kargo's default. */
export const namespaceOfApp = (app: Path<ArgoCdApp>): Path<string> => first<string>(statedNamespace(app), 'argocd');

/** Pairs of project and Stage between commas; a star or an entry without a colon spoils the whole. */
const WELL_FORMED = '^([^,:*]+:[^,*]+| *)(,([^,:*]+:[^,*]+| *))*$';
const escaped = (text: Path<string>) => replace(text, '.', '\\.');

/**
 * The Application lets a Stage change it. Lists are read from 1.11.0 on, where the parameter `lists` is true.
 * pkg/api/stage.go AuthorizedStages, akuity/kargo@v1.11.2.
 */
export function permits(application: Path<KubernetesObject>, stage: Path<Stage>): Test {
  const value = application.metadata.annotations['kargo.akuity.io/authorized-stage'] as Path<string>;
  const { name } = stage.metadata;
  const project = namespaceOf(stage);
  const entry = concat('(^|,) *', escaped(project), ' *: *', escaped(name), ' *(,|$)');
  return and(
    exists(value),
    or(
      equals(value, concat(project, ':', name)),
      and(equals(parameter<boolean>('lists'), true), matches(value, WELL_FORMED), matches(value, entry)),
    ),
  );
}
