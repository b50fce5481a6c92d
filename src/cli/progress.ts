import type { Terminal } from './terminal.js';

const SHOWN_AFTER_MILLISECONDS = 500;
const ERASE_LINE = '\r\u001b[K';

/** Runs `work`; when it takes long and someone watches, says so on standard error until it ends. */
export async function withProgress<T>(terminal: Terminal, text: string, work: () => Promise<T>): Promise<T> {
  if (!terminal.showsProgress) return work();
  let isShown = false;
  const timer = setTimeout(() => {
    isShown = true;
    terminal.error(`${text} …`);
  }, SHOWN_AFTER_MILLISECONDS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (isShown) terminal.error(ERASE_LINE);
  }
}
