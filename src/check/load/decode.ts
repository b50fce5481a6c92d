import { isAscii, isUtf8 } from 'node:buffer';
import { UnreadableInput } from './unreadable.js';

/** Decodes UTF-8, or UTF-16 that begins with a byte order mark; the mark itself is left out. */
export function decodeText(bytes: Buffer): string {
  if (isAscii(bytes) && !bytes.includes(0)) return bytes.toString('latin1');
  const utf16 = utf16Label(bytes);
  const text = utf16 === undefined ? bytes.toString('utf8') : new TextDecoder(utf16).decode(bytes);
  if (text.includes('\0')) throw new UnreadableInput('This is a binary file, neither YAML nor JSON. Leave it out.');
  const isValid = utf16 === undefined ? isUtf8(bytes) : !text.includes('\ufffd');
  if (!isValid) {
    throw new UnreadableInput('This is not UTF-8 text. Save it as UTF-8, or leave it out if it is no manifest.', {
      text,
      offset: Math.max(text.indexOf('\ufffd'), 0),
    });
  }
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function utf16Label(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
