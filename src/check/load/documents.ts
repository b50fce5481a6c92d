import { readJsonDocuments } from './json-documents.js';
import { FORBIDDEN } from './yaml/characters.js';
import { DocumentReader, type YamlDocument } from './yaml/documents.js';
import { ReadingProblem } from './yaml/problem.js';

/** After this many a text is given up: it is something else than manifests. */
const MOST_PROBLEMS = 100;

/** A key that a mapping has twice; the offset is that of the second. */
export interface RepeatedKey {
  key: string;
  offset: number;
}

/** What the documents of one text are, as far as they can be read. */
export interface ReadDocuments {
  documents: YamlDocument[];
  problems: ReadingProblem[];
  repeatedKeys: RepeatedKey[];
}

/** Reads all documents of a text that ends with NUL; one that cannot be read does not keep the others from it. */
export function readDocuments(text: string): ReadDocuments {
  const result: ReadDocuments = { documents: [], problems: [], repeatedKeys: [] };
  const json = readJsonDocuments(text.slice(0, -1));
  if (json !== undefined) result.documents = json;
  else if (FORBIDDEN.test(text)) readReadable(text, result);
  else readYaml(text, result);
  return result;
}

function readYaml(text: string, { documents, problems, repeatedKeys }: ReadDocuments): void {
  const listener = { repeatedKey: (key: string, offset: number) => repeatedKeys.push({ key, offset }) };
  for (let start = 0; start >= 0; ) {
    const reader = new DocumentReader(text, start, listener);
    try {
      for (let document = reader.read(); document !== undefined; document = reader.read()) documents.push(document);
      return;
    } catch (error) {
      if (!(error instanceof ReadingProblem)) throw error;
      problems.push(error);
      start = problems.length < MOST_PROBLEMS ? nextDocument(text, reader.contentStart) : -1;
    }
  }
}

/** Where the next `---` after an offset begins its line; -1 if there is none. */
function nextDocument(text: string, after: number): number {
  const separator = /[\r\n]---(?=[ \t\r\n\x85\u2028\u2029\0])/g;
  separator.lastIndex = after;
  const found = separator.exec(text);
  return found === null ? -1 : found.index + 1;
}

/** Reads the documents without a control character, and reports the first in each of the others. */
function readReadable(text: string, result: ReadDocuments): void {
  const blanked = new Set<number>();
  let offset = 0;
  const pieces = text.split(/(?<=[\r\n])(?=---[ \t\r\n\x85\u2028\u2029\0])/).map((piece) => {
    const start = offset;
    offset += piece.length;
    const found = FORBIDDEN.exec(piece);
    if (found === null) return piece;
    blanked.add(start);
    if (result.problems.length < MOST_PROBLEMS) result.problems.push(forbidden(found[0], start + found.index));
    return withoutContent(piece);
  });
  readYaml(pieces.join(''), result);
  result.documents = result.documents.filter(({ start }) => !blanked.has(start));
}

/** Blanks a document but for its `---`, which ends the one above. */
function withoutContent(piece: string): string {
  const marker = piece.startsWith('---') ? '---' : '';
  return marker + piece.slice(marker.length).replaceAll(/[^\r\n\0]/g, ' ');
}

function forbidden(character: string, offset: number): ReadingProblem {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return new ReadingProblem(
    `The control character U+${code} may not stand in YAML. Remove it, or write it as an escape in double quotes.`,
    offset,
  );
}
