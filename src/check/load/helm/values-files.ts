import { basename, dirname } from 'node:path';
import type { ChartVersion } from '../../../model/chart.js';
import type { Notice } from '../../../model/finding.js';
import type { ChartUse } from './chart-use.js';
import { type Dependencies, readDependencies } from './dependencies.js';

/** `values.yaml`, `values-prod.yaml`, `prod.values.yml`; not `values.schema.json`. */
const VALUES_NAME = /(^|[-_.])values([-_.].*)?\.ya?ml$/i;
/** Files of charts and kustomizations that hold neither objects nor values. */
const OTHER_NAME = /^(chart\.(ya?ml|lock)|kustomization(\.ya?ml)?)$/i;

/** Whether a file is named as values files are. */
export const isNamedLikeValues = (path: string): boolean => VALUES_NAME.test(basename(path));

/** Tells which files hold values, and of which charts. */
export class ValuesFiles {
  /** About charts whose version is not stated. */
  readonly notices: Notice[] = [];
  private readonly folders = new Map<string, Dependencies | undefined>();

  /**
   * @param chart of the command line, whose version wins over what folders say
   * @param paths of the command line: a file named there holds values whatever its name
   */
  constructor(
    private readonly chart: ChartVersion | undefined,
    private readonly paths: readonly string[],
  ) {}

  /** The charts that read a file's values, if it holds any. */
  usesOf(file: string): ChartUse[] {
    const isGiven = this.chart !== undefined && this.paths.includes(file);
    if (OTHER_NAME.test(basename(file)) || (!isGiven && !isNamedLikeValues(file))) return [];
    const beside = file === '-' ? undefined : this.dependenciesIn(dirname(file));
    const uses = beside?.uses ?? [];
    const { chart } = this;
    if (chart === undefined) return uses;
    const ofChart = uses.filter(({ name }) => name === chart.name);
    if (ofChart.length > 0) return ofChart.map((use) => ({ ...use, version: chart.version }));
    // The values of some other chart, unless they were named themselves.
    return beside && !isGiven ? [] : [{ ...chart, prefix: null, readByHelm: ['enabled'] }];
  }

  private dependenciesIn(folder: string): Dependencies | undefined {
    if (!this.folders.has(folder)) {
      const found = readDependencies(folder);
      this.folders.set(folder, found);
      if (this.chart === undefined) this.notices.push(...(found?.notices ?? []));
    }
    return this.folders.get(folder);
  }
}
