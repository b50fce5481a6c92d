import { flagValue, namedValue, namespaceOf, objects, parsed, plain, union, where } from '../language/build.js';
import type { Path } from '../language/path.js';
import { configMaps } from './kinds.js';
import type { ConfigMap, Container, Deployment, PodSpec } from './shapes/core.js';
import type { ControllerConfig } from './shapes/workflow.js';
import { isControllerConfigMap } from './views/controllers.js';

/** ConfigMaps of the workflow-controllers in the namespace of this one. */
export const configsBeside = (controller: Path<Deployment>): Path<ConfigMap> =>
  where(objects(configMaps, { namespace: namespaceOf(controller) }), isControllerConfigMap);

/** The executor image that a controller's flag names; it comes before the configuration. */
export const executorImageFlag = (pod: Path<PodSpec>): Path<string> =>
  flagValue(pod.containers.$each.args, '--executor-image');

/** The executor image that a ConfigMap names, as a key of its own or in `config`. */
export function executorImageIn(config: Path<ConfigMap>): Path<string> {
  const key = (name: string) => plain(config.data[name] as Path<string>);
  const image = union(
    parsed<Container>('yaml', key('executor')).image,
    parsed<ControllerConfig>('yaml', key('config')).executor.image,
  );
  return namedValue('executor_image', plain(image));
}
