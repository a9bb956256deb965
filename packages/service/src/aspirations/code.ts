import { createHash } from 'node:crypto';

/**
 * What tracking codes are made of: thirty-one characters that cannot be taken for one another.
 * Without I, L, O and U, as in Crockford's Base32; and without V, which Indonesians read aloud as F.
 * That their number is a prime is what makes the check character see every slip.
 */
const characters = '0123456789ABCDEFGHJKMNPQRSTWXYZ';
const base = characters.length;
/** Of the sixteen, the last is a check: 31^15 codes are more than 2^74. */
const randomCharacters = 15;
const codeForm = new RegExp(`^[${characters}]{${randomCharacters + 1}}$`);

/**
 * The check character: with weights that all differ, their sum changes with any wrong character and
 * with any two that have changed places.
 */
function checkOf(values: readonly number[]): number {
  const sum = values.reduce((total, value, index) => total + (index + 1) * value, 0);
  // 2 is the inverse of 16, the weight of the check itself, modulo 31.
  return (2 * (base - (sum % base))) % base;
}

/** The code that 32 random bytes give, as it is written: `7K2M-4TQX-9RWB-H3CD`. */
export function codeFrom(random: Buffer): string {
  let rest = BigInt(`0x${random.toString('hex')}`);
  const values: number[] = [];
  while (values.length < randomCharacters) {
    values.push(Number(rest % BigInt(base)));
    rest /= BigInt(base);
  }
  const code = [...values, checkOf(values)].map((value) => characters[value]).join('');
  return code.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** A code as someone has typed it, without what does not matter; nothing, where it can be none. */
export function readCode(text: string): string | undefined {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (!codeForm.test(code)) return undefined;
  const values = Array.from(code, (character) => characters.indexOf(character));
  return checkOf(values.slice(0, -1)) === values.at(-1) ? code : undefined;
}

/** What is kept of a code. */
export const hashCode = (code: string): Buffer =>
  createHash('sha256').update('simpul-kim tracking code').update(code).digest();
