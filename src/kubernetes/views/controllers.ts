import { and, any, matches, oneOf, or, plain } from '../../language/build.js';
import type { Test } from '../../language/expression.js';
import type { Path } from '../../language/path.js';
import { objectsOfKinds, view } from '../../language/view.js';
import { configMaps, deployments } from '../kinds.js';
import type { ConfigMap, Container, Deployment } from '../shapes/core.js';

/** An image whose path ends in /workflow-controller, in any registry, or a command that names it. */
export const isArgoController = (deployment: Path<Deployment>): Test =>
  any(deployment.spec.template.spec.containers.$each, (container: Path<Container>) =>
    or(
      matches(container.image, '(^|/)workflow-controller(:[^/]*)?(@[^/]*)?$'),
      matches(container.command.$each, '(^|/)workflow-controller$'),
    ),
  );

/** Among a controller's arguments, that it looks at one namespace only; read as by Go's strconv.ParseBool. */
export const isNamespaced = (argument: Path<string>): Test =>
  matches(argument, '^--namespaced(=(1|[tT]|true|TRUE|True))?$');

/** The image of the argo-server, in any registry; its path ends in /argocli. */
export const isArgoServerImage = (container: Path<Container>): Test =>
  matches(container.image, '(^|/)argocli(:[^/]*)?(@[^/]*)?$');
const isArgoServer = (deployment: Path<Deployment>): Test =>
  any(deployment.spec.template.spec.containers.$each, isArgoServerImage);

/** A component of Kargo: by its label, or `controlplane` and its name in the command line. */
export const runsKargo =
  (...components: string[]) =>
  (deployment: Path<Deployment>): Test =>
    or(
      and(
        // Webhook configurations carry the label too.
        oneOf(deployment.metadata.labels['app.kubernetes.io/component'] as Path<string>, components),
        any(deployment.spec.template.spec.containers.$each, (container) =>
          matches(container.image, '(^|/)kargo(:[^/]*)?(@[^/]*)?$'),
        ),
      ),
      any(deployment.spec.template.spec.containers.$each, (container) =>
        and(
          matches(container.command.$each, '(^|/)controlplane$'),
          or(oneOf(container.args.$each, components), oneOf(container.command.$each, components)),
        ),
      ),
    );

const podOf = (controls: (deployment: Path<Deployment>) => Test, name: string) =>
  view(name, 'pod', objectsOfKinds(deployments), (row) => [
    { from: row.object.spec.template.spec, when: controls(row.object) },
  ]);

/** Pod specs of the Deployments that run Argo's workflow-controller. */
export const argoControllers = podOf(isArgoController, 'argo_controllers');
/** Pod specs of the Deployments that run the argo-server. */
export const argoServers = podOf(isArgoServer, 'argo_servers');
/** Pod specs of the Deployments that run Kargo's controller. */
export const kargoControllers = podOf(runsKargo('controller'), 'kargo_controllers');
/** Pod specs of the Deployments that run Kargo's management controller. */
export const kargoManagementControllers = podOf(runsKargo('management-controller'), 'kargo_management_controllers');

/** The ConfigMap that the workflow-controller reads, under its own name or the chart's. */
export const isControllerConfigMap = (configMap: Path<ConfigMap>): Test =>
  matches(plain(configMap.metadata.name), '(^|-)workflow-controller-configmap$');

/** The `data` of the workflow-controller's ConfigMaps. */
export const controllerConfigs = view('controller_configs', 'config', objectsOfKinds(configMaps), (row) => [
  { from: row.object.data, when: isControllerConfigMap(row.object) },
]);
