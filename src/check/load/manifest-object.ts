import type { JsonObject } from '../../model/json.js';
import type { LoadedObject, Position } from './loaded.js';
import { locateOffset } from './locate.js';
import type { SourceFile } from './source-file.js';

/** An object of Kubernetes that knows where it was read. */
export class ManifestObject implements LoadedObject {
  constructor(
    readonly object: JsonObject,
    private readonly source: SourceFile,
    private readonly documentStart: number,
    /** Where the object is inside of its document. */
    private readonly objectPointer: string,
  ) {}

  get file(): string {
    return this.source.file;
  }

  locate(pointer: string): Position {
    return this.source.position(locateOffset(this.source, this.documentStart, this.objectPointer + pointer));
  }

  sourceLine(line: number): string {
    return this.source.line(line);
  }
}
