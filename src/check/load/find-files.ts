import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { CheckError, Notice } from '../../model/finding.js';
import { type FolderEntry, listFolder, withSlash } from './folders.js';
import { IgnoreRules } from './ignore-rules.js';
import { chartNotice, KUSTOMIZATION_NAMES, patchFiles, patchNotice } from './rendered.js';
import { UnreadableInput } from './unreadable.js';

const MANIFEST_NAME = /\.(?:ya?ml|json)$/;

/** The files to read, in order; `-` is standard input. */
export interface FoundFiles {
  files: string[];
  errors: CheckError[];
  notices: Notice[];
}

/** Finds the files that paths from the command line stand for, each one once. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const search = new Search();
  for (const path of paths) await search.add(path);
  return search.finish();
}

interface Candidate {
  path: string;
  /** Given by itself, so it is read whatever it is. */
  isExplicit: boolean;
}

class Search {
  private readonly candidates: Candidate[] = [];
  private readonly kustomizations: string[] = [];
  private readonly errors: CheckError[] = [];
  private readonly notices: Notice[] = [];

  async add(path: string): Promise<void> {
    try {
      if (path === '-' || !statSync(path).isDirectory()) this.candidates.push({ path, isExplicit: true });
      else if (isTemplatesOfChart(path)) this.noteChart(join(path, '..'));
      else await this.walk(path, undefined, false);
    } catch (error) {
      this.errors.push({ file: path, message: UnreadableInput.from(error).message });
    }
  }

  /** Patches may lie beside the folder of their kustomization, so they are left out at the end. */
  finish(): FoundFiles {
    const patches = new Map(this.kustomizations.flatMap((path) => patchFiles(path).map((patch) => [patch, path])));
    const skipped = new Map<string, number>();
    const seen = new Set<string>();
    const files: string[] = [];
    for (const { path, isExplicit } of this.candidates) {
      const fullPath = path === '-' ? path : resolve(path);
      const kustomization = isExplicit ? undefined : patches.get(fullPath);
      if (seen.has(fullPath)) continue;
      if (kustomization === undefined) files.push(path);
      else skipped.set(kustomization, (skipped.get(kustomization) ?? 0) + 1);
      seen.add(fullPath);
    }
    const notices = Array.from(skipped, ([path, count]) => patchNotice(path, dirname(path), count));
    return { files, errors: this.errors, notices: [...this.notices, ...notices] };
  }

  private async walk(folder: string, outerRules: IgnoreRules | undefined, isSubchart: boolean): Promise<void> {
    const entries = listFolder(folder);
    const rules = await IgnoreRules.forFolder(withSlash(folder), outerRules);
    const isChart = entries.some(({ name }) => name === 'Chart.yaml');
    for (const entry of entries) {
      const isTemplates = isChart && entry.isFolder && entry.name === 'templates';
      if (isTemplates && !isSubchart) this.noteChart(folder);
      if (!entry.isFolder) this.addFile(entry, rules);
      else if (!isTemplates && !rules?.leavesOut(withSlash(entry.path))) {
        // What `charts` holds is rendered with the chart around it.
        await this.walkInside(entry.path, rules, isSubchart || (isChart && entry.name === 'charts'));
      }
    }
  }

  private async walkInside(folder: string, rules: IgnoreRules | undefined, isSubchart: boolean): Promise<void> {
    try {
      await this.walk(folder, rules, isSubchart);
    } catch (error) {
      this.errors.push({ file: folder, message: UnreadableInput.from(error).message });
    }
  }

  private addFile({ name, path }: FolderEntry, rules: IgnoreRules | undefined): void {
    if (KUSTOMIZATION_NAMES.includes(name)) this.kustomizations.push(path);
    if (MANIFEST_NAME.test(name) && !rules?.leavesOut(path)) this.candidates.push({ path, isExplicit: false });
  }

  private noteChart(folder: string): void {
    this.notices.push(chartNotice(`${withSlash(folder)}Chart.yaml`, folder));
  }
}

function isTemplatesOfChart(folder: string): boolean {
  const fullPath = resolve(folder);
  return basename(fullPath) === 'templates' && existsSync(resolve(fullPath, '..', 'Chart.yaml'));
}
