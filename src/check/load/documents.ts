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
  else if (FORBIDDEN.test(text)) readYaml(withoutForbidden(text, result.problems), result);
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
  const separator = /[\r\n]---(?=[\s\0])/g;
  separator.lastIndex = after;
  const found = separator.exec(text);
  return found === null ? -1 : found.index + 1;
}

/** Blanks the documents that hold a control character, and reports the first in each. */
function withoutForbidden(text: string, problems: ReadingProblem[]): string {
  let offset = 0;
  const pieces = text.split(/(?<=[\r\n])(?=---[\s\0])/).map((piece) => {
    const found = FORBIDDEN.exec(piece);
    if (found !== null && problems.length < MOST_PROBLEMS) problems.push(forbidden(found[0], offset + found.index));
    offset += piece.length;
    return found === null ? piece : piece.replaceAll(/[^\r\n\0]/g, ' ');
  });
  return pieces.join('');
}

function forbidden(character: string, offset: number): ReadingProblem {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return new ReadingProblem(
    `The control character U+${code} may not stand in YAML. Remove it, or write it as an escape in double quotes.`,
    offset,
  );
}
