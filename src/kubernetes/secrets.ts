import { first, parsed } from '../language/build.js';
import type { Path } from '../language/path.js';
import type { Secret } from './shapes/core.js';

/** What a Secret holds under a key, as text; the API server lets `stringData` overwrite `data`. */
export const secretText = (secret: Path<Secret>, key: string): Path<string> =>
  first<string>(secret.stringData[key] as Path<string>, parsed<string>('base64', secret.data[key] as Path<string>));
