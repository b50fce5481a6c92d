import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fixturesFolder } from '../compile/examples.js';
import { platformText } from '../model/platform-text.js';
import type { Profile } from '../model/profile.js';
import { valuesFileText } from './values-file-text.js';

/** A fixture as documentation. */
export interface DocumentedExample {
  /** What it shows. */
  comment: string;
  /** Such as `Argo Workflows 3.5.12`; empty where the verdict is the same for all. */
  platform: string;
  /** What else the profile says, such as `inventory: complete`. */
  settings: string[];
  /** Such as `error Workflow/build /spec`. */
  findings: string[];
  yaml: string;
  profile: Profile;
}

const EXPECTATION = 'expect: ';

/** The fixtures of a failure mode whose names begin with `bad-` or `good-`, in order. */
export function readDocumentedExamples(id: string, kind: 'bad' | 'good'): DocumentedExample[] {
  const folder = join(fixturesFolder, id);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.startsWith(`${kind}-`))
    .sort()
    .map((file) => documentedExample(readFileSync(join(folder, file), 'utf8')));
}

/** Up to its first `---`, a fixture says what it shows, what is found in it, and for which profile. */
function documentedExample(text: string): DocumentedExample {
  const [head = '', ...documents] = text.split(/^---\n/mu);
  const [opening = ''] = /^(?:#.*\n)*/u.exec(head) ?? [];
  const comments = opening.split('\n').map((line) => line.slice('# '.length));
  const isExpectation = (line: string) => line.startsWith(EXPECTATION);
  const { apiVersion, kind, platform = {}, ...settings } = parse(head);
  return {
    comment: comments
      .filter((line) => !isExpectation(line))
      .join(' ')
      .trim(),
    platform: platformText({ platform }),
    settings: Object.entries(settings).map(
      ([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    ),
    findings: comments.filter(isExpectation).map((line) => line.slice(EXPECTATION.length)),
    yaml: documents.map(valuesFileText).join('---\n'),
    profile: { platform, ...settings },
  };
}
