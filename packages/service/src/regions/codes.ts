import type { RegionLevel } from '@simpul-kim/contract';

/** The level of a region is how long its code is. */
const levels: Readonly<Record<number, RegionLevel>> = {
  2: 'province',
  5: 'regency',
  8: 'district',
  13: 'village',
};

/** @throws {RangeError} for what is no region code. */
export function levelOf(code: string): RegionLevel {
  const level = levels[code.length];
  if (!level) throw new RangeError(`"${code}" is no region code`);
  return level;
}

/** The codes of what a region lies in, widest first. */
export const ancestorsOf = (code: string): string[] =>
  [2, 5, 8].filter((length) => length < code.length).map((length) => code.slice(0, length));

/**
 * The column that holds a region's code on every row at or below it: tables keep the codes of what
 * a row's region lies in.
 */
export function columnHolding(
  region: string,
): `${Exclude<RegionLevel, 'village'> | 'region'}_code` {
  const level = levelOf(region);
  return `${level === 'village' ? 'region' : level}_code`;
}

/** Whether a region is another one or lies in it. */
export const lies = (region: string, within: string): boolean =>
  region === within || region.startsWith(`${within}.`);
