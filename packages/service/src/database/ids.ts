import { randomInt } from 'node:crypto';
import { UUID } from 'uuidv7';

/** An id as it would have been made at a moment: ids (UUIDv7) are in order of time. */
export const idAt = (moment: Date): string =>
  UUID.fromFieldsV7(
    moment.getTime(),
    randomInt(2 ** 12),
    randomInt(2 ** 30),
    randomInt(2 ** 32),
  ).toString();

/** The least id that can be made at a moment. */
export const firstIdAt = (moment: Date): string =>
  UUID.fromFieldsV7(Math.max(0, moment.getTime()), 0, 0, 0).toString();
