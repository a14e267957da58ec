/** Numbers the items of each list anew: a closed branch leaves no gap. */
function renumbered(lines: readonly string[]): string[] {
  let next = 0;
  return lines.map((line) => {
    const item = /^\d+\. /.exec(line);
    if (item === null) {
      if (line.trim() !== '' && !line.startsWith(' ')) next = 0;
      return line;
    }
    next += 1;
    return `${next}. ${line.slice(item[0].length)}`;
  });
}

/** Takes out what closed branches leave: blank lines, spaces at line ends, gaps between list numbers. */
export function tidy(markdown: string): string {
  const lines = markdown.split('\n').map((line) => line.trimEnd());
  const text = renumbered(lines)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
  return `${text.trim()}\n`;
}
