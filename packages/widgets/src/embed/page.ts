import { pageState } from '../base/page-state.ts';
import { reads } from './reads.ts';

/** What holds for a whole page. */
export interface PageOptions {
  /** Address of the service, for elements that do not name one. Default: where the loader came from. */
  readonly baseUrl?: string;
  /** Nonce of the page's content security policy, for browsers whose style sheets are elements. */
  readonly nonce?: string;
}

/** An element of ours; one whose script has not come is none yet. */
type Widget = HTMLElement & { readonly updateComplete?: Promise<unknown> };

const hold = 'data-kim-hold';
const tags = Object.keys(reads).map((name) => `kim-${name}`);

const holderOf = (root: ParentNode): Element | undefined =>
  root instanceof Document ? root.documentElement : root instanceof Element ? root : undefined;
const elementsIn = (root: ParentNode) => [...root.querySelectorAll<Widget>(tags.join())];

/**
 * Says what holds for the whole page. Elements that are there already keep what they have.
 *
 * @example
 * configure({ baseUrl: 'https://kim.example' });
 */
export function configure({ baseUrl, nonce }: PageOptions): void {
  if (baseUrl !== undefined) pageState().baseUrl = baseUrl;
  if (nonce !== undefined) Object.assign(globalThis, { litNonce: nonce });
}

/**
 * Shows the widgets in a part of the page, where they are held back (`data-kim-hold`) or the loader cannot
 * see them (in a shadow root). Without a loader, elements that are defined show themselves, and placeholders
 * stay what they are.
 *
 * @param root default: the whole page.
 * @example
 * onConsent(() => scan());
 */
export function scan(root: ParentNode = document): void {
  holderOf(root)?.removeAttribute(hold);
  pageState().scan?.(root);
}

async function shown(element: Widget): Promise<Widget> {
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  if (element.shadowRoot?.querySelector('[aria-busy=true]')) {
    await new Promise((resolve) => {
      for (const type of ['kim-load', 'kim-error']) {
        element.addEventListener(type, resolve, { once: true });
      }
    });
    await element.updateComplete;
  }
  return element;
}

/** Fails when the signal says that it is enough. */
const ended = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

/**
 * Waits until the widgets that are in a part of the page now show something: what they have read, or why
 * there is none.
 *
 * @param root default: the whole page.
 * @returns their elements, in the order of the page.
 * @throws the reason of the signal, where that ends the wait: without a line, a script may never come.
 * @example
 * const [feed] = await ready(document, { signal: AbortSignal.timeout(10_000) });
 */
export async function ready(
  root: ParentNode = document,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<readonly HTMLElement[]> {
  signal?.throwIfAborted();
  // Placeholders have their elements from then on.
  pageState().scan?.(root);
  const all = Promise.all(elementsIn(root).map(shown));
  return signal ? Promise.race([all, ended(signal)]) : all;
}

/**
 * Takes the widgets out of a part of the page: placeholders are what they were before, elements are gone.
 * What comes there later is held back, until `scan` is called for it, or `data-kim-hold` is taken away.
 *
 * @param root default: the whole page.
 */
export function destroy(root: ParentNode = document): void {
  holderOf(root)?.setAttribute(hold, '');
  for (const element of elementsIn(root)) {
    const placeholder = element.parentElement;
    if (placeholder?.dataset['kimWidget'] === element.localName.slice('kim-'.length)) {
      placeholder.append(...element.childNodes);
    }
    element.remove();
  }
}
