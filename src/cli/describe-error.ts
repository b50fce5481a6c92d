import { visible } from '../report/visible.js';

interface ErrorForUser extends Error {
  forUser: true;
  file?: string;
  line?: number;
  column?: number;
}

function isForUser(error: unknown): error is ErrorForUser {
  return error instanceof Error && 'forUser' in error && error.forUser === true;
}

/** What to print to standard error for an error that ends a command, safe for a terminal. `debug` adds the stack. */
export function describeError(error: unknown, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = debug && error instanceof Error ? `${error.stack?.split('\n').map(visible).join('\n')}\n` : '';
  if (isForUser(error)) {
    const place = [error.file, error.line, error.column].filter((part) => part !== undefined).join(':');
    return `seawall: ${visible(place ? `${place}: ${message}` : message)}\n${stack}`;
  }
  const hint = debug ? '' : '; SEAWALL_DEBUG=1 shows where it happened';
  return `seawall: a defect in Seawall, not in your files: ${visible(message)}${hint}\n${stack}`;
}
