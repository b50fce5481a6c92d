import { BundleError } from './errors.js';

/** The rule that every bundle answers. */
export const findingsEntrypoint = 'seawall/findings';

/** The rule that tells what of `data.inventory` can be prepared for many evaluations. */
export const preparedEntrypoint = 'seawall/prepared';

/** What bundles are compiled for. */
export const entrypoints = [findingsEntrypoint, preparedEntrypoint] as const;

/** OPA's bundle manifest, `.manifest`, as Seawall writes it. */
export interface Manifest {
  /** The bundle digest. */
  revision: string;
  roots: readonly string[];
  rego_version: 1;
  wasm: readonly { entrypoint: string; module: string }[];
  metadata: {
    /** SHA-256 of the other files of the bundle. */
    files: Readonly<Record<BundleFile, string>>;
    /** SHA-256 of the Rego that the WASM was compiled from, by module path. */
    modules: Readonly<Record<string, string>>;
  };
}

/** The files of a bundle beside its manifest. */
export const bundleFiles = ['data.json', 'policy.wasm'] as const;

/** One of `bundleFiles`. */
export type BundleFile = (typeof bundleFiles)[number];

/** The text of the manifest; the same for the same digests. */
export function printManifest(
  revision: string,
  files: Manifest['metadata']['files'],
  modules: Manifest['metadata']['modules'],
): string {
  const manifest: Manifest = {
    revision,
    roots: ['seawall'],
    rego_version: 1,
    wasm: entrypoints.map((entrypoint) => ({ entrypoint, module: '/policy.wasm' })),
    metadata: { files, modules },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * Reads what loading a bundle relies on; everything else in a manifest is for OPA.
 *
 * @param file named in errors
 * @throws BundleError when that is not there
 */
export function readManifest(text: string, file: string): Pick<Manifest, 'revision' | 'metadata'> {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    throw new BundleError(`${file} is not JSON`);
  }
  const { revision, metadata } = record(manifest);
  const { files, modules } = record(metadata);
  const digests = [...bundleFiles.map((name) => record(files)[name]), ...Object.values(record(modules))];
  if (typeof revision === 'string' && digests.every((digest) => typeof digest === 'string')) {
    return manifest as Manifest;
  }
  throw new BundleError(`${file} is not the manifest of a Seawall bundle`);
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
