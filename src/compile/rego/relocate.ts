/** Strings and comments come first, so that nothing in them is taken for a reference. */
const TOKENS =
  /("(?:[^"\\\n]|\\.)*"|`[^`]*`|#.*)|(?<![\w.])(?:(package )seawall|data\.(seawall|profile|parameters)|input)(?!\w)/g;

/**
 * The same module below another package, for hosts that have other places for what rules read: input, profile and
 * parameters become `manifests`, `profile` and `parameters` of a module `given`, which the host's adapter is to bring.
 * Rules are not printed anew, so that no host has rules of its own.
 */
export function relocate(module: string, root: string): string {
  let readsGiven = false;
  const moved = module.replace(TOKENS, (_token, kept?: string, keyword?: string, data?: string) => {
    if (kept !== undefined) return kept;
    if (keyword !== undefined) return `${keyword}${root}`;
    if (data === 'seawall') return `data.${root}`;
    readsGiven = true;
    return `given.${data ?? 'manifests'}`;
  });
  // By an import, as Gatekeeper overlooks other references to libraries after `some … in`.
  return readsGiven ? moved.replace(/^package .*$/m, (line) => `${line}\n\nimport data.${root}.given`) : moved;
}
