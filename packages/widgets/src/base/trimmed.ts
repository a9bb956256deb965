/**
 * A value as the text that it means, whatever a page has given: frameworks set numbers, and an
 * attribute that is removed becomes `null`.
 */
export const trimmed = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
