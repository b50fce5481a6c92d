import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';
import type { Json, JsonObject } from '#src/model/json.js';
import { compileModules } from '#src/opa/compiler.js';
import { RegoCompileError } from '#src/opa/errors.js';
import { Policy } from '#src/opa/policy.js';
import { goModuleFolder } from './go-module.js';

/** One of OPA's own conformance cases (open-policy-agent/opa v1/test/cases). */
export interface OpaCase {
  note: string;
  query?: string;
  modules?: string[];
  data?: JsonObject;
  input?: Json;
  input_term?: string;
  want_result?: JsonObject[];
  want_error?: string;
  want_error_code?: string;
}

/** The cases of the OPA that tools/opa pins, read where Go keeps its module; undefined without Go. */
export function opaCases(): OpaCase[] | undefined {
  const folder = goModuleFolder('opa', 'github.com/open-policy-agent/opa');
  if (folder === undefined) return undefined;
  const cases = join(folder, 'v1', 'test', 'cases', 'testdata', 'v1');
  const files = readdirSync(cases, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return files
    .sort()
    .flatMap((file) => parseAllDocuments(readFileSync(join(cases, file), 'utf8'), { logLevel: 'silent' }))
    .flatMap((document) => (document.toJS() as { cases?: OpaCase[] } | null)?.cases ?? []);
}

/** Known to differ in WASM or its SDK; rules keep away from all of it. */
const KNOWN: Readonly<Record<string, string>> = {
  'data/toplevel integer': 'an integer as key of data',
  'data/nested integer': 'an integer as key of data',
  'jsonbuiltins/yaml is_valid not string': 'yaml.is_valid of what is no text',
  'jsonbuiltins/yaml is_valid unreachable content': 'yaml.is_valid of two documents',
  'jsonbuiltins/unmarshal number beyond the supported exponent is undefined': 'an exponent of three digits and more',
  'jsonbuiltins/unmarshal number with too big an exponent is undefined': 'an exponent of three digits and more',
  'strings/format_int: bignum exact (>64-bit integer, all bases + negative)': 'an integer beyond 64 bits',
};

/** What became of a case: it agrees, it differs, or why it cannot be run. */
export type Outcome = 'agrees' | { differs: string } | { cannotRun: string };

/** Compiles a case as our policies are compiled, evaluates it in WASM, and compares. */
export async function runCase(each: OpaCase): Promise<Outcome> {
  const { query = '', modules = [], data = {}, want_result: wanted } = each;
  if (each.want_error !== undefined || each.want_error_code !== undefined) return { cannotRun: 'an error is wanted' };
  const known = KNOWN[each.note];
  if (known !== undefined) return { cannotRun: `known to differ: ${known}` };
  if (each.input === undefined && modules.some((text) => /\binput\b/.test(text)))
    return { cannotRun: 'it has no input, and a check always has' };
  if (each.input_term !== undefined) return { cannotRun: 'its input is no JSON' };
  const [, path] = /^data\.([\w.]+) = (?!input$)[a-z_]\w*$/.exec(query) ?? [];
  if (path === undefined || modules.length === 0 || wanted === undefined || wanted.length > 1)
    return { cannotRun: 'it asks for more than the value of one rule' };
  const entrypoint = path.replaceAll('.', '/');
  const named = new Map(modules.map((text, index) => [`module_${index}.rego`, text]));
  try {
    const policy = await Policy.load(await compileModules(named, [entrypoint]));
    policy.setData(data);
    return compared(policy.evaluate(each.input ?? {}, entrypoint), Object.values(wanted[0] ?? {})[0]);
  } catch (error) {
    if (!(error instanceof RegoCompileError)) return { differs: String(error) };
    return { cannotRun: refusal(error.message) };
  }
}

function refusal(message: string): string {
  const [, builtin] = /undefined function ([\w.]+)/.exec(message) ?? [];
  return builtin ? `builtin ${builtin}` : `it does not compile: ${message.split('\n')[0]}`;
}

/** Sets come back as lists in any order, and which lists were sets is not known. */
function compared(found: Json | undefined, wanted: Json | undefined): Outcome {
  if (isDeepStrictEqual(sorted(found), sorted(wanted))) return 'agrees';
  return { differs: `${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}` };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(sorted(each))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
