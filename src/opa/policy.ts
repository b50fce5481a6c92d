import { createRequire } from 'node:module';
import type { Json, JsonObject } from '../model/json.js';
import { PolicyError } from './errors.js';
import { findingsEntrypoint } from './manifest.js';

/** The part of the SDK's LoadedPolicy that is used; buffers hold JSON. */
interface Instance {
  evaluate(input: ArrayBuffer, entrypoint: string): unknown;
  setData(data: ArrayBuffer): void;
}

const pageSize = 2 ** 16;
const fewestPages = 2 ** 8;
/** 2 GiB: the SDK reads addresses as signed numbers. */
const mostPages = 2 ** 15;
/** OPA was seen to take 8.5 bytes for each byte of a manifest's JSON; memory that stays untouched costs nothing. */
const memoryPerByte = 16;

/**
 * A policy in WASM, ready to be asked. It has one memory, which is as large as its largest input and data need.
 *
 * That memory is given to it in one piece: OPA itself would grow it page by page, in quadratic time. When more is
 * needed, a new instance takes the old one's place. Evaluations leave nothing behind.
 */
export class Policy {
  readonly #module: WebAssembly.Module;
  #data = encode({});
  #instance: Instance | undefined;
  #pages = fewestPages;

  private constructor(module: WebAssembly.Module) {
    this.#module = module;
  }

  /**
   * Prepares a policy.
   *
   * @throws PolicyError when `wasm` is no policy
   */
  static async load(wasm: Uint8Array): Promise<Policy> {
    try {
      const module = await WebAssembly.compile(wasm as Uint8Array<ArrayBuffer>);
      // The SDK would print a complaint of its own.
      if (!WebAssembly.Module.exports(module).some(({ name }) => name === 'opa_eval'))
        throw new PolicyError('OPA did not compile it');
      const policy = new Policy(module);
      policy.#instanceFor(0);
      return policy;
    } catch (cause) {
      throw failure('this is not a policy', cause);
    }
  }

  /**
   * Sets what rules see as `data`, for all evaluations that follow.
   *
   * @throws PolicyError when it does not fit into memory
   */
  setData(data: JsonObject): void {
    this.#attempt('the data cannot be loaded', () => {
      this.#data = encode(data);
      this.#instanceFor(0).setData(this.#data);
    });
  }

  /**
   * Asks an entry point; sets come back as lists in no particular order.
   *
   * @returns its value; undefined when the rule has none
   * @throws PolicyError when the policy has no such entry point, or evaluation breaks down
   */
  evaluate(input: Json, entrypoint: string = findingsEntrypoint): Json | undefined {
    const results = this.#attempt('the policy cannot be evaluated', () => {
      const text = encode(input);
      return this.#instanceFor(text.byteLength).evaluate(text, entrypoint);
    });
    return (results as { result: Json }[])[0]?.result;
  }

  #instanceFor(inputSize: number): Instance {
    const pages = pagesFor(this.#data.byteLength + inputSize);
    if (this.#instance === undefined || pages > this.#pages) {
      this.#pages = Math.max(pages, this.#pages);
      this.#instance = instantiate(this.#module, this.#pages);
      this.#instance.setData(this.#data);
    }
    return this.#instance;
  }

  /** An instance that broke down is not used again. */
  #attempt<Result>(sentence: string, work: () => Result): Result {
    try {
      return work();
    } catch (cause) {
      this.#instance = undefined;
      throw failure(sentence, cause);
    }
  }
}

/** Powers of two, so that slowly growing inputs do not each bring a new instance. */
function pagesFor(bytes: number): number {
  const pages = 2 ** Math.ceil(Math.log2((bytes * memoryPerByte) / pageSize + 1));
  return Math.min(Math.max(pages, fewestPages), mostPages);
}

function instantiate(module: WebAssembly.Module, pages: number): Instance {
  // Only its CommonJS form offers instantiation without a promise; loaded here, so that nobody else waits for it.
  const sdk = createRequire(import.meta.url)(
    '@open-policy-agent/opa-wasm',
  ) as typeof import('@open-policy-agent/opa-wasm');
  return sdk.loadPolicySync(module, { initial: pages, maximum: mostPages });
}

function encode(value: Json): ArrayBuffer {
  return new TextEncoder().encode(wellFormed(JSON.stringify(value))).buffer;
}

/** Half of a surrogate pair, which OPA refuses to read, becomes what Go and the API server make of it. */
function wellFormed(json: string): string {
  if (!json.includes('\\ud')) return json;
  return json.replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g, (found) => (found.length > 2 ? '\ufffd' : found));
}

/** The SDK throws strings and plain objects as well as errors. */
function failure(sentence: string, cause: unknown): PolicyError {
  const { message } = cause as { message?: unknown };
  const reason = typeof message === 'string' ? message : String(cause);
  const outOfMemory = reason === 'opa_malloc: failed' || reason.includes('could not allocate memory');
  return new PolicyError(`${sentence}: ${outOfMemory ? 'it needs more memory than there is' : reason}`, { cause });
}
