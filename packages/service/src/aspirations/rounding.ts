import { fewestCounted } from '@simpul-kim/contract';

/** Numbers of aspirations as they are. */
export interface Counts {
  readonly received: number;
  readonly answered: number;
  /**
   * Median of the days to the first answer, of so many of those answered first as are told of. Of all
   * of them it would change with each answer, and whoever looks before and after could reckon how long
   * that one took.
   */
  readonly medianDays: number | null;
}

/** Numbers as everyone may know them; nothing in place of those that are too small. */
export interface ToldCounts {
  readonly received: number | null;
  readonly answered: number | null;
  readonly medianDays: number | null;
}

/** A number rounded down to a multiple of five; nothing, where that is zero. */
export const toldNumber = (number: number): number | null =>
  Math.floor(number / fewestCounted) * fewestCounted || null;

/**
 * What is told of numbers of people. Each is rounded down to a multiple of five by itself, so whatever
 * is added to or taken from each other (all less the other types, received less answered, a regency
 * less its districts, this week less last week) is a multiple of five again, and never a number
 * behind which one could look for someone. Rounding down also makes one and none look the same.
 */
export function toldOf({ received, answered, medianDays }: Counts): ToldCounts {
  const told = toldNumber(answered);
  return {
    received: toldNumber(received),
    answered: told,
    // Of fewer it would be the time of one, or of two.
    medianDays: told === null || medianDays === null ? null : Math.round(medianDays * 10) / 10,
  };
}
