/** What tracking codes are made of; the service's own, which a test compares. */
const characters = '0123456789ABCDEFGHJKMNPQRSTWXYZ';
const length = 16;

/** A text as codes are written: without what does not matter, and with what is meant by O, I and L. */
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\dA-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

/** Whether the last character is what the others make it. */
function isWhole(code: string): boolean {
  const values = Array.from(code, (character) => characters.indexOf(character));
  if (values.length !== length || values.includes(-1)) return false;
  return values.reduce((sum, value, at) => sum + (at + 1) * value, 0) % characters.length === 0;
}

/** A code in groups of four, as far as it is typed: `7K2M-4TQX-9R`. */
export const grouped = (text: string): string =>
  folded(text)
    .slice(0, length)
    .replaceAll(/.{4}(?=.)/g, '$&-');

/**
 * The code that someone has typed, or pasted with a message around it; nothing, where there is none. Four
 * groups of four, with or without something between them, are looked for first.
 */
export function codeIn(text: string): string | undefined {
  const found = [text, ...(text.match(/(?:[\dA-Za-z]{4}[\s\p{Pd}]?){3}[\dA-Za-z]{4}/gu) ?? [])];
  const code = found.map(folded).find(isWhole);
  return code && grouped(code);
}
