// Runs a program and says what it took. Node tells nothing of a child's resources, and /usr/bin/time is not everywhere:
// Linux keeps both in /proc until the child ends, the peak as a high-water mark, so the last look misses little.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

const LOOK_EVERY = 20;
/** Of the kernel's clock that /proc counts in, ticks in a second. */
const TICKS = Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout) || 100;

/**
 * Runs a program to its end, or until a limit.
 *
 * @param output file that gets what it prints; the same with `.err` gets its standard error
 * @param limit in seconds
 * @returns seconds, user CPU in seconds and peak memory in MB, both undefined where there is no /proc; and how it ended
 */
export function measure(program, commandLine, output, limit) {
  return new Promise((resolve, reject) => {
    const files = [openSync(output, 'w'), openSync(`${output}.err`, 'w')];
    const start = performance.now();
    const child = spawn(program, commandLine, { stdio: ['ignore', ...files] });
    for (const file of files) closeSync(file);
    let seen = {};
    let isStopped = false;
    const looking = setInterval(() => {
      seen = { ...seen, ...look(child.pid) };
    }, LOOK_EVERY);
    const patience = setTimeout(() => {
      isStopped = true;
      child.kill('SIGKILL');
    }, limit * 1000);
    const done = (settle, result) => {
      clearInterval(looking);
      clearTimeout(patience);
      settle(result);
    };
    child.once('error', (error) => done(reject, error));
    child.once('exit', (status, signal) => {
      const seconds = (performance.now() - start) / 1000;
      done(resolve, { seconds, ...seen, isStopped, status: status ?? signal });
    });
  });
}

/** What /proc tells of a process, as far as it still does. */
function look(process) {
  try {
    const peak = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'));
    // After the name, which is in brackets and may hold anything, the twelfth field is the time in user mode.
    const ticks = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ').at(-1).split(' ')[11];
    return { cpu: Number(ticks) / TICKS, ...(peak && { megabytes: Number(peak[1]) / 1024 }) };
  } catch {
    return {};
  }
}
