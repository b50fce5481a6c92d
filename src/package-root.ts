import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, templates/ and policies/, in a checkout and in an installed package. */
export const packageRoot = join(dirname(fileURLToPath(import.meta.url)), '..');
