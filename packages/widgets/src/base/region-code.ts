/**
 * A region code as people write it, in the form that the service knows: trimmed, and with the dots
 * that OpenSID leaves out (`6409022004` is `64.09.02.2004`). What is no code stays none.
 */
export const regionCode = (text: string): string =>
  text.trim().replace(/(?<=^\d\d|^\d{4}|^\d{6})(?=\d)/g, '.');
