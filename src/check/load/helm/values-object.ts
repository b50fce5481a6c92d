import { helmValues } from '../../../kubernetes/kinds.js';
import { isObject, type Json, type JsonObject } from '../../../model/json.js';
import type { LoadedObject, Position } from '../loaded.js';
import { locateOffset } from '../locate.js';
import type { SourceFile } from '../source-file.js';
import type { ChartUse } from './chart-use.js';

/** What the rule language takes for a value that nobody can see yet. */
const UNSTATED = '{{chart version}}';

/** The values of one chart in a file, as an object that rules can judge. */
export class ValuesObject implements LoadedObject {
  readonly object: JsonObject;
  /** Where the chart's values are in the document. */
  private readonly prefix: string;

  constructor(
    document: Json,
    private readonly source: SourceFile,
    private readonly documentStart: number,
    { name, version, prefix: wanted, readByHelm }: ChartUse,
  ) {
    const key = wanted ?? (isObject(valueAt(document, name)) ? name : undefined);
    const values = key === undefined ? document : valueAt(document, key);
    this.prefix = key === undefined ? '' : `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const isRead = ([each]: [string, Json]) => key === undefined || !readByHelm.includes(each);
    this.object = {
      apiVersion: helmValues.apiVersion,
      kind: helmValues.kind,
      // Several files may hold values of one chart; only objects with a generated name stand beside one another.
      metadata: { generateName: name },
      chart: name,
      version: version ?? UNSTATED,
      values: Object.fromEntries(isObject(values) ? Object.entries(values).filter(isRead) : []),
    };
  }

  get file(): string {
    return this.source.file;
  }

  /** From `/values/controller` to where that is in the file. */
  pointerInFile(pointer: string): string {
    return this.prefix + pointer.replace(/^\/[^/]*/, '');
  }

  /** Of keys, which are what is wrong with values that nobody reads. */
  locate(pointer: string): Position {
    return this.source.position(locateOffset(this.source, this.documentStart, this.pointerInFile(pointer), true));
  }

  sourceLine(line: number): string {
    return this.source.line(line);
  }
}

function valueAt(value: Json, key: string): Json {
  return isObject(value) && Object.hasOwn(value, key) ? (value[key] ?? null) : null;
}
