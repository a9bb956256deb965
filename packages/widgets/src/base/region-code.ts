/**
 * A region code as people write it, in the form that the service knows: trimmed, and with the dots
 * that OpenSID leaves out (`6409022004` is `64.09.02.2004`). What is no code stays as it is.
 */
export function regionCode(text: string): string {
  const code = text.trim();
  return /^\d{4}$|^\d{6}$|^\d{10}$/.test(code)
    ? [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6), code.slice(6)]
        .filter(Boolean)
        .join('.')
    : code;
}
