import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const PROGRAM = path.resolve('dist/cli/main.js');

/** Runs the program itself; `closeOutput` hangs up before it writes. */
async function runProgram(line: string, closeOutput = false) {
  const child = spawn(process.execPath, [PROGRAM, ...line.split(' ')], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, error] = ['', ''];
  if (closeOutput) child.stdout.destroy();
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    error += data;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, out, error };
}

describe('the program', () => {
  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(await runProgram('--version'), { code: 0, out: `${version}\n`, error: '' });
  });

  it('ends with the exit code of its command', async () => {
    assert.equal((await runProgram('check --fromat json')).code, 2);
  });

  it('is quiet when nobody reads its output any more', async () => {
    assert.deepEqual(await runProgram('check --help', true), { code: 0, out: '', error: '' });
  });
});
