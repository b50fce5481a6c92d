import { existsSync, readFileSync } from 'node:fs';
import type { Ignore } from 'ignore';
import { UnreadableInput } from './unreadable.js';

const FILE_NAME = '.seawallignore';

/** What the `.seawallignore` files of a folder and of those around it leave out; the innermost one decides. */
export class IgnoreRules {
  private constructor(
    private readonly folder: string,
    private readonly matcher: Ignore,
    private readonly outer: IgnoreRules | undefined,
  ) {}

  /** Adds the rules of a folder, whose path ends with `/`, to those around it. */
  static async forFolder(folder: string, outer: IgnoreRules | undefined): Promise<IgnoreRules | undefined> {
    const path = folder + FILE_NAME;
    if (!existsSync(path)) return outer;
    // Few projects have such a file.
    const { default: ignore } = await import('ignore');
    try {
      return new IgnoreRules(folder, ignore().add(readFileSync(path, 'utf8')), outer);
    } catch (error) {
      throw UnreadableInput.from(error);
    }
  }

  /** True if a file, or a folder whose path ends with `/`, is to be left out. */
  leavesOut(path: string): boolean {
    const { ignored, unignored } = this.matcher.test(path.slice(this.folder.length));
    if (ignored || unignored) return ignored;
    return this.outer?.leavesOut(path) ?? false;
  }
}
