import type { Json } from '../../../model/json.js';
import { Anchors } from './anchors.js';
import {
  readBlockMapping,
  readBlockSequence,
  readFlowMapping,
  readFlowSequence,
  readIndentlessSequence,
} from './collections.js';
import { Limits } from './limits.js';
import type { Positions } from './positions.js';
import { ReadingProblem } from './problem.js';
import { type ScalarSource, scalarValue } from './scalars.js';
import type { Scanner } from './scanner.js';
import { type Token, TokenKind } from './tokens.js';
import { Unfit } from './unfit.js';

/** What is told while a text is read. */
export interface ReadingListener {
  /** A mapping has a key twice; the offset is that of the second. */
  repeatedKey(key: string, offset: number): void;
  /** Where to note positions, if anybody wants to know them. */
  positions?: Positions;
}

/** What may stand where a node is read. */
export type NodeContext = 'flow' | 'block' | 'block or indentless sequence';

/** Reads the nodes of one document into values, in one pass. */
export class NodeReader {
  private readonly limits = new Limits();
  private readonly anchors = new Anchors(this.limits);
  readonly unfit = new Unfit();
  /** What stood in the text for the last scalar, repeated ones included. */
  lastScalar: ScalarSource = { text: '', tag: '', implicit: true };
  /** Where the content of the last node begins, after its anchor and tag. */
  lastOffset = 0;

  constructor(
    readonly scanner: Scanner,
    readonly listener: ReadingListener,
  ) {}

  /** Reads the node that begins with the next token. */
  readNode(context: NodeContext): Json {
    const first = this.scanner.peek();
    this.limits.countNode(first.start);
    if (first.kind === TokenKind.alias) return this.readAlias(this.scanner.take());
    if (first.kind !== TokenKind.anchor && first.kind !== TokenKind.tag) return this.readContent(first, context);
    return this.readWithProperties(context);
  }

  private readAlias(token: Token): Json {
    const anchor = this.anchors.repeat(token.text, token.start);
    if (anchor.source !== undefined) this.lastScalar = anchor.source;
    this.lastOffset = token.start;
    return anchor.value;
  }

  /** An anchor, a tag or both, in either order, and what they are for. */
  private readWithProperties(context: NodeContext): Json {
    const { scanner } = this;
    let name: string | undefined;
    let tag: string | undefined;
    const { start } = scanner.peek();
    let next = scanner.peek();
    for (;;) {
      if (next.kind === TokenKind.anchor && name === undefined) name = next.text;
      else if (next.kind === TokenKind.tag && tag === undefined) tag = next.text;
      else break;
      scanner.take();
      next = scanner.peek();
    }
    const anchor = name === undefined ? undefined : this.anchors.begin(name);
    const measured = this.limits.measure(start);
    const value = this.readContent(next, context, { start, tag: tag ?? '' });
    if (anchor !== undefined) {
      anchor.value = value;
      anchor.source = typeof value === 'object' && value !== null ? undefined : this.lastScalar;
      anchor.size = measured(scanner.peek().start);
    }
    return value;
  }

  private readContent(token: Token, context: NodeContext, properties?: { start: number; tag: string }): Json {
    if (token.kind === TokenKind.scalar) {
      const tag = properties?.tag ?? '';
      this.scanner.take();
      return this.scalar({ text: token.text, tag, implicit: (token.plain && tag === '') || tag === '!' }, token.start);
    }
    const read = collectionReader(token.kind, context);
    if (read !== undefined) {
      this.limits.enter(token.start);
      const value = read(this);
      this.limits.leave();
      this.lastOffset = token.start;
      return value;
    }
    if (properties === undefined) throw new ReadingProblem(describeUnexpected(token), token.start);
    // An anchor or a tag alone stands for an empty scalar.
    return this.scalar({ text: '', tag: properties.tag, implicit: properties.tag === '' }, properties.start);
  }

  private scalar(source: ScalarSource, offset: number): Json {
    const value = scalarValue(source);
    this.lastScalar = source;
    this.lastOffset = offset;
    if (value !== undefined) return value;
    throw new ReadingProblem(`${JSON.stringify(source.text)} is not what its tag says. Remove the tag.`, offset);
  }
}

function collectionReader(kind: TokenKind, context: NodeContext): ((reader: NodeReader) => Json) | undefined {
  switch (kind) {
    case TokenKind.flowMappingStart:
      return readFlowMapping;
    case TokenKind.flowSequenceStart:
      return readFlowSequence;
    case TokenKind.blockMappingStart:
      return context === 'flow' ? undefined : readBlockMapping;
    case TokenKind.blockSequenceStart:
      return context === 'flow' ? undefined : readBlockSequence;
    case TokenKind.blockEntry:
      return context === 'block or indentless sequence' ? readIndentlessSequence : undefined;
    default:
      return undefined;
  }
}

function describeUnexpected(token: Token): string {
  if (token.kind === TokenKind.streamEnd) return 'The text ends where a value is expected. Close what is open.';
  if (token.kind === TokenKind.documentStart)
    return 'A new document begins where a value is expected. Close what is open.';
  return 'A value is expected here. If this is text, quote it.';
}
