/**
 * A key that nobody else makes: 128 random bits, in hexadecimal. For who repeats a call by hand: with the
 * key of the first it makes nothing twice. Without `randomUUID`, which plain http pages lack.
 */
export const idempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
