/** The first 64 primes, from which SHA-256 takes its constants. */
const primes: number[] = [];
for (let candidate = 2; primes.length < 64; candidate += 1) {
  if (primes.every((prime) => candidate % prime)) primes.push(candidate);
}
/** The first 32 bits behind the point: with those before it 35, of the 53 that a number has. */
const fraction = (value: number) => ((value - Math.floor(value)) * 2 ** 32) | 0;
const roundConstants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const initial = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** Words of a block, in bytes 64. */
export const blockWords = 16;

/**
 * SHA-256 of one block that is whole already, its end mark and length included. It works in place,
 * and makes nothing new, so that it can run a million times a second.
 *
 * @param schedule 64 words, the block in the first 16.
 * @param hash where the eight words of the hash are put.
 */
export function hashBlock(schedule: Int32Array, hash: Int32Array): void {
  for (let at = blockWords; at < 64; at += 1) {
    const before = schedule[at - 15]!;
    const last = schedule[at - 2]!;
    schedule[at] =
      (schedule[at - 16]! +
        (((before >>> 7) | (before << 25)) ^ ((before >>> 18) | (before << 14)) ^ (before >>> 3)) +
        schedule[at - 7]! +
        (((last >>> 17) | (last << 15)) ^ ((last >>> 19) | (last << 13)) ^ (last >>> 10))) |
      0;
  }
  let a = initial[0]!;
  let b = initial[1]!;
  let c = initial[2]!;
  let d = initial[3]!;
  let e = initial[4]!;
  let f = initial[5]!;
  let g = initial[6]!;
  let h = initial[7]!;
  for (let round = 0; round < 64; round += 1) {
    const one =
      (h +
        (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) +
        (g ^ (e & (f ^ g))) +
        roundConstants[round]! +
        schedule[round]!) |
      0;
    const two =
      ((((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) +
        ((a & b) | (c & (a | b)))) |
      0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  hash[0] = initial[0]! + a;
  hash[1] = initial[1]! + b;
  hash[2] = initial[2]! + c;
  hash[3] = initial[3]! + d;
  hash[4] = initial[4]! + e;
  hash[5] = initial[5]! + f;
  hash[6] = initial[6]! + g;
  hash[7] = initial[7]! + h;
}
