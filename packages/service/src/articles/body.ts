import sanitize from 'sanitize-html';

const inline = ['strong', 'em', 'a'];
const blocks = ['p', 'br', 'ul', 'ol', 'li', 'blockquote', 'h2', 'h3'];

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
    transformTags: { a: sanitize.simpleTransform('a', { rel: 'noopener nofollow ugc' }) },
  });

/** What still moves after so many times is no text that anyone wrote. */
const mostTimes = 4;

/**
 * The text of an article as it may be stored: what an editor needs to write news, and nothing that
 * runs, loads or leads anywhere but to http(s), mail or a phone. Browsers read it as it stands: it
 * is cleaned until it stays as it is.
 */
export function cleanBody(dirty: string): string {
  let text = dirty;
  for (let time = 0; time < mostTimes; time += 1) {
    const clean = once(text);
    if (clean === text) return clean;
    text = clean;
  }
  return once(wordsOf(text).replaceAll(/[<>]/g, ' '));
}

const inlineTag = new RegExp(`</?(?:${inline.join('|')})\\b[^>]*>`, 'g');

/** What a clean text says, without its markup. */
export const wordsOf = (clean: string): string =>
  clean
    .replaceAll(inlineTag, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .trim();
