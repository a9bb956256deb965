/** An id of the fixtures: four hexadecimal signs that say of what, and a number. */
export const idOf = (kind: string, number: number): string =>
  `0193a000-0000-7000-${kind}-${String(number).padStart(12, '0')}`;

/** When the mocked service receives and writes. */
export const now = '2026-11-25T08:30:00+08:00';
