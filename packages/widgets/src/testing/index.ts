/** The page and the service that tests of elements need. */
import { fixture, html, oneEvent } from '@open-wc/testing';
import axe from 'axe-core';
import { getResponse, type HttpHandler } from 'msw';
import { handlers, mockOrigin } from '@simpul-kim/sdk/testing';
import type { KimElement } from '../base/kim-element.ts';
import { pageState } from '../base/page-state.ts';

// The mocks need it, the elements do not: Chromium has it from 113 on only.
if (!('getSetCookie' in Headers.prototype)) {
  Object.assign(Headers.prototype, { getSetCookie: () => [] });
}

const platformFetch = window.fetch.bind(window);

/** Addresses that were asked for since the test began. */
export const requests: string[] = [];

/** The service as a test needs it: what is given first, then all as when all is well. */
export function given(...special: HttpHandler[]): void {
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(mockOrigin)) return platformFetch(input, init);
    requests.push(request.url);
    const answer = await getResponse([...special, ...handlers], request);
    if (!answer) throw new TypeError('no such operation');
    if (answer.type === 'error') throw new TypeError('Failed to fetch');
    return answer;
  };
}

const forgetAll = () =>
  new Promise<void>((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase('simpul-kim-last-good');
    deletion.onerror = () => reject(new Error('IndexedDB'));
    deletion.onsuccess = () => resolve();
  });

beforeEach(async () => {
  requests.length = 0;
  pageState().early.clear();
  await forgetAll();
  given();
});
afterEach(() => {
  window.fetch = platformFetch;
});

export const village = '64.09.02.2004';
export const root = (element: KimElement) => element.shadowRoot!;
export const all = (element: KimElement, selector: string) => [
  ...root(element).querySelectorAll<HTMLElement>(selector),
];
/** The text of all that matches, with single spaces. */
export const text = (element: KimElement, selector: string) =>
  all(element, selector).map((found) => found.textContent.replaceAll(/\s+/g, ' ').trim());

/** Waits until something is there, as a person would: for what comes without an event that tells of it. */
export async function until<T>(look: () => T | undefined | null | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Waits for the first of these events, and until it shows. */
export const settled = async (element: KimElement, ...events: string[]) => {
  await Promise.race(events.map((name) => oneEvent(element, name)));
  await element.updateComplete;
};

/** Waits for what is new, or why there is none: what was kept by an earlier test may come before it. */
export const answered = (element: KimElement) =>
  new Promise<void>((resolve) => {
    element.addEventListener('kim-error', () => resolve(), { once: true });
    element.addEventListener('kim-load', ({ stale }) => {
      if (!stale) resolve();
    });
  });

type Tag = keyof HTMLElementTagNameMap & `kim-${string}`;

/** An element with attributes, as a page has it, before it has anything to show. */
export async function placed<Name extends Tag>(
  tag: Name,
  attributes: Record<string, string> = {},
): Promise<HTMLElementTagNameMap[Name]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({
    region: village,
    'base-url': mockOrigin,
    ...attributes,
  })) {
    element.setAttribute(name, value);
  }
  const home = await fixture<HTMLElement>(html`<div></div>`);
  home.append(element);
  return element;
}

/** The same, with what it shows once it has loaded or failed. */
export async function shown<Name extends Tag>(
  tag: Name,
  attributes?: Record<string, string>,
): Promise<HTMLElementTagNameMap[Name]> {
  const element = await placed(tag, attributes);
  await answered(element);
  await element.updateComplete;
  return element;
}

/** What axe finds wrong with an element, by rule. */
export async function violations(element: KimElement): Promise<string[]> {
  // What is still on its way in is not what is read.
  for (const animation of root(element).getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
  const { violations: found } = await axe.run(element, {
    rules: { region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: code }) => code).join(' ')}`);
}
