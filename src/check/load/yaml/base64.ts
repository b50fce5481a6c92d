import { isUtf8 } from 'node:buffer';

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The text that a `!!binary` scalar stands for; undefined if it is no Base64. */
export function decodeBase64(text: string): string | undefined {
  const characters = text.replace(/[\r\n]/g, '');
  if (characters.length % 4 !== 0 || !BASE64.test(characters)) return undefined;
  const bytes = Buffer.from(characters, 'base64');
  return isUtf8(bytes) ? bytes.toString() : replaceInvalid(bytes);
}

/** As in Go, each byte that is no UTF-8 counts as one character, where Node takes some together. */
function replaceInvalid(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const character = [1, 2, 3, 4].map((length) => bytes.subarray(at, at + length)).find(isUtf8);
    text += character?.toString() ?? '\ufffd';
    at += character?.length ?? 1;
  }
  return text;
}
