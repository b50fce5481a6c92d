import { parseArgs } from 'node:util';
import { nearestName } from '../profile/nearest-name.js';
import { UserError } from './user-error.js';

/** A flag that a command takes. */
export interface Flag {
  /** What stands for the value in help texts, such as `FILE`; absent: the flag takes no value. */
  value?: string;
  /** May be given several times. */
  repeatable?: true;
  help: string;
}

/** Flags by name, without the leading dashes. */
export type Flags = Readonly<Record<string, Flag>>;

/** The arguments of one command, taken apart. */
export interface Arguments {
  positionals: string[];
  /** Values of each flag given; an empty list for a flag without value. */
  flags: ReadonlyMap<string, string[]>;
  wantsHelp: boolean;
}

function unknownFlag(written: string, known: readonly string[], command: string): UserError {
  const nearest = nearestName(written.replace(/^-+/u, ''), known);
  const hint = nearest === null ? `see \`seawall ${command} --help\`` : `did you mean --${nearest}?`;
  return new UserError(`unknown flag ${written}; ${hint}`);
}

/**
 * Takes the arguments of a command apart. With `--help` among them nothing else is judged.
 * @throws {UserError} for an unknown flag, a missing or unwanted value, a flag given twice
 */
export function parseArguments(argv: readonly string[], flags: Flags, command: string): Arguments {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    // The messages of the strict mode name no nearest flag.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const optionTokens = tokens.filter((token) => token.kind === 'option');
  if (optionTokens.some(({ name }) => name === 'help')) return { positionals, flags: given, wantsHelp: true };
  for (const { name, rawName, value, inlineValue } of optionTokens) {
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (!flag || !rawName.startsWith('--')) throw unknownFlag(rawName, [...Object.keys(flags), 'help'], command);
    if (!flag.value && value !== undefined)
      throw new UserError(`${rawName} takes no value; write it without "=${value}"`);
    const looksLikeFlag = !inlineValue && value !== undefined && value.startsWith('-') && value !== '-';
    if (flag.value && (value === undefined || value === '' || looksLikeFlag)) {
      throw new UserError(`${rawName} needs a value; write ${rawName} ${flag.value}`);
    }
    if (given.has(name) && !flag.repeatable && flag.value) {
      throw new UserError(`${rawName} is given twice; leave one of them out`);
    }
    given.set(name, [...(given.get(name) ?? []), ...(value === undefined ? [] : [value])]);
  }
  return { positionals, flags: given, wantsHelp: false };
}
