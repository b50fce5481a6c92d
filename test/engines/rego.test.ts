import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '#src/package-root.js';
import { engine } from './engine.js';

const rego = join(packageRoot, 'policies', 'rego');

describe('opa', () => {
  let opa: string;
  before(function () {
    opa = engine('opa') ?? this.skip();
  });
  const run = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(opa, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    assert.equal(status, 0, `${stdout}${stderr}`);
    return stdout;
  };

  it('checks every module strictly', () => {
    run('check', '--strict', rego);
  });

  it('would format no module differently', () => {
    assert.equal(run('fmt', '--list', rego), '');
  });

  it('passes the tests of the library', () => {
    console.log(`      ${run('test', join(packageRoot, 'templates', 'rego', 'library')).trim()}`);
  });

  it('gives every fixture the verdict of Seawall', () => {
    console.log(`      ${run('test', rego).trim()}`);
  });
});
