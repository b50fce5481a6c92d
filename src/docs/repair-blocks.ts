import { parseDocument } from 'yaml';

/** A stretch of a repair: prose, or lines to be copied. */
export interface RepairBlock {
  language: 'prose' | 'sh' | 'yaml';
  text: string;
}

const isIndented = (line: string) => line.startsWith(' ');

/** Takes a repair apart: lines that are indented are YAML, or else a command; each other line is a paragraph. */
export function repairBlocks(repair: string): RepairBlock[] {
  const blocks: RepairBlock[] = [];
  let code: string[] = [];
  const endCode = () => {
    if (code.length > 0) blocks.push(codeBlock(code));
    code = [];
  };
  for (const line of repair.trim().split('\n')) {
    if (isIndented(line) || (line === '' && code.length > 0)) code.push(line);
    else {
      endCode();
      if (line !== '') blocks.push({ language: 'prose', text: line });
    }
  }
  endCode();
  return blocks;
}

function codeBlock(lines: readonly string[]): RepairBlock {
  const indents = lines.filter((line) => line !== '').map((line) => line.search(/\S|$/u));
  const text = lines
    .map((line) => line.slice(Math.min(...indents)))
    .join('\n')
    .trimEnd();
  // Two ways to write one key may stand below one another.
  const { contents, errors } = parseDocument(text, { uniqueKeys: false });
  const isYaml = errors.length === 0 && contents !== null && 'items' in contents;
  return { language: isYaml ? 'yaml' : 'sh', text };
}
