let failures = 0;

/**
 * Brings a part that comes later than its element. A browser remembers of a module that it did not come,
 * and does not ask for its address again before the page is left: here, each attempt after one that failed
 * is made with a mark of its own (`#1`), which the browser build puts to the address. Elsewhere, whoever
 * serves the modules decides.
 *
 * @throws whatever the last attempt has failed with; who calls again tries again.
 * @see https://github.com/whatwg/html/issues/6768
 */
export async function bringPart<Part>(load: (mark: string) => Promise<Part>): Promise<Part> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await load(attempt ? `#${attempt}` : '');
    } catch (error) {
      // What was asked for before fails at once, without a word to the network.
      if (attempt < failures) continue;
      failures += 1;
      throw error;
    }
  }
}
