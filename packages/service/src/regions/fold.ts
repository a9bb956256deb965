/**
 * A name as search compares it: without case, accents, spaces, hyphens and apostrophes, so that
 * `Nipah-Nipah`, `nipah nipah` and `NIPAHNIPAH` are one.
 */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
