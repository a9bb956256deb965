const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const isItem = (line: string) => line.startsWith('- ');

function block(text: string): string {
  const lines = text.split('\n');
  if (lines.every(isItem)) {
    return `<ul>${lines.map((line) => `<li>${escape(line.slice(2))}</li>`).join('')}</ul>`;
  }
  return text.startsWith('> ')
    ? `<blockquote><p>${escape(text.slice(2))}</p></blockquote>`
    : `<p>${escape(lines.join(' '))}</p>`;
}

/** The HTML of a demo text: paragraphs between blank lines, `- ` list items, `> ` quotes. */
export const toHtml = (text: string): string =>
  text
    .trim()
    .split(/\n{2,}/)
    .map(block)
    .join('\n');
