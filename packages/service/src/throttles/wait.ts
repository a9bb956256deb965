import type { Sentence } from '../problems/index.ts';

const units = [
  { seconds: 3600, id: 'jam', en: 'hour' },
  { seconds: 60, id: 'menit', en: 'minute' },
  { seconds: 1, id: 'detik', en: 'second' },
] as const;

/** Tells how long to wait, in the largest unit that it fills, rounded up: who waits so long gets in. */
export function waitSentence(seconds: number): Sentence {
  const unit = units.find((one) => seconds >= one.seconds) ?? units[2];
  const count = Math.ceil(seconds / unit.seconds);
  return {
    id: `Terlalu banyak kiriman dalam waktu singkat. Coba lagi dalam ${count} ${unit.id}.`,
    en: `Too many requests in a short time. Try again in ${count} ${unit.en}${count === 1 ? '' : 's'}.`,
  };
}
