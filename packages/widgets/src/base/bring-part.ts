/** How often each part has failed, by the code that brings it, which names its address. */
const failures: Record<string, number> = {};

/**
 * Brings a part that comes later than its element. A browser remembers of a module that it did not come,
 * and does not ask for its address again before the page is left: here, each attempt after one that failed
 * is made with a mark of its own (`#1`), which the browser build puts to the address. Elsewhere, whoever
 * serves the modules decides.
 *
 * @throws whatever the attempt has failed with; who calls again tries again.
 * @see https://github.com/whatwg/html/issues/6768
 */
export async function bringPart<Part>(load: (mark: string) => Promise<Part>): Promise<Part> {
  const part = String(load);
  const failed = failures[part] ?? 0;
  try {
    return await load(failed ? `#${failed}` : '');
  } catch (error) {
    failures[part] = failed + 1;
    throw error;
  }
}
