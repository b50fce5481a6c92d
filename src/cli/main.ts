#!/usr/bin/env node
import { EXIT } from './command.js';
import { describeError } from './describe-error.js';
import { engineRoom } from './real-engine-room.js';
import { run } from './run.js';
import { processTerminal } from './terminal.js';

const terminal = processTerminal();

// Node would end with 1, which means findings, and print a stack.
function endOnDefect(error: unknown): never {
  terminal.error(describeError(error, terminal.debug));
  process.exit(EXIT.cannotWork);
}
process.on('uncaughtException', endOnDefect);
process.on('unhandledRejection', endOnDefect);

// Holds should the work never end: Node then leaves by itself, and nothing was checked.
process.exitCode = EXIT.cannotWork;
// Not process.exit: output that a pipe has not taken yet would be lost.
run(process.argv.slice(2), terminal, engineRoom).then((code) => {
  process.exitCode = code;
});
