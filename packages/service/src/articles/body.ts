import sanitize from 'sanitize-html';

/**
 * The text of an article as it may be stored: what an editor needs to write news, and nothing that
 * runs, loads or leads anywhere but to http(s), mail or a phone.
 */
export function cleanBody(dirty: string): string {
  return sanitize(dirty, {
    allowedTags: 'p br strong em ul ol li blockquote h2 h3 a'.split(' '),
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: { a: sanitize.simpleTransform('a', { rel: 'noopener nofollow ugc' }) },
  });
}
