/** One thing that the Rego compiler objects to; row and column are 1-based, and 0 where it names no place. */
export interface RegoProblem {
  file: string;
  row: number;
  column: number;
  message: string;
}

/** Rego modules do not compile; `file`, `row` and `column` are those of the first problem. */
export class RegoCompileError extends Error {
  override readonly name = 'RegoCompileError';
  readonly file: string;
  readonly row: number;
  readonly column: number;

  constructor(readonly problems: readonly [RegoProblem, ...RegoProblem[]]) {
    super(problems.map(describe).join('\n'));
    ({ file: this.file, row: this.row, column: this.column } = problems[0]);
  }
}

/** No program on this machine can compile Rego. */
export class CompilerMissingError extends Error {
  override readonly name = 'CompilerMissingError';

  constructor(found: string) {
    super(
      `Rego cannot be compiled here: ${found}. Either run \`npm run build:compiler\` in a checkout of Seawall (it needs ` +
        'Go), or put an `opa` of version 1.22 or newer on PATH (or name it in SEAWALL_OPA).',
    );
  }
}

/** The compiler itself failed, whatever the modules say. */
export class CompilerFailedError extends Error {
  override readonly name = 'CompilerFailedError';
}

/** A bundle is incomplete, or is not what its digests say. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

/** A policy cannot be loaded or evaluated. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

function describe({ file, row, column, message }: RegoProblem): string {
  return file === '' ? message : `${file}:${row}:${column}: ${message}`;
}
