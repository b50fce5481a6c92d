/** The kind that a failure mode has in Gatekeeper: its id in Pascal case. */
export const kindOf = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Gatekeeper wants a template to be called as its kind, in lower case. */
export const templateNameOf = (id: string): string => kindOf(id).toLowerCase();
