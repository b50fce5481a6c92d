import { UserError } from './user-error.js';

/** The streams that a command reads and writes, so that tests can hand in others. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /**
   * Reads all of standard input.
   * @throws {UserError} when it cannot be read
   */
  readInput(): Promise<Buffer>;
  /** Whether standard output may carry colours. */
  colour: boolean;
  /** Columns to wrap prose at. */
  width: number;
  /** Whether someone watches standard error, so that progress makes sense. */
  showsProgress: boolean;
  debug: boolean;
}

const WIDTH_OF_A_LOG = 100;
const WIDTH_LIMITS = { least: 60, most: 120 };

async function readAll(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  } catch (error) {
    throw new UserError(`standard input cannot be read (${error instanceof Error ? error.message : error})`);
  }
  return Buffer.concat(chunks);
}

// A reader that has gone away, as in `seawall list | head`, is no error; a full disk is.
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw new UserError(`the output cannot be written (${error.message})`);
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  stdout.on('error', ignoreClosedPipe);
  stderr.on('error', ignoreClosedPipe);
  const width = stdout.isTTY ? stdout.columns : WIDTH_OF_A_LOG;
  return {
    out: (text) => void stdout.write(text),
    error: (text) => void stderr.write(text),
    readInput: () => readAll(stdin),
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    width: Math.min(Math.max(width, WIDTH_LIMITS.least), WIDTH_LIMITS.most),
    showsProgress: stderr.isTTY === true,
    debug: env.SEAWALL_DEBUG === '1',
  };
}
