import { type Block, barOf, type DraftDocument, type Line } from './document.ts';
import { escapeHtml } from './escape.ts';

function lineHtml(line: Line): string {
  return line
    .map((run) => {
      if (run.text === '\n') return '<br>';
      let html = escapeHtml(run.text);
      if (run.italic) html = `<em>${html}</em>`;
      return run.bold ? `<strong>${html}</strong>` : html;
    })
    .join('');
}

const paragraphs = (lines: readonly Line[]): string =>
  lines.map((line) => `<p>${lineHtml(line)}</p>`).join('');

/** A bar of a chart; the number beside it says the same to who cannot see it. */
function barHtml(share: number, bars: number): string {
  const width = 20 * bars;
  const frame = `<rect x=".5" y=".5" width="${width - 1}" height="11" fill="none" stroke="currentColor"/>`;
  const fill = `<rect width="${Math.round(width * share)}" height="12" fill="currentColor"/>`;
  return ` <svg class="draft-bar" width="${width}" height="12" aria-hidden="true" focusable="false">${frame}${fill}</svg>`;
}

function tableHtml(block: Extract<Block, { kind: 'table' }>): string {
  const head = block.header.map((cell) => `<th scope="col">${lineHtml(cell)}</th>`).join('');
  const rows = block.rows.map((row) => {
    const bar = block.bars === undefined ? '' : barHtml(barOf(row, block.bars), block.bars);
    const cells = row.map(
      (cell, index) => `<td>${lineHtml(cell)}${index === row.length - 1 ? bar : ''}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function listHtml(block: Extract<Block, { kind: 'list' }>): string {
  const items = block.items.map((lines) => {
    const [only] = lines;
    return `<li>${lines.length === 1 && only !== undefined ? lineHtml(only) : paragraphs(lines)}</li>`;
  });
  if (!block.ordered) return `<ul>${items.join('')}</ul>`;
  const start = block.start === 1 ? '' : ` start="${block.start}"`;
  return `<ol${start}>${items.join('')}</ol>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1 class="draft-title">${lineHtml(block.line)}</h1>`;
    case 'subtitle':
      return `<p class="draft-subtitle">${lineHtml(block.line)}</p>`;
    case 'heading':
      return `<h2>${lineHtml(block.line)}</h2>`;
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`;
    case 'addressee':
      return `<div class="draft-addressee">${paragraphs(block.lines)}</div>`;
    case 'note':
      return `<div class="draft-note">${paragraphs(block.lines)}</div>`;
    case 'quote':
      return `<blockquote>${paragraphs(block.lines)}</blockquote>`;
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block);
    case 'signature':
      return `<div class="draft-signature"><span>${lineHtml(block.left)}</span> <span>${lineHtml(block.right)}</span></div>`;
    case 'page_break':
      return '<hr class="draft-page-break">';
  }
}

/** The preview: an article element, no scripts, links or styles of its own. */
export function renderHtml(document: DraftDocument): string {
  const body = document.blocks.map(blockHtml).join('\n');
  return `<article class="draft" lang="${document.language}">\n${body}\n</article>`;
}

const PAGE_STYLE =
  'body{font:14pt/1.3 Tinos,"Times New Roman",serif;margin:20mm 15mm 20mm 30mm}' +
  '.draft-addressee{margin-left:45%}.draft-addressee p{margin:0}.draft-title{font-size:14pt;text-align:center}' +
  '.draft-subtitle{text-align:center}h2{font-size:14pt}.draft-note{font-size:12pt}' +
  'table{border-collapse:collapse}td,th{border:1px solid;padding:2pt 4pt;vertical-align:top;text-align:left}' +
  '.draft-signature{display:flex;justify-content:space-between}';

/** A whole HTML page of the paper, to keep as a file. */
export function renderHtmlPage(document: DraftDocument): string {
  return [
    '<!doctype html>',
    `<html lang="${document.language}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(document.title)}</title><style>${PAGE_STYLE}</style></head>`,
    `<body>${renderHtml(document)}</body></html>\n`,
  ].join('\n');
}
