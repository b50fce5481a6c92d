import { Character } from './characters.js';
import type { Cursor } from './cursor.js';
import { scanWord } from './names.js';

const TAG_CHARACTER = /[0-9A-Za-z_\-;/?:@&=+$,.!~*'()[\]]/;

/** A character in UTF-8, each byte as `%` and two digits. */
const ESCAPE =
  /(?:%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3})/iy;

/** Scans `!`, `!word` or `!word!`; undefined if there is no `!`. */
export function scanTagHandle(cursor: Cursor): string | undefined {
  const start = cursor.position;
  if (cursor.code() !== Character.exclamationMark) return undefined;
  cursor.position++;
  scanWord(cursor);
  if (cursor.code() === Character.exclamationMark) cursor.position++;
  return cursor.text.slice(start, cursor.position);
}

/** Scans what tags are made of and resolves escapes; undefined if one of them is wrong. */
export function scanTagCharacters(cursor: Cursor): string | undefined {
  let characters = '';
  for (;;) {
    const character = cursor.text.charAt(cursor.position);
    if (TAG_CHARACTER.test(character)) {
      characters += character;
      cursor.position++;
    } else if (character === '%') {
      ESCAPE.lastIndex = cursor.position;
      const [escaped] = ESCAPE.exec(cursor.text) ?? [];
      if (escaped === undefined) return undefined;
      // Only tags in ASCII mean anything, so that bytes do for characters.
      characters += Buffer.from(escaped.replaceAll('%', ''), 'hex').toString('latin1');
      cursor.position += escaped.length;
    } else return characters;
  }
}
