/** Control characters, which XML and iCalendar cannot hold, however they are escaped. */
const unspeakable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** Text without what a feed cannot hold. */
export const speakable = (dirty: string): string => dirty.replaceAll(unspeakable, '');

/** The same on one line. */
export const speakableLine = (dirty: string): string =>
  speakable(dirty).replaceAll(/\s+/g, ' ').trim();
