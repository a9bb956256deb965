import sanitize from 'sanitize-html';

const inline = ['strong', 'em', 'a'];
const blocks = ['p', 'br', 'ul', 'ol', 'li', 'blockquote', 'h2', 'h3'];

/** So many tags, with their ends, no news needs; each costs something to clean and to show. */
export const mostTags = 4_000;

/** How many tags a text has at most, by what each begins with. */
export function tagsIn(dirty: string): number {
  let tags = 0;
  for (let at = dirty.indexOf('<'); at >= 0; at = dirty.indexOf('<', at + 1)) tags += 1;
  return tags;
}

/** What word processors write, and what it is here. */
const renamed = Object.fromEntries(
  Object.entries({ b: 'strong', i: 'em', h1: 'h2', h4: 'h3', h5: 'h3', h6: 'h3' }).map(
    ([from, to]) => [from, sanitize.simpleTransform(to, {}, false)],
  ),
);

const boxEnd = /<\/(?:div|section|article|header|footer|tr|dt|dd|figcaption|caption|pre)\s*>/gi;
const cellEnd = /<\/t[dh]\s*>(?=\s*<t[dh][\s>])/gi;

/** Paragraphs and lines of text that was typed without any markup. */
const typed = (text: string): string =>
  text
    .split(/\r?\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.trim().replaceAll(/\r?\n/g, '<br />')}</p>`)
    .join('');

/** Keeps apart what boxes, rows and cells held apart, which themselves are left out. */
const setApart = (dirty: string): string =>
  dirty.replaceAll(boxEnd, '$&<br>').replaceAll(cellEnd, ' – ');

/** Lists in lists in quotes go as deep as this; what goes deeper is no news, and strains browsers. */
const deepest = 20;

/** One cleaning: what is left out may have kept apart what now moves. */
const once = (dirty: string): string =>
  sanitize(dirty, {
    allowedTags: [...blocks, ...inline],
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    nestingLimit: deepest,
    transformTags: {
      ...renamed,
      a: sanitize.simpleTransform('a', { rel: 'noopener nofollow ugc' }),
    },
  });

const lineBreak = '<br />';

/** A text without the empty lines at its end: read from there, for a pattern would begin at each of them. */
function withoutLastBreaks(text: string): string {
  let end = text.trimEnd().length;
  while (text.endsWith(lineBreak, end))
    end = text.slice(0, end - lineBreak.length).trimEnd().length;
  return text.slice(0, end);
}

/** What still moves after so many times is no text that anyone wrote. */
const mostTimes = 4;

/**
 * The text of an article as it may be stored: what an editor needs to write news, and nothing that
 * runs, loads or leads anywhere but to http(s), mail or a phone. Browsers read it as it stands: it
 * is cleaned until it stays as it is.
 */
export function cleanBody(dirty: string): string {
  let text = withoutLastBreaks(once(setApart(dirty)));
  for (let time = 0; time < mostTimes; time += 1) {
    const clean = once(text);
    if (clean === text) return clean.includes('<') ? clean : typed(clean);
    text = clean;
  }
  return typed(once(wordsOf(text).replaceAll(/[<>]/g, ' ')));
}

const inlineTag = new RegExp(`</?(?:${inline.join('|')})\\b[^>]*>`, 'g');

/** What a clean text says, without its markup. */
export const wordsOf = (clean: string): string =>
  clean
    .replaceAll(inlineTag, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .trim();
