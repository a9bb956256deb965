/** Does work under a name; what comes under the same name meanwhile waits in line. */
export type Lines = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * Keeps lines: of repeats that come at once the first does the work, and the others find it done. The
 * database would tell them apart too, but only once each has done what takes long.
 */
export function createLines(): Lines {
  const last = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const before = last.get(name);
    const own = (async () => {
      // Whoever came before has told its own sender what became of it.
      await before?.catch(() => {});
      return work();
    })();
    last.set(name, own);
    try {
      return await own;
    } finally {
      if (last.get(name) === own) last.delete(name);
    }
  };
}
