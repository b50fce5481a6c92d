import { isObject, type Json, type JsonObject } from '../model/json.js';
import { versionInTag } from './version.js';

interface Container {
  /** Last segment of the image's path. */
  imageName: string;
  /** Absent: the image has no tag. */
  tag?: string;
  hasDigest: boolean;
  /** Last path segments of command and arguments. */
  words: string[];
}

/** The value under nested keys; undefined where something is missing or no object. */
export function valueAt(value: Json | undefined, ...keys: string[]): Json | undefined {
  let current = value;
  for (const key of keys) current = isObject(current) && Object.hasOwn(current, key) ? current[key] : undefined;
  return current;
}

/** The value under nested keys if it is a string, else the empty string. */
export function textAt(value: Json | undefined, ...keys: string[]): string {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' ? found : '';
}

function readContainer(container: Json): Container {
  const [reference = '', digest] = textAt(container, 'image').split('@');
  const [imageName = '', tag] = reference.slice(reference.lastIndexOf('/') + 1).split(':');
  const words = ['command', 'args'].flatMap((key) => {
    const list = valueAt(container, key);
    return Array.isArray(list) ? list.map((word) => textAt(word).replace(/^.*\//su, '')) : [];
  });
  return { imageName, hasDigest: digest !== undefined, words, ...(tag === undefined ? {} : { tag }) };
}

function containersOf(deployment: JsonObject): Container[] {
  const containers = valueAt(deployment, 'spec', 'template', 'spec', 'containers');
  return Array.isArray(containers) ? containers.map(readContainer) : [];
}

function labelOf(deployment: JsonObject, name: string): string {
  return textAt(deployment, 'metadata', 'labels', name);
}

/**
 * The image's tag decides. Labels count only for an image that is known by its digest alone, or that has another name:
 * beside a tag that states no version, such as `latest`, they are left over from an older manifest.
 */
function versionOf(image: Container | undefined, ...labels: string[]): string | null {
  if (image?.tag !== undefined) return versionInTag(image.tag);
  if (image && !image.hasDigest) return null;
  return labels.map(versionInTag).find((version) => version !== null) ?? null;
}

/** The version of Argo Workflows whose controller this Deployment runs; null: not its controller, or not known. */
export function argoWorkflowsVersion(deployment: JsonObject): string | null {
  const containers = containersOf(deployment);
  const image = containers.find(({ imageName }) => imageName === 'workflow-controller');
  const isController = image !== undefined || containers.some(({ words }) => words[0] === 'workflow-controller');
  // The chart label does not count: Argo's chart has numbers of its own, and its image tag is often overridden.
  return isController ? versionOf(image, labelOf(deployment, 'app.kubernetes.io/version')) : null;
}

/** The version of Kargo whose controller this Deployment runs; null: not its controller, or not known. */
export function kargoVersion(deployment: JsonObject): string | null {
  const containers = containersOf(deployment);
  const image = containers.find(({ imageName }) => imageName === 'kargo');
  const isKargo = ['name', 'part-of'].some((key) => labelOf(deployment, `app.kubernetes.io/${key}`) === 'kargo');
  const isLabelled = labelOf(deployment, 'app.kubernetes.io/component') === 'controller' && (isKargo || image);
  const isCommanded = containers.some(({ words }) =>
    words.some((word, index) => word === 'controlplane' && words[index + 1] === 'controller'),
  );
  if (!isLabelled && !isCommanded) return null;
  // Kargo's chart has the number of its application, so its label is as sound as the version label.
  const chart = labelOf(deployment, 'helm.sh/chart').replace(/^kargo-/u, '');
  return versionOf(image, labelOf(deployment, 'app.kubernetes.io/version'), chart);
}
