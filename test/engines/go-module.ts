import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#src/package-root.js';

/**
 * The files of an upstream Go module, in the version that a go.mod below tools/ pins; downloaded when they are not there.
 *
 * @param pinnedBy folder below tools/
 * @returns undefined, having said so, without Go or the network
 */
export function goModuleFolder(pinnedBy: string, path: string): string | undefined {
  const cwd = join(packageRoot, 'tools', pinnedBy);
  const [, version] = readFileSync(join(cwd, 'go.mod'), 'utf8').match(`\\s${path} (v\\S+)`) ?? [];
  if (version === undefined) throw new Error(`tools/${pinnedBy}/go.mod pins no ${path}`);
  try {
    // Named with its version, it is checked against go.sum without the modules that it needs itself.
    const printed = execFileSync('go', ['mod', 'download', '-json', `${path}@${version}`], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, GOWORK: 'off' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return (JSON.parse(printed) as { Dir: string }).Dir;
  } catch {
    console.log(`      SKIPPED: ${path} ${version} is not there; Go downloads it`);
    return undefined;
  }
}
