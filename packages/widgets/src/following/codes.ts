import { keepingIn } from '../device/device.ts';

/** A code that someone has asked this device to remember. */
export interface RememberedCode {
  readonly code: string;
  /** What it is of, in words: nothing that was written. */
  readonly label: string;
  /** When it was looked at last (milliseconds since 1970). */
  readonly at: number;
}

const attempt = keepingIn('simpul-kim-codes', ['codes']);
const keyOf = (service: string, code: string) => [service, code];
/** All keys of a service: an array is behind every text. */
const allOf = (service: string) => IDBKeyRange.bound([service], [service, []]);

/** The codes of a service that this device remembers, the last one first. */
export const rememberedCodes = (service: string): Promise<RememberedCode[]> =>
  attempt(async (database) => {
    const codes = (await database.getAll('codes', allOf(service))) as RememberedCode[];
    return codes.sort((one, other) => other.at - one.at);
  });

export const rememberCode = (service: string, remembered: RememberedCode): Promise<unknown> =>
  attempt((database) => database.put('codes', remembered, keyOf(service, remembered.code)));

export const forgetCode = (service: string, code: string): Promise<unknown> =>
  attempt((database) => database.delete('codes', keyOf(service, code)));
