import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '#src/package-root.js';

interface Result {
  engine: string;
  size: number;
  seconds: number;
  isStopped?: boolean;
}

describe('the targets of npm run bench', () => {
  let targetLines: (results: readonly Result[]) => string;
  before(async () => {
    ({ targetLines } = await import(pathToFileURL(join(packageRoot, 'tools/bench/targets.mjs')).href));
  });

  const own = [
    { engine: 'seawall', size: 1000, seconds: 2 },
    { engine: 'seawall', size: 10_000, seconds: 15 },
  ];
  const saidOfConftest = (...results: Omit<Result, 'engine'>[]) => {
    const lines = targetLines([...own, ...results.map((each) => ({ engine: 'conftest', ...each }))]).split('\n');
    return lines.find((line) => line.includes('faster than conftest'))?.trim();
  };

  it('are met by a peer that was stopped late enough', () => {
    const said = saidOfConftest({ size: 1000, seconds: 10 }, { size: 10_000, seconds: 300, isStopped: true });
    assert.match(said ?? '', /^yes .*: more than 20\.0×, being stopped at 10000 objects$/);
  });

  it('are told by smaller sizes where a peer was stopped too early', () => {
    const said = saidOfConftest({ size: 1000, seconds: 10 }, { size: 10_000, seconds: 100, isStopped: true });
    assert.match(said ?? '', /^no .*: 5\.0× at 1000 objects$/);
  });

  it('are left open where a peer was only ever stopped too early', () => {
    assert.match(saidOfConftest({ size: 1000, seconds: 10, isStopped: true }) ?? '', /^\? .*: more than 5\.0×/);
  });
});
