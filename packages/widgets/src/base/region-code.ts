/**
 * A region code as people write it, in the form that the service knows: trimmed, and with the dots
 * that OpenSID leaves out (`6409022004` is `64.09.02.2004`). What is no code stays as it is.
 */
export function regionCode(text: string): string {
  const code = text.trim();
  const parts = /^(\d\d)(\d\d)(?:(\d\d)(\d{4})?)?$/.exec(code);
  return parts ? parts.slice(1).filter(Boolean).join('.') : code;
}
