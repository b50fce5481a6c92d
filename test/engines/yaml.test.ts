import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { packageRoot } from '#src/package-root.js';
import { largeTexts } from '../support/yaml/large-texts.js';
import { mutated } from '../support/yaml/mutations.js';
import { oddTexts } from '../support/yaml/texts.js';
import { ODD_DOCUMENTS } from '../unit/load/odd-documents.js';
import { engine } from './engine.js';
import { goModuleFolder } from './go-module.js';
import { YamlComparison } from './yaml-comparison.js';

/** How many random texts are read: half of them made, half of them changed ones of the corpus. */
const TEXTS = Number(process.env.SEAWALL_FUZZ_RUNS ?? 10_000);
const SEED = Number(process.env.SEAWALL_FUZZ_SEED ?? 20261121);

/** So many are made and read at once. */
const BATCH = 2000;

/** Longer ones take much longer and show no more. */
const LONGEST_CHANGED = 4000;

describe('YAML', () => {
  let program: string;
  let corpus: Buffer[];

  before(function () {
    program = engine('yaml-reader') ?? this.skip();
    const odd = ODD_DOCUMENTS.map(([text]) => Buffer.from(text));
    corpus = [...odd, ...['test/fixtures', 'examples'].flatMap((folder) => filesBelow(join(packageRoot, folder)))];
  });

  it('is read as by Kubernetes in odd documents, fixtures and examples', () => {
    assertAlike('texts of the corpus', [corpus]);
  });

  it('is read as by Kubernetes in what Argo Workflows and Kargo ship', function () {
    const modules = ['github.com/argoproj/argo-workflows/v3', 'github.com/akuity/kargo'];
    const folders = modules.map((path) => goModuleFolder('upstream', path) ?? this.skip());
    assertAlike(
      'files of upstream',
      folders.map((folder) => filesBelow(folder, /\.ya?ml$/)),
    );
  });

  it('is read as by Kubernetes in texts around what either allows', () => {
    assertAlike('large texts', [largeTexts().map((text) => Buffer.from(text))]);
  });

  it('is read as by Kubernetes in texts of any form', () => {
    assertAlike(`made texts of seed ${SEED}`, random(oddTexts.map((text) => Buffer.from(text))));
  });

  it('is read as by Kubernetes in texts with mistakes', () => {
    const small = corpus.filter(({ length }) => length < LONGEST_CHANGED);
    assertAlike(`changed texts of seed ${SEED}`, random(mutated(small)));
  });

  function assertAlike(what: string, batches: Iterable<Buffer[]>): void {
    const comparison = new YamlComparison(program);
    for (const texts of batches) comparison.add(texts);
    console.log(`      ${comparison.equal} ${what} are read alike; differently on purpose:`);
    for (const [reason, count] of comparison.intended) console.log(`      ${String(count).padStart(6)}  ${reason}`);
    const differing = comparison.different.length;
    assert.ok(differing === 0, `${differing} are read differently:\n${comparison.describeDifferences().join('\n')}`);
  }
});

function filesBelow(folder: string, names = /./): Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => readFileSync(path));
}

function* random(texts: fc.Arbitrary<Buffer>): Generator<Buffer[]> {
  const count = TEXTS / 2;
  for (let made = 0; made < count; made += BATCH)
    yield fc.sample(texts, { numRuns: Math.min(BATCH, count - made), seed: SEED + made });
}
