import { Character, isBlank, isBlankOrEnd, isBreakOrEnd } from './characters.js';
import type { Cursor } from './cursor.js';
import { scanWord } from './names.js';

/** The prefix of the tags that YAML itself defines; `!!` stands for it. */
export const CORE_TAG_PREFIX = 'tag:yaml.org,2002:';

const TAG_CHARACTER = /[0-9A-Za-z_\-;/?:@&=+$,.!~*'()[\]%]/;

/** Scans tags, and the directives that say what their handles stand for in one document. */
export class Tags {
  private prefixes = new Map<string, string>();

  constructor(private readonly cursor: Cursor) {
    this.reset();
  }

  /** Forgets what the directives of another document said. */
  reset(): void {
    this.prefixes = new Map([
      ['!', '!'],
      ['!!', CORE_TAG_PREFIX],
    ]);
  }

  /** Scans a tag and returns its full name. */
  scanTag(): string {
    const { cursor } = this;
    const start = cursor.position;
    let name: string;
    if (cursor.code(1) === Character.lessThan) {
      cursor.position += 2;
      name = this.scanCharacters();
      if (name === '' || cursor.code() !== Character.greaterThan) throw this.problem(start);
      cursor.position++;
    } else name = this.scanShorthand();
    if (!isBlankOrEnd(cursor.code())) throw this.problem(start);
    return name;
  }

  /** Scans a line that begins with `%`, its line break included. */
  scanDirective(): void {
    const { cursor } = this;
    const start = cursor.position;
    cursor.position++;
    const name = scanWord(cursor);
    this.skipBlanks();
    if (name === 'TAG') {
      const handle = this.scanHandle();
      this.skipBlanks();
      this.prefixes.set(handle, this.scanCharacters());
    } else if (name !== 'YAML') {
      throw cursor.problem('A line that begins with % is a directive, and this one is unknown. Quote the text.', start);
    } else if (!this.skipVersion('1.1')) {
      throw cursor.problem('Kubernetes reads YAML 1.1 only. Remove the %YAML line.', start);
    }
    cursor.skipToBreak();
    if (!isBreakOrEnd(cursor.code())) throw cursor.problem('This directive has more words than it may have.', start);
    cursor.skipBreak();
  }

  /** `!`, `!suffix`, `!!suffix` or `!handle!suffix`. */
  private scanShorthand(): string {
    const start = this.cursor.position;
    const handle = this.scanHandle();
    if (handle.length === 1 || !handle.endsWith('!')) {
      const suffix = handle.slice(1) + this.scanCharacters();
      return suffix === '' ? '!' : this.expand('!', suffix, start);
    }
    const suffix = this.scanCharacters();
    if (suffix === '') throw this.problem(start);
    return this.expand(handle, suffix, start);
  }

  private expand(handle: string, suffix: string, start: number): string {
    const prefix = this.prefixes.get(handle);
    if (prefix !== undefined) return prefix + suffix;
    throw this.cursor.problem(`The tag handle ${handle} is not declared. Remove the tag, or quote the text.`, start);
  }

  private skipVersion(version: string): boolean {
    const isThere = this.cursor.text.startsWith(version, this.cursor.position);
    if (isThere) this.cursor.position += version.length;
    return isThere && isBlankOrEnd(this.cursor.code());
  }

  private scanHandle(): string {
    const { cursor } = this;
    const start = cursor.position;
    if (cursor.code() !== Character.exclamationMark) throw this.problem(start);
    cursor.position++;
    scanWord(cursor);
    if (cursor.code() === Character.exclamationMark) cursor.position++;
    return cursor.text.slice(start, cursor.position);
  }

  private scanCharacters(): string {
    const { cursor } = this;
    const start = cursor.position;
    while (TAG_CHARACTER.test(cursor.text.charAt(cursor.position))) cursor.position++;
    try {
      return decodeURIComponent(cursor.text.slice(start, cursor.position));
    } catch {
      throw this.problem(start);
    }
  }

  private skipBlanks(): void {
    while (isBlank(this.cursor.code())) this.cursor.position++;
  }

  private problem(start: number): Error {
    return this.cursor.problem('! begins a tag here, and this is none. If it is text, quote it.', start);
  }
}
