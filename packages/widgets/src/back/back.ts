/** Views inside an element that the browser's way back leaves, as it would leave a page. */
import type { KimElement } from '../base/kim-element.ts';

/** How many there were on this page: each has a number, which its state in the history carries. */
let count = 0;

const numberIn = (state: unknown): unknown =>
  (state as { readonly kimView?: unknown } | null)?.kimView;

async function focus(element: KimElement, selector: string): Promise<void> {
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}

/**
 * Enters a view, and brings the focus to its way back, a `.back`.
 *
 * @param from of what it was opened from, its `data-of`: the focus comes back to it.
 * @param leave is called when the way back leads out of it.
 * @returns goes back out of it, as the browser's button does.
 */
export function enterView(element: KimElement, from: string, leave: () => void): () => void {
  const number = ++count;
  history.pushState({ ...(history.state as object | null), kimView: number }, '', location.href);
  void focus(element, '.back');
  const hear = (event: Event) => {
    // Back from something that was opened in the view, such as an article: the view stays.
    if (numberIn(history.state) === number) return;
    // The page is where it was: its router has nothing to do.
    event.stopImmediatePropagation();
    removeEventListener('popstate', hear, true);
    leave();
    const comes = () => void focus(element, `[data-of="${CSS.escape(from)}"]`);
    element.addEventListener('kim-load', comes, { once: true });
  };
  addEventListener('popstate', hear, true);
  return () => {
    history.back();
  };
}
