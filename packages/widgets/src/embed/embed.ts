/**
 * The loader: one script tag on a page. Finds elements (`<kim-news-feed>`) and placeholders
 * (`<div data-kim-widget="news-feed">`), now and later, imports only what the page uses, and asks
 * for the data while the code is on its way. Tiny, and without static imports but its own parts,
 * which are built in.
 */
import { pageState } from '../base/page-state.ts';
import { addressesOf } from '../base/request.ts';

/**
 * Of each widget the hash in its file's name, six characters, and what it reads; the name of the file
 * that all share. Set by the build.
 */
declare const WIDGETS: Readonly<Record<string, string>>;
declare const SHARED: string;

const home = new URL('.', import.meta.url).href;
const page = pageState();
page.baseUrl ??= home;

/** Imports a widget beside what all share; what is here already is not loaded again. */
function importWidget(name: string): void {
  for (const file of [SHARED, `${name}-${WIDGETS[name]!.slice(0, 6)}`]) {
    import(`${home}embed/assets/${file}.js`).catch(() => {
      // By the time that it is tried again, an answer asked for now would be old.
      page.early.clear();
    });
  }
}

/** Asks for the data that an element will ask for; the element takes the answers over. */
function askEarly(name: string, element: Element): void {
  if (customElements.get(element.localName)) return;
  const service = element.getAttribute('base-url')?.trim() || page.baseUrl!;
  for (const address of addressesOf(
    WIDGETS[name]!.slice(6),
    (option) => element.getAttribute(option),
    new URL(service.replace(/\/*$/, '/'), document.baseURI).href,
  )) {
    if (page.early.has(address)) continue;
    const answer = fetch(address, { credentials: 'omit' });
    // Who takes an answer that failed asks again.
    answer.catch(() => {});
    page.early.set(address, answer);
  }
}

/**
 * What of a placeholder becomes an attribute. Many a CMS lets authors write any `data-…`: one that
 * would run (`onfocus`), take the focus, or dress the element as something else, is none of ours.
 */
const option = /^data-kim-(?!on|style|class|id|slot|widget|tab|auto)(.+)/;

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
  for (const name of Object.keys(WIDGETS)) {
    const placeholder = `[data-kim-widget="${name}"]`;
    for (const found of document.querySelectorAll<HTMLElement>(`${placeholder},kim-${name}`)) {
      if (!found.dataset['kimWidget']) {
        importWidget(name);
        try {
          askEarly(name, found);
        } catch {
          // An address that is none is told of by the element.
        }
      } else if (!found.querySelector(`kim-${name}`)) {
        // The element it makes is found in its turn.
        fill(found, name);
      }
    }
  }
}

new MutationObserver(scan).observe(document, { childList: true, subtree: true });
scan();
