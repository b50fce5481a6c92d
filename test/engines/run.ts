import { execFile } from 'node:child_process';

/** What a program that has ended said. */
export interface Ended {
  status: number;
  stdout: string;
  /** Both of what it printed and what it complained of. */
  output: string;
}

/**
 * Runs a program beside others, to its end.
 *
 * @throws when it cannot be run, or is killed
 */
export function run(program: string, flags: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, flags, { maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      const status = error ? error.code : 0;
      if (typeof status === 'number') resolve({ status, stdout, output: `${stdout}${stderr}` });
      else reject(error);
    });
    // Some wait for more there.
    child.stdin?.end();
  });
}
