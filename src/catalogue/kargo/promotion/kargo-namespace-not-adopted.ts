import { projects } from '../../../kubernetes/kinds.js';
import type { Metadata } from '../../../kubernetes/shapes/core.js';
import { namespaceMetadata, projectConfigMetadata } from '../../../kubernetes/views/namespaces.js';
import { and, equals, exists, namespaceOf, not, objects } from '../../../language/build.js';
import type { Path } from '../../../language/path.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

const KEY = 'kargo.akuity.io/project';
const label = (labels: Path<Record<string, string>>) => labels[KEY] as Path<string>;
const isAdopted = (metadata: Path<Metadata>) => equals(label(metadata.labels), 'true');

export default failureMode('kargo-namespace-not-adopted', {
  title: 'A Project does not take over its namespace',
  severity: 'error',
  cause:
    'A Project owns the namespace of its name. One that is there before the Project is taken over only with the label kargo.akuity.io/project: "true", and what belongs to the project is looked for under that name.',
  effect:
    'The Project is refused or never becomes ready, and so is every Stage and Warehouse in that namespace; a ProjectConfig under another name is refused, or read by nobody.',
  symptoms: [
    'already exists and is not labeled as a Project namespace',
    'ExistingNamespaceMissingLabel',
    'must match project name',
  ],
  repair:
    'Label the Namespace, under metadata, and give Project, Namespace and ProjectConfig one name:\n  apiVersion: v1\n  kind: Namespace\n  metadata:\n    name: shop\n    labels:\n      kargo.akuity.io/project: "true"',
  rule: [
    forEach(namespaceMetadata, ({ object, metadata }) => ({
      when: and(
        exists(objects(projects, { name: metadata.name })),
        not(isAdopted(metadata)),
        not(exists(label(object.labels))),
      ),
      at: [label(metadata.labels), metadata.labels],
      message: ['Project ', metadata.name, ' cannot take over this namespace without the label ', KEY, ': "true"'],
    })),
    forEach(namespaceMetadata, ({ object, metadata }) => ({
      when: and(exists(label(object.labels)), not(isAdopted(metadata))),
      at: [label(object.labels)],
      message: ['labels at the top level are dropped or refused: they belong under metadata'],
    })),
    forEach(projectConfigMetadata, ({ object, metadata }) => ({
      when: and(
        exists(metadata.name),
        not(equals(namespaceOf(object), '')),
        not(equals(metadata.name, namespaceOf(object))),
      ),
      at: [metadata.name],
      message: ['the ProjectConfig of project ', namespaceOf(object), ' must have its name, not ', metadata.name],
    })),
  ],
  sources: [
    'akuity/kargo#1443',
    'akuity/kargo#4627',
    'akuity/kargo pkg/webhook/kubernetes/project/webhook.go@v1.11.2',
    'akuity/kargo pkg/webhook/kubernetes/projectconfig/webhook.go@v1.11.2',
  ],
});
