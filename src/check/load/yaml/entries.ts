import { isObject, type Json, type JsonObject } from '../../../model/json.js';
import { collectionAsKey, largeKey, mergeProblem, notFinite, nullKey } from './entry-problems.js';
import { MappingBuilder } from './mapping-builder.js';
import type { NodeContext, NodeReader } from './nodes.js';
import type { ReadingProblem } from './problem.js';
import { scalarKey } from './scalars.js';
import { CORE_TAG_PREFIX } from './tags.js';
import { type Token, TokenKind } from './tokens.js';
import { isNotFinite } from './unfit.js';

const MERGE_TAG = `${CORE_TAG_PREFIX}merge`;

/** Reads the entries of one mapping. */
export class MappingReader {
  private readonly builder = new MappingBuilder();
  readonly value = this.builder.value;

  constructor(
    private readonly reader: NodeReader,
    private readonly context: NodeContext,
    /** True at what can only follow a key or value that is left out. */
    private readonly isLeftOut: (next: Token) => boolean,
  ) {}

  /** Reads a key, after its token, and its value if it has one. */
  readEntry(keyToken: Token): void {
    const { reader } = this;
    const { scanner } = reader;
    const key = this.isLeftOut(scanner.peek()) ? this.noteUnfit(() => nullKey(keyToken.start)) : this.readKey();
    const hasValue = scanner.peek().kind === TokenKind.value;
    if (hasValue) scanner.take();
    if (key === undefined) this.readMerge();
    else if (!hasValue || this.isLeftOut(scanner.peek())) this.set(key, keyToken.start, null, keyToken.start);
    else {
      const value = reader.readNode(this.context);
      this.set(key, keyToken.start, value, reader.lastOffset);
    }
  }

  /** Reads a key without `:`, which brackets allow. */
  readKeyAlone(): void {
    const { start } = this.reader.scanner.peek();
    const key = this.readKey();
    if (key === undefined) throw mergeProblem(start);
    this.set(key, start, null, start);
  }

  /** Undefined if the key is `<<`, which merges; null if it is none that JSON can have. */
  private readKey(): string | null | undefined {
    const { reader } = this;
    const first = reader.scanner.peek();
    const value = reader.readNode(this.context);
    if (typeof value === 'object' && value !== null) throw collectionAsKey(first.start);
    const source = reader.lastScalar;
    const canMerge = source.implicit || source.tag === MERGE_TAG;
    if (source.text === '<<' && canMerge && first.kind !== TokenKind.alias) return undefined;
    const key = scalarKey(source);
    if (typeof key === 'string') return key;
    return this.noteUnfit(() => (value === null ? nullKey : largeKey)(first.start));
  }

  private noteUnfit(describe: () => ReadingProblem): null {
    this.reader.unfit.note(this.value, describe);
    return null;
  }

  private readMerge(): void {
    const { reader } = this;
    const first = reader.scanner.peek();
    const value = this.isLeftOut(first) ? null : reader.readNode(this.context);
    const isWrittenList = Array.isArray(value) && first.kind !== TokenKind.alias;
    // Of several mappings the first wins, so it comes last.
    for (const source of isWrittenList ? value.toReversed() : [value]) {
      if (!isObject(source)) throw mergeProblem(first.start);
      this.builder.merge(source);
      reader.unfit.noteMerged(this.value, source);
      reader.listener.positions?.noteMerged(this.value, source);
    }
  }

  private set(key: string | null, keyOffset: number, value: Json, valueOffset: number): void {
    if (key === null) return;
    const { listener, unfit } = this.reader;
    if (isNotFinite(value)) unfit.note(this.value, () => notFinite(valueOffset), key);
    if (this.builder.set(key, value)) listener.repeatedKey(key, keyOffset);
    const isCollection = typeof value === 'object' && value !== null;
    const { positions } = listener;
    positions?.note(this.value, key, isCollection || positions.ofKeys ? keyOffset : valueOffset);
  }
}

/** Reads the items of one list. */
export class ListReader {
  readonly items: Json[] = [];

  constructor(private readonly reader: NodeReader) {}

  /** Reads an item; `start` is the token that announces it. */
  readItem(start: Token, isLeftOut: boolean, context: NodeContext): void {
    if (isLeftOut) this.add(null, start.start);
    else {
      const value = this.reader.readNode(context);
      this.add(value, this.reader.lastOffset);
    }
  }

  /** Reads `key: value` inside of `[…]`, which is a mapping of its own. */
  readPair(keyToken: Token): void {
    const next = this.reader.scanner.peek();
    if (next.kind === TokenKind.flowMappingEnd) throw nullKey(keyToken.start);
    if (isEndOfFlowEntry(next)) {
      this.readPairWithoutKey(keyToken);
      return;
    }
    const mapping = new MappingReader(this.reader, 'flow', isEndOfFlowEntry);
    mapping.readEntry(keyToken);
    this.add(mapping.value, keyToken.start);
  }

  /** libyaml passes over what follows a key that is left out, whatever it is, and looks for the value behind that. */
  private readPairWithoutKey(keyToken: Token): void {
    const { reader } = this;
    const { scanner } = reader;
    const mapping: JsonObject = {};
    reader.unfit.note(mapping, () => nullKey(keyToken.start));
    scanner.take();
    if (scanner.peek().kind === TokenKind.value) {
      scanner.take();
      if (!isEndOfFlowEntry(scanner.peek())) reader.readNode('flow');
    }
    this.add(mapping, keyToken.start);
  }

  private add(item: Json, offset: number): void {
    if (isNotFinite(item)) this.reader.unfit.note(this.items, () => notFinite(offset), String(this.items.length));
    this.reader.listener.positions?.note(this.items, String(this.items.length), offset);
    this.items.push(item);
  }
}

/** True if a key or value inside of brackets is left out. */
export function isEndOfFlowEntry({ kind }: Token): boolean {
  return (
    kind === TokenKind.value ||
    kind === TokenKind.flowEntry ||
    kind === TokenKind.flowMappingEnd ||
    kind === TokenKind.flowSequenceEnd
  );
}
