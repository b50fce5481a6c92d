/** Where a failure mode is documented upstream. */
export interface SourceLink {
  text: string;
  /** Null where the text does not say where it is. */
  url: string | null;
}

const REPOSITORY = '([\\w.-]+/[\\w.-]+)';
const ISSUE = new RegExp(`^${REPOSITORY}#(\\d+)$`, 'u');
const FILE = new RegExp(`^${REPOSITORY} ([\\w./+-]+)(?:@([\\w./+-]+))?$`, 'u');

/** `owner/name#1` leads to an issue or pull request, `owner/name path@tag` to a file; without a tag, to its newest. */
export function sourceLink(text: string): SourceLink {
  const [, repository, number] = ISSUE.exec(text) ?? [];
  if (number !== undefined) return { text, url: `https://github.com/${repository}/issues/${number}` };
  const [, owner, path, tag = 'HEAD'] = FILE.exec(text) ?? [];
  return { text, url: path === undefined ? null : `https://github.com/${owner}/blob/${tag}/${path}` };
}
