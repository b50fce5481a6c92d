import type { Arguments, Flags } from './arguments.js';
import type { EngineRoom } from './engine-room.js';
import type { Terminal } from './terminal.js';

/** What a command ends with; `1` is kept for findings, so that no failure of the tool passes for one. */
export const EXIT = { clean: 0, findings: 1, cannotWork: 2 } as const;

/** One command of the command line. */
export interface Command {
  /** Such as `seawall check PATH…`. */
  usage: string;
  /** One or two sentences. */
  description: string;
  flags: Flags;
  /** Lines after the flags in the help text. */
  notes?(): Promise<readonly string[]>;
  /**
   * Does the work and returns the exit code.
   * @throws {Error} with `forUser: true` for what the caller can put right
   */
  run(given: Arguments, terminal: Terminal, engineRoom: EngineRoom): Promise<number>;
}
