import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';

/** How long a program may take to end by itself. */
const PATIENCE = 10_000;

/** A server that runs beside a test. */
export class Program {
  private constructor(
    private readonly child: ChildProcess,
    private readonly log: string,
  ) {}

  /**
   * @param log file that gets what the program prints
   * @param variables of its environment, beside ours
   */
  static start(
    path: string,
    args: readonly string[],
    log: string,
    variables: Readonly<Record<string, string>> = {},
  ): Program {
    const output = openSync(log, 'a');
    const env = { ...process.env, ...variables };
    const child = spawn(path, args, { stdio: ['ignore', output, output], env });
    closeSync(output);
    const program = new Program(child, log);
    process.once('exit', program.kill);
    return program;
  }

  /** @throws with the end of what it printed, when it has ended */
  assertRunning(): void {
    if (this.hasEnded) throw new Error(`${this.child.spawnfile} has ended:\n${this.lastLines}`);
  }

  get lastLines(): string {
    return readFileSync(this.log, 'utf8').slice(-2000);
  }

  async stop(): Promise<void> {
    process.off('exit', this.kill);
    if (this.hasEnded) return;
    const ended = once(this.child, 'exit');
    const impatience = setTimeout(this.kill, PATIENCE);
    this.child.kill('SIGTERM');
    await ended;
    clearTimeout(impatience);
  }

  private get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** A test that is stopped leaves no server behind. */
  private readonly kill = () => {
    this.child.kill('SIGKILL');
  };
}

/** Ports of this machine that nobody listens on. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/**
 * Asks again and again until the answer is yes.
 *
 * @param what is waited for, to be named when it does not come
 * @throws when it takes longer than five minutes
 */
export async function eventually(what: string, ask: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 300_000;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`${what} did not happen`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
