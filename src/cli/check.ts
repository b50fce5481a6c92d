import { type ChartVersion, exactVersion, knownCharts } from '../model/chart.js';
import type { Finding, Severity } from '../model/finding.js';
import { suggestion } from '../profile/nearest-name.js';
import type { CheckReport } from '../report/check-report.js';
import { formatNames, loadFormat } from '../report/load-format.js';
import { placeText } from '../report/text/style.js';
import { visible } from '../report/visible.js';
import type { Arguments } from './arguments.js';
import { type Command, EXIT } from './command.js';
import { PLATFORM_FLAGS, readPlatformFlags } from './platform-flags.js';
import { withProgress } from './progress.js';
import { UserError } from './user-error.js';

const CHART_EXAMPLE = 'argo-workflows@0.45.25';
const SEVERITIES = ['error', 'warning', 'info'] as const satisfies Severity[];

function readThreshold({ flags }: Arguments): Severity {
  const written = flags.get('fail-on')?.[0] ?? 'error';
  const threshold = SEVERITIES.find((severity) => severity === written);
  if (threshold === undefined) {
    throw new UserError(`--fail-on ${written} is no severity${suggestion(written, SEVERITIES)}`);
  }
  return threshold;
}

/** The chart that `--chart` names; only its values are known well enough to judge them. */
function readChart({ flags }: Arguments): ChartVersion | undefined {
  const [written] = flags.get('chart') ?? [];
  if (written === undefined) return undefined;
  const [, name = '', version = ''] = /^([^@]*)@?(.*)$/s.exec(written) ?? [];
  if (!(knownCharts as readonly string[]).includes(name)) {
    throw new UserError(`--chart ${written} names no chart whose values are known${suggestion(name, knownCharts)}`);
  }
  const exact = exactVersion(version);
  if (exact === null) throw new UserError(`--chart ${written} has no whole version; write --chart ${CHART_EXAMPLE}`);
  return { name, version: exact };
}

/** The exit code for a report: unread input is never clean, and never mere findings. */
function exitCodeOf(report: CheckReport, failOn: Severity, strict: boolean): number {
  if (report.errors.length > 0 || report.summary.objects === 0) return EXIT.cannotWork;
  const counts = ({ severity, verdict, waived }: Finding) =>
    !waived && (verdict === 'fail' || strict) && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
  return report.findings.some(counts) ? EXIT.findings : EXIT.clean;
}

function noticeLine(notice: CheckReport['notices'][number]): string {
  const place = placeText(notice);
  return `note  ${place ? `${place}: ` : ''}${visible(notice.message)}\n`;
}

/** `seawall check PATH…` */
export const command: Command = {
  usage: 'seawall check PATH… [FLAGS]',
  description:
    'Checks Kubernetes manifests, YAML or JSON, and values of Helm charts: files, folders, or - for standard input.',
  flags: {
    format: { value: 'NAME', help: 'report format; default: text' },
    'fail-on': { value: 'SEVERITY', help: 'lowest severity that ends with 1: error (default), warning or info' },
    chart: {
      value: 'NAME@VERSION',
      help: `chart of the values files, such as ${CHART_EXAMPLE}; default: by Chart.yaml`,
    },
    all: { help: 'show every finding, also where warnings repeat; other formats always do' },
    strict: { help: 'what cannot be judged counts as a finding' },
    ...PLATFORM_FLAGS,
  },
  async notes() {
    return [
      `Formats: ${(await formatNames()).join(', ')}.`,
      'Exit codes: 0 nothing at or above the threshold, 1 findings, 2 something could not be read or done.',
    ];
  },
  async run(given, terminal, engineRoom) {
    const { positionals: paths, flags } = given;
    if (paths.length === 0) throw new UserError('nothing to check; name files or folders, or - for standard input');
    const failOn = readThreshold(given);
    const format = await loadFormat(flags.get('format')?.[0] ?? 'text');
    const chart = readChart(given);
    const request = {
      paths,
      flags: readPlatformFlags(given),
      stdin: () => terminal.readInput(),
      ...(chart && { chart }),
    };
    const report = await withProgress(terminal, 'checking', () => engineRoom.runCheck(request));
    if (!format.carriesNotices) for (const notice of report.notices) terminal.error(noticeLine(notice));
    terminal.out(format.render(report, { colour: terminal.colour, width: terminal.width, all: flags.has('all') }));
    return exitCodeOf(report, failOn, flags.has('strict'));
  },
};
