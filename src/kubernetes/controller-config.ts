import { first, flagValue, namedValue, namespaceOf, objects, parsed, plain, union, where } from '../language/build.js';
import type { Path } from '../language/path.js';
import { configMaps, deployments } from './kinds.js';
import type { ConfigMap, Deployment, PodSpec } from './shapes/core.js';
import type { ControllerConfig } from './shapes/workflow.js';
import { isArgoController, isControllerConfigMap } from './views/controllers.js';

/** The workflow-controllers' ConfigMaps. */
export const controllerConfigMaps = (): Path<ConfigMap> => where(objects(configMaps), isControllerConfigMap);

/** ConfigMaps of the workflow-controllers in the namespace of this one. */
export const configsBeside = (controller: Path<Deployment>): Path<ConfigMap> =>
  where(objects(configMaps, { namespace: namespaceOf(controller) }), isControllerConfigMap);

/** What ConfigMaps of controllers hold under a key, which may stand by itself or under `config`. */
function heldBy<Key extends keyof ControllerConfig & string>(
  { data }: Path<ConfigMap>,
  key: Key,
): Path<ControllerConfig[Key]> {
  const alone = parsed<ControllerConfig[Key]>('yaml', plain(data[key] as Path<string>));
  const whole = parsed<ControllerConfig>('yaml', plain(data.config as Path<string>));
  return union<ControllerConfig[Key]>(alone, whole[key] as typeof alone) as Path<ControllerConfig[Key]>;
}

/** What the controllers' ConfigMaps hold under a key. */
export const configured = <Key extends keyof ControllerConfig & string>(key: Key): Path<ControllerConfig[Key]> =>
  namedValue(`configured_${key.toLowerCase()}`, heldBy(controllerConfigMaps(), key) as never) as Path<
    ControllerConfig[Key]
  >;

/** The executor image that a controller's flag names; it comes before the configuration. */
export const executorImageFlag = (pod: Path<PodSpec>): Path<string> =>
  flagValue(pod.containers.$each.args, '--executor-image');

/** The executor image that a ConfigMap names. */
export const executorImageIn = (config: Path<ConfigMap>): Path<string> =>
  namedValue('executor_image', plain(heldBy(config, 'executor').image));

/** The executor images of the controllers: what a flag says, else what ConfigMaps say; none is said for Argo's own. */
export function executorImages(): Path<string> {
  const flags = executorImageFlag(where(objects(deployments), isArgoController).spec.template.spec);
  const inConfigs = plain(configured('executor').image);
  return namedValue('executor_images', first<string>(flags, inConfigs));
}
