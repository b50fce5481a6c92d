import { namedValue, objects, parsed, plain, union, where } from '../language/build.js';
import type { Path } from '../language/path.js';
import { configMaps } from './kinds.js';
import type { ConfigMap, Container } from './shapes/core.js';
import type { ControllerConfig } from './shapes/workflow.js';
import { isControllerConfigMap } from './views/controllers.js';

/** The workflow-controllers' ConfigMaps. */
export const controllerConfigMaps = (): Path<ConfigMap> => where(objects(configMaps), isControllerConfigMap);

/** What controllers add to containers: `executor` to Argo's own, `mainContainer` to the user's. */
export function containerSettings(key: 'executor' | 'mainContainer'): Path<Container> {
  const { data } = controllerConfigMaps();
  const text = (name: string) => plain(data[name] as Path<string>);
  return namedValue(
    `${key}_settings`,
    union<Container>(parsed<Container>('yaml', text(key)), parsed<ControllerConfig>('yaml', text('config'))[key]),
  );
}
