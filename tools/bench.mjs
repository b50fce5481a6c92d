// The same rules on the same objects: Seawall, the engines that it writes policies for, and js-yaml alone as the floor.
// `npm run bench -- --sizes 100,1000 --engines seawall,opa --limit 120`
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countFailing } from './bench/answers.mjs';
import { engines, programOf } from './bench/engines.mjs';
import { writeObjects, writePolicies } from './bench/inputs.mjs';
import { measure } from './bench/measure.mjs';
import { table } from './bench/table.mjs';
import { targetLines } from './bench/targets.mjs';
import { fail } from './go.mjs';

/** Engines other than our own are asked about so many objects at most, unless they are named. */
const MOST_FOR_PEERS = 10_000;
/** Exit codes with which the programs say whether something was found; any other is a failure. */
const ANSWERS = [0, 1];

const { sizes, asked, limit } = options();
const root = mkdtempSync(join(tmpdir(), 'seawall-bench-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(2));

const policies = await writePolicies(join(root, 'policies'));
process.stderr.write(`${policies.modes.length} failure modes, which all of the engines can express\n`);
const names = asked ?? Object.keys(engines);
const results = [];
for (const size of sizes) {
  const folder = join(root, String(size));
  mkdirSync(folder);
  const objects = writeObjects(folder, size, policies, names.includes('opa') || names.includes('kyverno'));
  for (const engine of names) {
    process.stderr.write(`${engine}, ${size} objects\n`);
    results.push({ engine, size, ...(await run(engine, size, objects)) });
  }
  rmSync(folder, { recursive: true });
}
process.stdout.write(`${table(results)}\n\n${targetLines(results)}\n`);
if (results.some(({ failed }) => failed)) process.exitCode = 2;

/** What an engine took, or why that is not known. */
async function run(engine, size, objects) {
  const program = programOf(engine);
  if (program === undefined) return { note: `SKIPPED: not built; npm run engines -- ${engine} builds it` };
  const { isOwn, flags } = engines[engine];
  if (!isOwn && asked === undefined && size > MOST_FOR_PEERS) {
    return { note: `not run above ${MOST_FOR_PEERS} objects unless named with --engines` };
  }
  const earlier = results.find((each) => each.engine === engine && each.isStopped);
  if (earlier) return { note: `not run: stopped at ${earlier.size} objects already` };
  const output = join(objects.folder, `${engine}.out`);
  const { seconds, cpu, megabytes, isStopped, status } = await measure(
    program,
    flags(policies, objects),
    output,
    limit,
  );
  if (isStopped) return { seconds: limit, cpu, megabytes, isStopped, note: `stopped after ${limit} s` };
  if (ANSWERS.includes(status)) {
    try {
      return { seconds, cpu, megabytes, failing: countFailing(engine, readFileSync(output, 'utf8')) };
    } catch {
      // Some end with the same code when they could not judge, and say so in place of an answer.
    }
  }
  const said = readFileSync(`${output}.err`, 'utf8').trim().split('\n').at(-1).slice(0, 200);
  return { failed: true, note: `FAILED with ${status}: ${said}` };
}

function options() {
  const known = Object.keys(engines);
  const values = flags();
  const numbers = (text, flag) =>
    text
      .split(',')
      .map((each) => (/^[1-9]\d*$/.test(each) ? Number(each) : fail(`${flag} takes numbers, not ${each}.`)));
  const named = values.engines?.split(',');
  const unknown = named?.find((name) => !known.includes(name));
  if (unknown !== undefined) fail(`There is no engine \`${unknown}\`; the engines are ${known.join(', ')}.`);
  const ascending = numbers(values.sizes, '--sizes').sort((one, other) => one - other);
  return { sizes: ascending, asked: named, limit: numbers(values.limit, '--limit')[0] };
}

function flags() {
  try {
    return parseArgs({
      options: {
        sizes: { type: 'string', default: '100,1000,10000,100000' },
        engines: { type: 'string' },
        limit: { type: 'string', default: '120' },
      },
    }).values;
  } catch (error) {
    return fail(
      `${error.message.split('\n')[0]}\nUsage: npm run bench -- [--sizes 100,1000] [--engines seawall,opa] [--limit SECONDS]`,
    );
  }
}
