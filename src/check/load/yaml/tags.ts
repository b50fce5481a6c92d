import { Character, isBlankOrEnd } from './characters.js';
import type { Cursor } from './cursor.js';
import { scanTagCharacters, scanTagHandle } from './tag-characters.js';

/** The prefix of the tags that YAML itself defines; `!!` stands for it. */
export const CORE_TAG_PREFIX = 'tag:yaml.org,2002:';

const DEFAULT_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['!', '!'],
  ['!!', CORE_TAG_PREFIX],
]);

/** Scans tags, and knows what their handles stand for in one document. */
export class Tags {
  private readonly declared = new Map<string, string>();

  constructor(private readonly cursor: Cursor) {}

  /** Forgets what another document declared. */
  reset(): void {
    this.declared.clear();
  }

  /** Says what a handle stands for; false if that was said before. */
  declare(handle: string, prefix: string): boolean {
    if (this.declared.has(handle)) return false;
    this.declared.set(handle, prefix);
    return true;
  }

  /** Scans a tag and returns its full name. */
  scanTag(): string {
    const { cursor } = this;
    const start = cursor.position;
    let name: string | undefined;
    if (cursor.code(1) === Character.lessThan) {
      cursor.position += 2;
      name = scanTagCharacters(cursor);
      if (!name || cursor.code() !== Character.greaterThan) throw this.problem(start);
      cursor.position++;
    } else name = this.scanShorthand();
    if (!isBlankOrEnd(cursor.code())) throw this.problem(start);
    return name;
  }

  /** `!`, `!suffix`, `!!suffix` or `!handle!suffix`. */
  private scanShorthand(): string {
    const start = this.cursor.position;
    const scanned = scanTagHandle(this.cursor) ?? '!';
    const handle = scanned.length > 1 && scanned.endsWith('!') ? scanned : '!';
    const suffix = scanTagCharacters(this.cursor);
    if (suffix === undefined) throw this.problem(start);
    const name = scanned.slice(handle.length) + suffix;
    if (name !== '') return this.expand(handle, name, start);
    if (handle !== '!') throw this.problem(start);
    return '!';
  }

  private expand(handle: string, suffix: string, start: number): string {
    const prefix = this.declared.get(handle) ?? DEFAULT_PREFIXES.get(handle);
    if (prefix !== undefined) return prefix + suffix;
    throw this.cursor.problem(`The tag handle ${handle} is not declared. Remove the tag, or quote the text.`, start);
  }

  private problem(start: number): Error {
    return this.cursor.problem('! begins a tag here, and this is none. If it is text, quote it.', start);
  }
}
