import type { Json, JsonObject } from '../../../model/json.js';
import { isEndOfFlowEntry, ListReader, MappingReader } from './entries.js';
import type { NodeReader } from './nodes.js';
import { ReadingProblem } from './problem.js';
import { type Token, TokenKind } from './tokens.js';

/** Reads a mapping that indentation holds together. */
export function readBlockMapping(reader: NodeReader): JsonObject {
  const { scanner } = reader;
  const mapping = new MappingReader(reader, 'block or indentless sequence', isEndOfBlockEntry);
  scanner.take();
  for (;;) {
    const token = scanner.take();
    if (token.kind === TokenKind.blockEnd) return mapping.value;
    if (token.kind !== TokenKind.key) {
      throw new ReadingProblem(
        'This does not fit into the mapping around it. Check the indentation, or quote the text.',
        token.start,
      );
    }
    mapping.readEntry(token);
  }
}

/** Reads a list that is indented further than what it belongs to. */
export function readBlockSequence(reader: NodeReader): Json[] {
  const { scanner } = reader;
  const list = new ListReader(reader);
  scanner.take();
  for (;;) {
    const token = scanner.take();
    if (token.kind === TokenKind.blockEnd) return list.items;
    if (token.kind !== TokenKind.blockEntry) {
      throw new ReadingProblem(
        'This does not fit into the list around it. Begin the line with `- `, or check the indentation.',
        token.start,
      );
    }
    const next = scanner.peek().kind;
    list.readItem(token, next === TokenKind.blockEntry || next === TokenKind.blockEnd, 'block');
  }
}

/** Reads a list whose `-` stand right below the key that it belongs to. */
export function readIndentlessSequence(reader: NodeReader): Json[] {
  const { scanner } = reader;
  const list = new ListReader(reader);
  while (scanner.peek().kind === TokenKind.blockEntry) {
    const token = scanner.take();
    const next = scanner.peek();
    list.readItem(token, next.kind === TokenKind.blockEntry || isEndOfBlockEntry(next), 'block');
  }
  return list.items;
}

/** Reads `{…}`. */
export function readFlowMapping(reader: NodeReader): JsonObject {
  const { scanner } = reader;
  const mapping = new MappingReader(reader, 'flow', isEndOfFlowEntry);
  const opening = scanner.take();
  for (let isFirst = true; ; isFirst = false) {
    if (!isFirst) skipSeparator(reader, opening, TokenKind.flowMappingEnd);
    const token = scanner.peek();
    if (token.kind === TokenKind.flowMappingEnd) {
      scanner.take();
      return mapping.value;
    }
    if (token.kind === TokenKind.key) mapping.readEntry(scanner.take());
    else mapping.readKeyAlone();
  }
}

/** Reads `[…]`. */
export function readFlowSequence(reader: NodeReader): Json[] {
  const { scanner } = reader;
  const list = new ListReader(reader);
  const opening = scanner.take();
  for (let isFirst = true; ; isFirst = false) {
    if (!isFirst) skipSeparator(reader, opening, TokenKind.flowSequenceEnd);
    const token = scanner.peek();
    if (token.kind === TokenKind.flowSequenceEnd) {
      scanner.take();
      return list.items;
    }
    if (token.kind === TokenKind.key) list.readPair(scanner.take());
    else list.readItem(token, false, 'flow');
  }
}

/** True if a key or value of a block mapping is left out. */
function isEndOfBlockEntry({ kind }: Token): boolean {
  return kind === TokenKind.key || kind === TokenKind.value || kind === TokenKind.blockEnd;
}

function skipSeparator(reader: NodeReader, opening: Token, closing: TokenKind): void {
  const token = reader.scanner.peek();
  if (token.kind === TokenKind.flowEntry) reader.scanner.take();
  else if (token.kind !== closing) throw missingSeparator(opening, closing, token);
}

function missingSeparator(opening: Token, closing: TokenKind, found: Token): Error {
  const [open, close] = closing === TokenKind.flowMappingEnd ? ['{', '}'] : ['[', ']'];
  if (found.kind === TokenKind.streamEnd || found.kind === TokenKind.documentStart) {
    return new ReadingProblem(`The ${open} here is never closed. Add the ${close}, or quote the text.`, opening.start);
  }
  return new ReadingProblem(`A comma or ${close} is expected here. Add it, or quote the text.`, found.start);
}
