import type { ChartVersion } from '../../../model/chart.js';

/** A chart that reads a values file. */
export interface ChartUse extends ChartVersion {
  /** The top-level key under which its values stand; null: the file is all its own, or has its name for a key. */
  prefix: string | null;
  /** Keys directly below the prefix that Helm itself reads. */
  readByHelm: readonly string[];
}
