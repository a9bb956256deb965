import { unusable } from '../problems/index.ts';

const earliest = Date.UTC(2000, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/**
 * The moment that a field of a body names.
 *
 * @throws {Refusal} `unusable` for one that no clock shows, or that must be a slip of the hand.
 */
export function momentOf(text: string, field: string): Date {
  const moment = new Date(text);
  const time = moment.getTime();
  if (time >= earliest && time < latest) return moment;
  throw unusable(field, 'range', {
    id: `Periksa \`${field}\`: waktunya harus antara tahun 2000 dan 2100.`,
    en: `Check \`${field}\`: it must lie between the years 2000 and 2100.`,
  });
}
