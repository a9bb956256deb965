import sanitize from 'sanitize-html';

const inline = ['strong', 'em', 'a'];
const blocks = ['p', 'br', 'ul', 'ol', 'li', 'blockquote', 'h2', 'h3'];

/** Lists in lists in quotes go as deep as this; what goes deeper is no news, and strains browsers. */
const deepest = 20;

/**
 * The text of an article as it may be stored: what an editor needs to write news, and nothing that
 * runs, loads or leads anywhere but to http(s), mail or a phone.
 */
export function cleanBody(dirty: string): string {
  return sanitize(dirty, {
    allowedTags: [...blocks, ...inline],
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    nestingLimit: deepest,
    transformTags: { a: sanitize.simpleTransform('a', { rel: 'noopener nofollow ugc' }) },
  });
}

const inlineTag = new RegExp(`</?(?:${inline.join('|')})\\b[^>]*>`, 'g');

/** What a clean text says, without its markup. */
export const wordsOf = (clean: string): string =>
  clean
    .replaceAll(inlineTag, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .trim();
