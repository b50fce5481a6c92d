import { nearestName } from '../profile/nearest-name.js';
import { wrap } from '../report/layout.js';
import { repairLines } from '../report/repair-lines.js';
import { visible } from '../report/visible.js';
import { type Command, EXIT } from './command.js';
import type { FailureModeSummary } from './engine-room.js';
import { UserError } from './user-error.js';
import { versionsText } from './versions-text.js';

const INDENT = '  ';

const PRODUCTS: Record<string, string> = { argoWorkflows: 'Argo Workflows', kargo: 'Kargo', kubernetes: 'Kubernetes' };

function paragraph(title: string, prose: string, width: number): string[] {
  return section(title, wrap(visible(prose.replace(/\s+/gu, ' ')), width - INDENT.length));
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => (line ? INDENT + line : ''))];
}

function describe(mode: FailureModeSummary, width: number): string {
  const lines = [
    `${visible(mode.id)} (${mode.severity})`,
    ...wrap(visible(mode.title), width),
    ...paragraph('Cause', mode.cause, width),
    ...paragraph('Effect', mode.effect, width),
    ...section(
      'Symptoms',
      mode.symptoms.map((symptom) => `- ${visible(symptom)}`),
    ),
    ...section('Affected versions', [visible(`${PRODUCTS[mode.component] ?? mode.component}: ${versionsText(mode)}`)]),
    ...section('Instead', repairLines(mode.repair, width - INDENT.length)),
    ...section(
      'Sources',
      mode.sources.map((source) => `- ${visible(source)}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function unknownId(id: string, catalogue: readonly FailureModeSummary[]): UserError {
  const nearest = nearestName(
    id,
    catalogue.map((mode) => mode.id),
  );
  const hint = nearest === null ? '`seawall list` shows all of them' : `did you mean ${nearest}?`;
  return new UserError(`no failure mode has the id "${id}"; ${hint}`);
}

/** `seawall explain ID` */
export const command: Command = {
  usage: 'seawall explain ID',
  description: 'Explains one failure mode: cause, effect, symptoms, affected versions, repair and sources.',
  flags: {},
  async run({ positionals }, terminal, engineRoom) {
    const [id, ...others] = positionals;
    if (id === undefined || others.length > 0)
      throw new UserError('explain takes one id; `seawall list` shows all of them');
    const catalogue = await engineRoom.loadCatalogue();
    const mode = catalogue.find((candidate) => candidate.id === id || candidate.aliases?.includes(id));
    if (!mode) throw unknownId(id, catalogue);
    terminal.out(describe(mode, terminal.width));
    return EXIT.clean;
  },
};
