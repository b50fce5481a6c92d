import { exists, first, not, parsed, union, where } from '../language/build.js';
import type { Path } from '../language/path.js';
import type { Secret } from './shapes/core.js';

/** What a Secret holds under a key, as text; the API server lets `stringData` overwrite `data`. */
export const secretText = (secret: Path<Secret>, key: string): Path<string> =>
  first<string>(secret.stringData[key] as Path<string>, parsed<string>('base64', secret.data[key] as Path<string>));

/** The same of several Secrets at once: of each its own. */
export function secretTexts(secrets: Path<Secret>, key: string): Path<string> {
  const encoded = where(secrets, (secret) => not(exists(secret.stringData[key] as Path<string>)));
  return union<string>(
    secrets.stringData[key] as Path<string>,
    parsed<string>('base64', encoded.data[key] as Path<string>),
  );
}
