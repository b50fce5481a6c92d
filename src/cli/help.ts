import { alignRows } from '../report/layout.js';
import type { Command } from './command.js';
import { PLATFORM_FLAGS } from './platform-flags.js';

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : ['', title, ...alignRows(rows).map((line) => `  ${line}`)];
}

/** The help text of one command. */
export async function commandHelp(command: Command): Promise<string> {
  const rows = Object.entries(command.flags).map(([name, { value, help }]) => ({
    platform: Object.hasOwn(PLATFORM_FLAGS, name),
    cells: [value ? `--${name} ${value}` : `--${name}`, help],
  }));
  const help = { platform: false, cells: ['--help', 'show this text'] };
  const cells = (platform: boolean) =>
    [...rows, help].filter((row) => row.platform === platform).map((row) => row.cells);
  const lines = [
    `usage: ${command.usage}`,
    '',
    command.description,
    ...section('Flags:', cells(false)),
    ...section('Platform (wins over the profile file and over what the manifests tell):', cells(true)),
    ...(command.notes ? ['', ...(await command.notes())] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The help text of `seawall` itself. */
export function mainHelp(commands: Readonly<Record<string, { summary: string }>>): string {
  const lines = [
    'usage: seawall COMMAND [FLAGS]',
    '',
    'Keeps the documented failure modes of Argo Workflows and Kargo out of clusters.',
    ...section(
      'Commands:',
      Object.entries(commands).map(([name, { summary }]) => [name, summary]),
    ),
    ...section('Flags:', [
      ['--help', 'show this text, or after a command its own'],
      ['--version', 'show the version'],
    ]),
    '',
    'Exit codes: 0 nothing found, 1 findings, 2 the work could not be done.',
  ];
  return `${lines.join('\n')}\n`;
}
