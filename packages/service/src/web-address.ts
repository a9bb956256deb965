import { unusable } from './problems/index.ts';

/**
 * Checks an address that people are led to: a host of the open web, and nothing before it that
 * looks like another one.
 *
 * @throws {Refusal} `unusable` that names the field.
 */
export function requireWebAddress(field: string, address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isWhole = /^https?:\/\/[^/]/i.test(address);
  if (isWhole && url && url.hostname.includes('.') && !url.username && !url.password) return;
  throw unusable(field, 'format', {
    id: `Periksa \`${field}\`: isi dengan alamat web yang lengkap, diawali https://.`,
    en: `Check \`${field}\`: give a full web address that begins with https://.`,
  });
}
