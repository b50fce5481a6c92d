import {
  and,
  any,
  equals,
  named,
  namedValue,
  namespaceOf,
  not,
  objects,
  or,
  parsed,
  plain,
  union,
  unknowable,
  where,
} from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';
import { configMaps, deployments } from './kinds.js';
import type { ConfigMap } from './shapes/core.js';
import type { ControllerConfig, Workflow } from './shapes/workflow.js';
import { isArgoController, isControllerConfigMap, isNamespaced } from './views/controllers.js';

const allConfigs = where(objects(configMaps), isControllerConfigMap);
/** Some controller looks at one namespace only; which one is not asked. */
const someIsNamespaced = isNamespaced(plain(objects(deployments).spec.template.spec.containers.$each.args.$each));

/** ConfigMaps of the controllers that look at the workflow. */
export const configsFor = (object: Path<Workflow>): Path<ConfigMap> =>
  namedValue(
    'configs',
    where(allConfigs, (config) => or(equals(namespaceOf(config), namespaceOf(object)), not(someIsNamespaced))),
  );

/** Beside every controller's Deployment stands its ConfigMap; else unknown. */
export const configsAreKnown: Test = named(
  'configs_are_known',
  or(
    not(
      any(objects(deployments), (deployment) =>
        and(
          isArgoController(deployment),
          not(any(allConfigs, (config) => equals(namespaceOf(config), namespaceOf(deployment)))),
        ),
      ),
    ),
    unknowable,
  ),
);

/** The instanceID that a ConfigMap gives its controller, as a key or in `config`. */
export const instanceId = (config: Path<ConfigMap>): Path<string> =>
  namedValue(
    'instance_id',
    union(
      plain(config.data.instanceID as Path<string>),
      plain(parsed<ControllerConfig>('yaml', plain(config.data.config as Path<string>)).instanceID),
    ),
  );

/** A workflow's label that names the controller it is for. */
export const instanceLabel = (object: Path<Workflow>): Path<string> =>
  object.metadata.labels['workflows.argoproj.io/controller-instanceid'] as Path<string>;
