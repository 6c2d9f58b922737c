const WIDTH = 84;

/** A page of Markdown as text for an editor that shows nothing else: no marks, lines of one width, tables in columns. */
export function plainText(markdown) {
  return `${blocksOf(markdown).map(plainBlock).join('\n\n')}\n`;
}

/** What stands together: a paragraph, an item of a list, a table, code with its empty lines. */
function blocksOf(markdown) {
  const blocks = [];
  let isCode = false;
  let isOpen = false;
  for (const line of markdown.trim().split('\n')) {
    const isFence = /^ *```/.test(line);
    const begins = !isCode && (!isOpen || isFence || /^(?:\d+\. |#)/.test(line));
    if (isFence) isCode = !isCode;
    if (line === '' && !isCode) isOpen = false;
    else if (begins) blocks.push([line]);
    else blocks.at(-1).push(line);
    if (line !== '' || isCode) isOpen = !(isFence && !isCode) && !line.startsWith('#');
  }
  return blocks;
}

function plainBlock(lines) {
  if (/^ *```/.test(lines[0])) return lines.slice(1, -1).map(indented).join('\n');
  if (lines[0].startsWith('#')) return unmarked(lines[0].replace(/^#+ /, '')).toUpperCase();
  if (lines[0].startsWith('|')) return tableText(lines);
  const [, mark = '', text] = /^(\d+\. )?(.*)$/s.exec(lines.map((line) => line.trim()).join(' '));
  return wrapped(unmarked(text), mark);
}

function indented(line) {
  return line.trim() === '' ? '' : `    ${line.trimEnd()}`;
}

function unmarked(text) {
  return text
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll('**', '')
    .replace(/`([^`]+)`/g, '“$1”');
}

function tableText([head, , ...rows]) {
  const cells = [head, ...rows].map((row) => row.slice(2, -2).split(' | ').map(unmarked));
  const width = Math.max(...cells.map(([first]) => first.length)) + 2;
  return cells.map(([first, ...others]) => wrapped(others.join('  '), first.padEnd(width))).join('\n');
}

/** Words behind a mark, in lines that stand under each other. */
function wrapped(text, mark) {
  const lines = [mark];
  for (const [i, word] of text.split(' ').entries()) {
    const line = lines.at(-1);
    if (i > 0 && line.length + word.length >= WIDTH) lines.push(' '.repeat(mark.length) + word);
    else lines[lines.length - 1] += i === 0 ? word : ` ${word}`;
  }
  return lines.join('\n');
}
