import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#src/package-root.js';

describe('the README', () => {
  it('shows what the example prints', () => {
    const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
    const [, sample = ''] = /<!-- sample:start -->\s+```text\n(.*?)```/su.exec(readme) ?? [];
    const program = join(packageRoot, 'dist', 'cli', 'main.js');
    const { stdout, status } = spawnSync(process.execPath, [program, 'check', 'examples/gitops'], {
      cwd: packageRoot,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    const blocks = sample.trim().split('\n\n');
    assert.ok(blocks.length > 1);
    assert.deepEqual(
      blocks.filter((block) => !stdout.includes(block)),
      [],
    );
  });
});
