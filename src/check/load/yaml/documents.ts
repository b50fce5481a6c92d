import type { Json } from '../../../model/json.js';
import { notFinite } from './entry-problems.js';
import { NodeReader, type ReadingListener } from './nodes.js';
import { ReadingProblem } from './problem.js';
import { Scanner } from './scanner.js';
import { TokenKind } from './tokens.js';
import { isNotFinite } from './unfit.js';

/** One document of a text. */
export interface YamlDocument {
  value: Json;
  /** Where a new reader can begin to read it again. */
  start: number;
  /** Where its content begins, after `---` and comments. */
  contentStart: number;
}

/**
 * Reads the documents of a YAML text one after the other, as sigs.k8s.io/yaml would read each of them, except that
 * what follows the value of a document is an error (there it is dropped without a word), that nesting ends at 1000
 * levels (there at 10,000), and that JSON's escapes are understood. The engine test of YAML counts all exceptions.
 */
export class DocumentReader {
  private readonly scanner: Scanner;
  private isFirst = true;
  /** Where the content of the current document begins; what comes before belongs to the one above. */
  contentStart: number;

  /** `text` ends with NUL and holds no other control character that YAML forbids. */
  constructor(
    text: string,
    start: number,
    private readonly listener: ReadingListener,
  ) {
    this.scanner = new Scanner(text, start);
    this.contentStart = start;
  }

  /** The next document; undefined after the last. */
  read(): YamlDocument | undefined {
    const { scanner } = this;
    while (scanner.peek().kind === TokenKind.documentEnd && !this.isFirst) scanner.take();
    const { kind, start } = scanner.peek();
    if (kind === TokenKind.streamEnd) return undefined;
    this.contentStart = start;
    this.readStart();
    const reader = new NodeReader(scanner, this.listener);
    const value = this.isAtEnd() ? null : reader.readNode('block');
    if (isNotFinite(value)) throw notFinite(reader.lastOffset);
    reader.unfit.assertNone(value);
    // What cannot even be scanned is a mistake of this document rather than of one that has not begun.
    scanner.peek();
    this.isFirst = false;
    return { value, start, contentStart: reader.lastOffset };
  }

  /** Directives and `---`, which only the first document may lack. */
  private readStart(): void {
    const { scanner } = this;
    let token = scanner.peek();
    if (token.kind === TokenKind.documentEnd) {
      throw new ReadingProblem('`...` ends a document, and none has begun. Remove it.', token.start);
    }
    const hasDirectives = token.kind === TokenKind.directive;
    while (token.kind === TokenKind.directive) {
      scanner.take();
      token = scanner.peek();
    }
    if (token.kind === TokenKind.documentStart) {
      this.contentStart = token.end;
      scanner.take();
    } else if (hasDirectives || !this.isFirst) {
      throw new ReadingProblem(
        'This does not belong to the document above. Check the indentation, or begin a new one with ---.',
        token.start,
      );
    }
  }

  private isAtEnd(): boolean {
    const { kind } = this.scanner.peek();
    return (
      kind === TokenKind.directive ||
      kind === TokenKind.documentStart ||
      kind === TokenKind.documentEnd ||
      kind === TokenKind.streamEnd
    );
  }
}
