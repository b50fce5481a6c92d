/** What a program left behind when it ended. */
export interface Outcome {
  exitCode: number;
  output: Uint8Array;
  complaints: Uint8Array;
}

/**
 * Runs a WASI program that only turns its input into output: it gets no files, arguments, environment or randomness,
 * so that its output depends on its input alone. Node's own WASI would warn that it is experimental, wants files as
 * streams, and crashes now and then when the memory of the program grows.
 *
 * @throws whatever WebAssembly throws when the program breaks down
 */
export async function runProgram(program: WebAssembly.Module, input: Uint8Array): Promise<Outcome> {
  const host = new Host(input);
  const system = host.systemFor(program);
  const { exports } = await WebAssembly.instantiate(program, { wasi_snapshot_preview1: system });
  host.memory = exports.memory as WebAssembly.Memory;
  const exitCode = start(exports._start as () => void);
  return { exitCode, output: Buffer.concat(host.written[1]), complaints: Buffer.concat(host.written[2]) };
}

/** Thrown to leave a program that ends; there is no other way. */
class Exit {
  constructor(readonly code: number) {}
}

function start(main: () => void): number {
  try {
    main();
    return 0;
  } catch (thrown) {
    if (thrown instanceof Exit) return thrown.code;
    throw thrown;
  }
}

/** Results of system calls. */
const success = 0;
const badDescriptor = 8;

/** The system as a program sees it; its functions take addresses and sizes in the memory of the program. */
class Host {
  memory = new WebAssembly.Memory({ initial: 0 });
  readonly written: { 1: Uint8Array[]; 2: Uint8Array[] } = { 1: [], 2: [] };
  #unread: Uint8Array;

  constructor(input: Uint8Array) {
    this.#unread = input;
  }

  /** The functions that a program imports: those of `#system`, and refusal for everything else. */
  systemFor(program: WebAssembly.Module): WebAssembly.ModuleImports {
    const system = this.#system();
    const names = WebAssembly.Module.imports(program).map(({ name }) => name);
    return Object.fromEntries(names.map((name) => [name, system[name] ?? (() => badDescriptor)]));
  }

  #system(): WebAssembly.ModuleImports {
    return {
      args_sizes_get: (count: number, size: number) => this.#putNumbers([count, 0], [size, 0]),
      environ_sizes_get: (count: number, size: number) => this.#putNumbers([count, 0], [size, 0]),
      random_get: (address: number, size: number) => this.#putZeros(address, size),
      clock_time_get: (_clock: number, _precision: bigint, address: number) => this.#putTime(address),
      sched_yield: () => success,
      // Nothing has happened; the program looks at the clock and asks again.
      poll_oneoff: (_asked: number, _events: number, _size: number, count: number) => this.#putNumbers([count, 0]),
      // All zeros: an open stream of no particular kind.
      fd_fdstat_get: (descriptor: number, address: number) =>
        descriptor > 2 ? badDescriptor : this.#putZeros(address, 24),
      fd_read: (descriptor: number, pieces: number, count: number, size: number) =>
        descriptor === 0 ? this.#putNumbers([size, this.#read(this.#pieces(pieces, count))]) : badDescriptor,
      fd_write: (descriptor: number, pieces: number, count: number, size: number) =>
        descriptor === 1 || descriptor === 2
          ? this.#putNumbers([size, this.#write(descriptor, this.#pieces(pieces, count))])
          : badDescriptor,
      proc_exit: (code: number) => {
        throw new Exit(code);
      },
    };
  }

  #read(pieces: readonly Uint8Array[]): number {
    const before = this.#unread.length;
    for (const piece of pieces) {
      piece.set(this.#unread.subarray(0, piece.length));
      this.#unread = this.#unread.subarray(piece.length);
    }
    return before - this.#unread.length;
  }

  #write(descriptor: 1 | 2, pieces: readonly Uint8Array[]): number {
    const copies = pieces.map((piece) => piece.slice());
    this.written[descriptor].push(...copies);
    return copies.reduce((size, copy) => size + copy.length, 0);
  }

  /** The pieces of memory that a list of addresses and sizes names. */
  #pieces(list: number, count: number): Uint8Array[] {
    const numbers = new DataView(this.memory.buffer, list, 8 * count);
    return Array.from({ length: count }, (_, index) => {
      const address = numbers.getUint32(8 * index, true);
      return new Uint8Array(this.memory.buffer, address, numbers.getUint32(8 * index + 4, true));
    });
  }

  #putNumbers(...pairs: readonly [address: number, value: number][]): number {
    const memory = new DataView(this.memory.buffer);
    for (const [address, value] of pairs) memory.setUint32(address, value, true);
    return success;
  }

  #putZeros(address: number, size: number): number {
    new Uint8Array(this.memory.buffer, address, size).fill(0);
    return success;
  }

  #putTime(address: number): number {
    const nanoseconds = BigInt(Math.round(performance.now() * 1e6));
    new DataView(this.memory.buffer).setBigUint64(address, nanoseconds, true);
    return success;
  }
}
