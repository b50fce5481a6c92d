import type { Path } from '../../language/path.js';
import { objectsOfKinds, view } from '../../language/view.js';
import { secrets } from '../kinds.js';

/** The label that makes a Secret one of Kargo's credentials. */
export const CREDENTIAL_LABEL = 'kargo.akuity.io/cred-type';

/** Secrets that Kargo takes credentials from; `type` is what for. */
export const kargoCredentials = view('kargo_credentials', 'type', objectsOfKinds(secrets), ({ object }) => [
  { from: object.metadata.labels[CREDENTIAL_LABEL] as Path<string> },
]);
