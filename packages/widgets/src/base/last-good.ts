import { createStore, delMany, entries, get, set, type UseStore } from 'idb-keyval';

/** An answer, and when the service gave it (milliseconds since 1970). */
export interface Dated<T> {
  readonly data: T;
  readonly at: number;
}

/** More answers than a village site shows; beyond it the oldest go. */
const maxKept = 50;

let store: UseStore | undefined;
const open = () => (store ??= createStore('simpul-kim', 'last-good'));

/**
 * The last good answer of an address on this device. Storage may be missing, full, or throw (it
 * does in a sandboxed frame): then there is none.
 */
export async function recall<T>(address: string): Promise<Dated<T> | undefined> {
  try {
    return await get<Dated<T>>(address, open());
  } catch {
    return undefined;
  }
}

/** Keeps an answer on this device, where that is possible. */
export async function remember<T>(address: string, answer: Dated<T>): Promise<void> {
  try {
    await set(address, answer, open());
    const kept = await entries<string, Dated<unknown>>(open());
    const excess = kept.sort(([, a], [, b]) => a.at - b.at).slice(0, -maxKept);
    if (excess.length > 0)
      await delMany(
        excess.map(([old]) => old),
        open(),
      );
  } catch {
    // Nothing is lost: the answer is on the screen, and will be asked for again.
  }
}
