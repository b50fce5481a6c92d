import type { JsonObject } from '../../model/json.js';

/** 1-based position of a node in its file. */
export interface Position {
  line: number;
  column: number;
}

/** One Kubernetes object, read from a file; Lists are already unpacked. */
export interface LoadedObject {
  object: JsonObject;
  /** As given on the command line; `-` for standard input. */
  file: string;
  /**
   * Where a JSON Pointer (relative to the object) stands in the file; the nearest ancestor that exists if it does not.
   * Re-reads the document with positions on first use, since most documents have no finding.
   */
  locate(pointer: string): Position;
  /** The same pointer for readers of the file, where the object is not written there as it is judged. */
  pointerInFile?(pointer: string): string;
  /** The text of a 1-based line of the file, for printing; empty when out of range. */
  sourceLine(line: number): string;
}
