import type { Sentence } from './index.ts';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** A number of bytes in the units that people know from their files. */
const plainly = (bytes: number): string =>
  bytes >= megabyte ? `${bytes / megabyte} MB` : `${bytes / kilobyte} kB`;

/** What to do about something that is larger than so many bytes. */
export const sayLimit = (bytes: number): Sentence => ({
  id: `Kiriman di sini paling besar ${plainly(bytes)}. Perkecil dulu, lalu kirim lagi.`,
  en: `At most ${plainly(bytes)} can be sent here. Make it smaller, then send it again.`,
});
