import { kargoIsIn } from '../../../facts/kargo-releases.js';
import { namespaceOfApp, permits, statedNamespace } from '../../../kubernetes/argo-cd.js';
import { applicationSets, applications } from '../../../kubernetes/kinds.js';
import { updatedApps } from '../../../kubernetes/views/kargo.js';
import {
  and,
  any,
  concat,
  equals,
  exists,
  namespaceOf,
  never,
  not,
  objects,
  or,
  unknowable,
} from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

export default failureMode('kargo-argocd-app-not-authorized', {
  title: 'A Stage may not change the Application that its promotion updates',
  severity: 'error',
  cause:
    'Argo CD Applications are changed only by the Stages that their annotation kargo.akuity.io/authorized-stage names, as project:stage. Patterns are not read, and a list only from 1.11.',
  effect: 'The argocd-update step ends in an error, and so does every promotion to the Stage.',
  symptoms: ['does not permit mutation by Kargo Stage', 'is not authorized', 'unable to find Argo CD Application'],
  repair:
    'Annotate the Application with the project and the Stage:\n  metadata:\n    annotations:\n      kargo.akuity.io/authorized-stage: shop:test\nFrom 1.11, several Stages go between commas: shop:test,shop:uat',
  needs:
    'needs the Application, whose absence counts only with `inventory: complete` and no ApplicationSet, and the namespaces of both: a step without one uses ARGOCD_NAMESPACE of the Kargo controller',
  parameters: (profile) => ({ lists: kargoIsIn('>=1.11.0', profile) }),
  rule: [
    forEach(updatedApps, ({ object, app }) => {
      const found = objects(applications, { namespace: namespaceOfApp(app), name: app.name, absence: 'assumed' });
      return {
        when: and(
          exists(app.name),
          exists(object.metadata.name),
          any(found, (application) => not(permits(application, object))),
          // The project is the namespace, which is not known of a Stage that states none.
          or(not(equals(namespaceOf(object), '')), unknowable),
        ),
        at: [app.name],
        message: [
          concat('Application ', namespaceOfApp(app), '/', app.name),
          concat(' does not name the Stage ', namespaceOf(object), ':', object.metadata.name),
          ' in kargo.akuity.io/authorized-stage',
        ],
      };
    }),
    forEach(updatedApps, ({ app }) => {
      const wanted = { namespace: namespaceOfApp(app), name: app.name };
      return {
        when: and(
          exists(app.name),
          not(exists(objects(applications, { ...wanted, absence: 'assumed' }))),
          or(
            and(
              exists(statedNamespace(app)),
              not(exists(objects(applicationSets).spec.generators.$each)),
              not(never(objects(applications, wanted))),
            ),
            unknowable,
          ),
        ),
        at: [app.name],
        message: [concat('there is no Application ', namespaceOfApp(app), '/', app.name)],
      };
    }),
  ],
  sources: [
    'akuity/kargo#2876',
    'akuity/kargo#4570',
    'akuity/kargo#6398',
    'akuity/kargo pkg/api/stage.go@v1.11.2',
    'akuity/kargo internal/directives/argocd_updater.go@v1.3.2',
  ],
});
