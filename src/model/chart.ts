/** A chart of Helm in one version; null where no exact version is stated. */
export interface ChartVersion {
  name: string;
  version: string | null;
}

/** The charts whose values Seawall knows. */
export const knownCharts = ['argo-workflows'] as const;

/** A whole version without a leading `v` and needless zeros (0.46.00 is 0.46.0); null for anything else, such as ~0.45. */
export function exactVersion(written: string): string | null {
  const match = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})([-+][0-9A-Za-z.+-]*)?$/.exec(written.trim());
  return match ? `${[match[1], match[2], match[3]].map(Number).join('.')}${match[4] ?? ''}` : null;
}
