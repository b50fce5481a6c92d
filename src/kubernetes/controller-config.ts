import { namedValue, objects, parsed, plain, union, where } from '../language/build.js';
import type { Path } from '../language/path.js';
import { configMaps } from './kinds.js';
import type { ConfigMap } from './shapes/core.js';
import type { ControllerConfig } from './shapes/workflow.js';
import { isControllerConfigMap } from './views/controllers.js';

/** The workflow-controllers' ConfigMaps. */
export const controllerConfigMaps = (): Path<ConfigMap> => where(objects(configMaps), isControllerConfigMap);

/** What the controllers' ConfigMaps hold under a key, which may stand by itself or under `config`. */
export function configured<Key extends keyof ControllerConfig & string>(key: Key): Path<ControllerConfig[Key]> {
  const { data } = controllerConfigMaps();
  const alone = parsed<ControllerConfig[Key]>('yaml', plain(data[key] as Path<string>));
  const whole = parsed<ControllerConfig>('yaml', plain(data.config as Path<string>));
  return namedValue(
    `configured_${key.toLowerCase()}`,
    union<ControllerConfig[Key]>(alone, whole[key] as typeof alone),
  ) as Path<ControllerConfig[Key]>;
}
