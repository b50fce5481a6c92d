import { suggestion } from '../profile/nearest-name.js';
import { parseArguments } from './arguments.js';
import { type Command, EXIT } from './command.js';
import { describeError } from './describe-error.js';
import type { EngineRoom } from './engine-room.js';
import type { Terminal } from './terminal.js';
import { UserError } from './user-error.js';

// Imported only when used: starting fast matters more than a shorter list.
const COMMANDS: Record<string, { summary: string; load: () => Promise<{ command: Command }> }> = {
  check: { summary: 'check manifests for failure modes', load: () => import('./check.js') },
  generate: { summary: 'generate policies for clusters and CI', load: () => import('./generate.js') },
  list: { summary: 'list all failure modes', load: () => import('./list.js') },
  explain: { summary: 'explain one failure mode', load: () => import('./explain.js') },
};

async function dispatch(argv: readonly string[], terminal: Terminal, engineRoom: EngineRoom): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version') {
    const { seawallVersion } = await import('../report/seawall-version.js');
    terminal.out(`${seawallVersion()}\n`);
    return EXIT.clean;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const { mainHelp } = await import('./help.js');
    const isWanted = name !== undefined;
    (isWanted ? terminal.out : terminal.error)(mainHelp(COMMANDS));
    return isWanted ? EXIT.clean : EXIT.cannotWork;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) {
    if (name.startsWith('-')) throw new UserError(`${name} stands before the command; write seawall COMMAND ${name}`);
    throw new UserError(`unknown command "${name}"${suggestion(name, Object.keys(COMMANDS))}`);
  }
  const { command } = await entry.load();
  const given = parseArguments(rest, command.flags, name);
  if (given.wantsHelp) {
    const { commandHelp } = await import('./help.js');
    terminal.out(await commandHelp(command));
    return EXIT.clean;
  }
  return command.run(given, terminal, engineRoom);
}

/** Runs one command line, without the program's name, and returns the exit code. Never rejects. */
export async function run(argv: readonly string[], terminal: Terminal, engineRoom: EngineRoom): Promise<number> {
  try {
    return await dispatch(argv, terminal, engineRoom);
  } catch (error) {
    terminal.error(describeError(error, terminal.debug));
    return EXIT.cannotWork;
  }
}
