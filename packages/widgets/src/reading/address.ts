/** The part of an address that names an article: `#kim-` and its id, which no anchor of a page looks like. */
const pattern = /^#kim-([\da-f]{8}-[\da-f-]{27})$/;

export const hashOf = (id: string): string => `#kim-${id}`;

/** The article that a hash names; nothing, where it is a hash of someone else. */
export const articleIn = (hash: string): string | undefined => pattern.exec(hash)?.[1];
