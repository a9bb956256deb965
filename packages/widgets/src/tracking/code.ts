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
 * Where a code may stand in a text, most likely first: written in groups, even where a lost line break has
 * glued a word to its end; in one piece; with spaces between its groups. Each is looked for at every word,
 * since the word before may look like a part of it, and at words only: sixteen characters out of a longer
 * run may be right by chance.
 */
const places = [
  /(?<![\dA-Z])(?=((?:[\dA-Z]{4}\p{Pd}){3}[\dA-Z]{4}))/giu,
  /(?<![\dA-Z])(?=((?:[\dA-Z]{4}[\s\p{Pd}]{0,3}){3}[\dA-Z]{4})(?![\dA-Z]))/giu,
];

/** The code that someone has typed, or pasted with a message around it; nothing, where there is none. */
export function codeIn(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  const found = places.flatMap((place) => Array.from(plain.matchAll(place), ([, code]) => code!));
  const code = [plain, ...found].map(folded).find(isWhole);
  return code && grouped(code);
}
