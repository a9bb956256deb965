/** Views inside a page that the browser's way back leaves, as it would leave a page. */

/** How many there were on this page: each has a number, which its state in the history carries. */
let count = 0;

const numberIn = (state: unknown): unknown =>
  (state as { readonly kimView?: unknown } | null)?.kimView;

/**
 * Enters a view.
 *
 * @param leave is told when the way back leads out of it.
 * @returns goes back out of it, as the browser's button does.
 */
export function enterView(leave: () => void): () => void {
  const number = ++count;
  history.pushState({ ...(history.state as object | null), kimView: number }, '');
  const hear = (event: Event) => {
    // Back from something that was opened in the view, such as an article: the view stays.
    if (numberIn(history.state) === number) return;
    // The page is where it was: its router has nothing to do.
    event.stopImmediatePropagation();
    removeEventListener('popstate', hear, true);
    leave();
  };
  addEventListener('popstate', hear, true);
  return () => {
    history.back();
  };
}
