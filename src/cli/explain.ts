import type { Explanation } from '../docs/explanation.js';
import { nearestName } from '../profile/nearest-name.js';
import { type Command, EXIT } from './command.js';
import type { FailureModeSummary } from './engine-room.js';
import { explanationText } from './explanation-text.js';
import { UserError } from './user-error.js';

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
  description:
    'Explains one failure mode: symptoms, cause, effect, affected versions, repair, examples, targets and sources.',
  flags: {},
  async run({ positionals }, terminal, engineRoom) {
    const [id, ...others] = positionals;
    if (id === undefined || others.length > 0)
      throw new UserError('explain takes one id; `seawall list` shows all of them');
    const catalogue = await engineRoom.loadCatalogue();
    const mode = catalogue.find((candidate) => candidate.id === id || candidate.aliases?.includes(id));
    const explanation: Explanation | undefined = mode && (await engineRoom.loadExplanation(mode.id));
    if (!explanation) throw unknownId(id, catalogue);
    terminal.out(explanationText(explanation, terminal.width));
    return EXIT.clean;
  },
};
