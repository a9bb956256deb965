/**
 * The loader: one script tag on a page. Finds elements (`<kim-news-feed>`) and placeholders
 * (`<div data-kim-widget="news-feed">`), now and later, imports only what the page uses, and asks
 * for the data while the code is on its way. Tiny, and without static imports but its own parts,
 * which are built in.
 */
import { addressOf } from '@simpul-kim/sdk';
import { pageState } from '../base/page-state.ts';
import { reads, requestsOf } from './reads.ts';

/** What the file of each widget is called besides its name, and of what all share; set by the build. */
declare const HASHES: Readonly<Record<string, string>>;

const home = new URL('.', import.meta.url).href;
const page = pageState();
page.baseUrl ??= home;

/** Imports a widget beside what all share; what is here already is not loaded again. */
function importWidget(name: string): void {
  Promise.all(
    ['kim', name].map((part) => import(`${home}embed/assets/${part}-${HASHES[part]}.js`)),
  ).catch(() => {
    // By the time that it is tried again, an answer asked for now would be old.
    page.early.clear();
  });
}

/** Asks for the data that an element will ask for; the element takes the answer over. */
async function askEarly(name: string, element: Element): Promise<void> {
  if (customElements.get(element.localName)) return;
  const base = element.getAttribute('base-url')?.trim() || page.baseUrl!;
  for (const { path, query } of requestsOf(reads[name]!, (option) =>
    element.getAttribute(option),
  )) {
    const address = addressOf(
      new URL(base.replace(/\/*$/, '/'), document.baseURI).href,
      path,
      query,
    );
    if (page.early.has(address)) continue;
    const answer = fetch(address, { credentials: 'omit' }).then((response) => {
      if (!response.ok) throw Error();
      return response;
    });
    // Who takes a failed answer asks again.
    answer.catch(() => {});
    page.early.set(address, answer);
  }
}

/**
 * What of a placeholder becomes an attribute. Many a CMS lets authors write any `data-…`: one that
 * would run (`onfocus`), or dress the element as something else, is none of ours.
 */
const option = /^data-kim-(?!on|style|class|id|slot|widget|is$)(.+)/;

/** Makes the element of a placeholder; what stood in it stays until the element shows something. */
function fill(placeholder: HTMLElement, name: string): void {
  const element = document.createElement(`kim-${name}`);
  for (const { name: attribute, value } of placeholder.attributes) {
    const own = option.exec(attribute)?.[1];
    if (own) element.setAttribute(own, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}

function scan(): void {
  for (const name in reads) {
    const placeholder = `[data-kim-widget="${name}"]`;
    for (const found of document.querySelectorAll<HTMLElement>(`${placeholder},kim-${name}`)) {
      if (!found.dataset['kimWidget']) {
        // An address that is none is told of by the element.
        askEarly(name, found).catch(() => {});
        importWidget(name);
      } else if (!found.querySelector(`kim-${name}`)) {
        // The element it makes is found in its turn.
        fill(found, name);
      }
    }
  }
}

new MutationObserver((records) => {
  if (records.some(({ addedNodes }) => addedNodes.length)) scan();
}).observe(document, { childList: true, subtree: true });
scan();
