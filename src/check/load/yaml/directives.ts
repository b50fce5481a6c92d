import { isBlank, isBlankOrEnd, isBreakOrEnd } from './characters.js';
import type { Cursor } from './cursor.js';
import { scanWord } from './names.js';
import { scanTagCharacters, scanTagHandle } from './tag-characters.js';
import type { Tags } from './tags.js';

/** The only version that go-yaml v2 takes, with as many digits as it takes. */
const VERSION = /0?1\.0?1(?![0-9])/y;

/** Scans the lines that begin with `%` above one document. */
export class Directives {
  private hasVersion = false;
  private areOpen = false;

  constructor(
    private readonly cursor: Cursor,
    private readonly tags: Tags,
  ) {}

  /** Says that a document begins or ends here; one without directives forgets those of another. */
  passMarker(isStart: boolean): void {
    if (isStart && !this.areOpen) this.reset();
    this.areOpen = false;
  }

  /** Scans a directive, its line break included. */
  scan(): void {
    const { cursor } = this;
    if (!this.areOpen) this.reset();
    this.areOpen = true;
    const start = cursor.position;
    cursor.position++;
    const name = scanWord(cursor);
    if (!['TAG', 'YAML'].includes(name) || !isBlankOrEnd(cursor.code())) {
      throw cursor.problem('A line that begins with % is a directive, and this one is unknown. Quote the text.', start);
    }
    this.skipBlanks();
    if (name === 'TAG') this.scanTag(start);
    else this.scanVersion(start);
    cursor.skipToBreak();
    if (!isBreakOrEnd(cursor.code())) throw cursor.problem('This directive has more words than it may have.', start);
    cursor.skipBreak();
  }

  private reset(): void {
    this.hasVersion = false;
    this.tags.reset();
  }

  private scanTag(start: number): void {
    const { cursor } = this;
    const handle = scanTagHandle(cursor);
    const isSeparated = isBlank(cursor.code());
    this.skipBlanks();
    const prefix = scanTagCharacters(cursor);
    if (!handle?.endsWith('!') || !isSeparated || !prefix || !isBlankOrEnd(cursor.code())) {
      throw cursor.problem('This directive is not of the form %TAG !handle! prefix. Remove it.', start);
    }
    if (!this.tags.declare(handle, prefix)) {
      throw cursor.problem(`The tag handle ${handle} is declared above already. Remove this line.`, start);
    }
  }

  private scanVersion(start: number): void {
    const { cursor } = this;
    VERSION.lastIndex = cursor.position;
    const [version] = VERSION.exec(cursor.text) ?? [];
    if (version === undefined) throw cursor.problem('Kubernetes reads YAML 1.1 only. Remove the %YAML line.', start);
    if (this.hasVersion) throw cursor.problem('The version of YAML is given above already. Remove this line.', start);
    cursor.position += version.length;
    this.hasVersion = true;
  }

  private skipBlanks(): void {
    while (isBlank(this.cursor.code())) this.cursor.position++;
  }
}
