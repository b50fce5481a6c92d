import { constant } from '../../language/build.js';
import { objectsOfKinds, view } from '../../language/view.js';
import { deployments } from '../kinds.js';
import { runsKargo } from './controllers.js';

/** Components by the label that facts call them by; the webhooks server was renamed in 1.6. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  controller: ['controller'],
  'management-controller': ['management-controller'],
  api: ['api'],
  'webhooks-server': ['webhooks-server', 'kubernetes-webhooks-server'],
  'external-webhooks-server': ['external-webhooks-server'],
};

/** Pod specs of the Deployments that run a component of Kargo. */
export const kargoComponents = view('kargo_components', 'pod', objectsOfKinds(deployments), ({ object }) =>
  Object.entries(LABELS).map(([component, labels]) => ({
    from: object.spec.template.spec,
    also: { component: constant<string>(component) },
    when: runsKargo(...labels)(object),
  })),
);
