import { alignRows } from '../report/layout.js';
import { compareCodePoints } from '../report/order.js';
import { visible } from '../report/visible.js';
import { type Command, EXIT } from './command.js';
import { UserError } from './user-error.js';
import { versionsText } from './versions-text.js';

/** `seawall list` */
export const command: Command = {
  usage: 'seawall list [FLAGS]',
  description: 'Lists all failure modes.',
  flags: { json: { help: 'as a JSON array, with causes, repairs and sources' } },
  async run({ flags, positionals }, terminal, engineRoom) {
    if (positionals.length > 0) throw new UserError(`list takes no "${positionals[0]}"; see \`seawall explain ID\``);
    const catalogue = (await engineRoom.loadCatalogue()).toSorted((left, right) =>
      compareCodePoints(left.id, right.id),
    );
    if (flags.has('json')) {
      terminal.out(`${JSON.stringify(catalogue, null, 2)}\n`);
      return EXIT.clean;
    }
    const rows = catalogue.map((mode) =>
      [mode.id, mode.severity, mode.scope, versionsText(mode), mode.title].map(visible),
    );
    terminal.out(`${alignRows([['ID', 'SEVERITY', 'SCOPE', 'VERSIONS', 'TITLE'], ...rows]).join('\n')}\n`);
    return EXIT.clean;
  },
};
