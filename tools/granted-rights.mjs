// What roles grant at a tag of a clone: those of argo-workflows' manifests, or of Kargo's chart.
import { parseAllDocuments } from 'yaml';
import { fail } from './go.mjs';

/** The files with roles; what they have in parentheses names the place: an install, an account, a component. */
const files = [
  /^manifests\/(\w+-install)(?:-no-crds)?\/workflow-controller-rbac\/[\w-]*role\.yaml$/,
  /^manifests\/quick-start\/base\/(?:executor\/emissary\/)?([\w-]+)-role\.yaml$/,
  /^charts\/kargo\/templates\/(?:kubernetes-)?([\w-]+)\/(?:cluster-)?roles?\.yaml$/,
];

/** The rights that a tag's roles grant, each with its place, and the names of objects if it is for these only. */
export function rightsAt(git, tag) {
  return git('ls-tree', '-r', '--name-only', tag, 'manifests', 'charts/kargo/templates')
    .split('\n')
    .map((file) => ({
      file,
      place: files.map((pattern) => pattern.exec(file)?.[1]).find((name) => name !== undefined),
    }))
    .filter(({ place }) => place !== undefined)
    .flatMap(({ file, place }) =>
      rolesIn(git('show', `${tag}:${file}`), file).flatMap((role) => rightsOf(role, place)),
    );
}

/** The roles of a file; of a Helm template what stands under any of its conditions. */
function rolesIn(text, name) {
  const plain = text.replace(/^\s*\{\{.*\}\}\s*$/gm, '').replace(/\{\{.*?\}\}/g, 'x');
  const documents = parseAllDocuments(plain);
  if (documents.some(({ errors }) => errors.length > 0)) fail(`${name} is no YAML once its template is taken out.`);
  return documents.map((each) => each.toJS()).filter((each) => /^(Cluster)?Role$/.test(each?.kind));
}

function rightsOf({ kind, rules }, place) {
  return rules.flatMap(({ apiGroups = [], resources = [], verbs, resourceNames: names }) =>
    apiGroups.flatMap((group) =>
      resources.flatMap((resource) => verbs.map((verb) => ({ place, kind, group, resource, verb, names }))),
    ),
  );
}

/** Whether a right is that to do something with any object of a resource. */
export function grants(right, { group, resource, verb }) {
  const covers = (granted, needed) => granted === '*' || granted === needed;
  return (
    right.names === undefined &&
    covers(right.group, group) &&
    covers(right.resource, resource) &&
    covers(right.verb, verb)
  );
}
