import { createHash, randomBytes, randomInt } from 'node:crypto';

const prefix = 'kim_';

/** A new secret of a key: 256 random bits that name themselves, so that scanners find leaked ones. */
export const newKey = (): string => prefix + randomBytes(32).toString('base64url');

/** Whether a token is meant as a key. */
export const isKey = (token: string): boolean => token.startsWith(prefix);

/** What is kept of a secret with as much randomness as ours: it needs no salt and no slowness. */
export const hashKey = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url');

/** Without signs that are taken for each other when they are read aloud or copied by hand. */
const legible = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password for a first sign-in, easy to hand over: 16 signs in groups of four, 79 bits. */
export function newPassword(): string {
  const signs = Array.from({ length: 16 }, () => legible[randomInt(legible.length)]);
  return [0, 4, 8, 12].map((start) => signs.slice(start, start + 4).join('')).join('-');
}
