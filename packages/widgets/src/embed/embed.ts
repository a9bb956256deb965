/**
 * The loader: one script tag on a page. Finds elements (`<kim-news-feed>`) and placeholders
 * (`<div data-kim-widget="news-feed">`), now and later, imports only what the page uses, and asks
 * for the data while the code is on its way. What did not come is asked for again after a while, and
 * when there is a line again. Under an element with `data-kim-hold` it waits until that is taken away.
 * Tiny, and without static imports but its own parts, which are built in.
 */
import { pageState } from '../base/page-state.ts';
import { addressesOf } from '../base/request.ts';

/**
 * What each widget reads; the name of this build, which ends the names of their files; the file that all
 * share; and the address of the service, known by that of this script. Set by the build.
 */
declare const READS: Readonly<Record<string, string>>;
declare const BUILD: string;
declare const SHARED: string;
declare const HOME: string;

const page = pageState();
const home = HOME;
page.baseUrl ??= home;

/**
 * Where the files are: a browser remembers of a module that it did not come, and does not ask for its
 * address again. The service has all files below `0/` too, and below that, as often as it takes.
 */
let folder = '';
/** Of the timer that ends the wait for the next attempt. */
let waiting: ReturnType<typeof setTimeout> | 0 = 0;

/** Tries again what did not come. */
function again(): void {
  if (!waiting) return;
  waiting = 0;
  folder += '0/';
  scan();
}

/** Imports a widget beside what all share; what is here already is not loaded again. */
function importWidget(name: string): void {
  for (const file of [SHARED, name + BUILD]) {
    import(`${home}embed/assets/${folder}${file}.js`).catch(() => {
      // By then, an answer asked for now would be old.
      page.early.clear();
      waiting ||= setTimeout(again, 1000 << folder.length);
    });
  }
}

/** Asks for the data that an element will ask for; the element takes the answers over. */
function askEarly(name: string, element: Element): void {
  const service = element.getAttribute('base-url') || page.baseUrl!;
  for (const address of addressesOf(
    READS[name]!,
    (option) => element.getAttribute(option),
    new URL(service.replace(/\/*$/, '/'), document.baseURI).href,
  )) {
    if (page.early.has(address)) continue;
    // Where there is no answer, the element asks again.
    const answer = fetch(address, { credentials: 'omit' }).catch(() => undefined);
    page.early.set(address, answer);
  }
}

/**
 * What of a placeholder becomes an attribute. Many a CMS lets authors write any `data-…`: one that
 * would run (`onfocus`), take the focus, or dress the element as something else, is none of ours.
 */
const option = /^data-kim-(?!on|style|class|id|slot|widget|tab|auto)(.+)/;

/** Makes the element of a placeholder; what stood in it stays until the element shows something. */
function fill(placeholder: Element, tag: string): void {
  const element = document.createElement(tag);
  for (const { name: attribute, value } of placeholder.attributes) {
    const own = option.exec(attribute)?.[1];
    if (own) element.setAttribute(own, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.append(element);
}

function scan(root: ParentNode = document): void {
  for (const name in READS) {
    const tag = `kim-${name}`;
    for (const found of root.querySelectorAll(`[data-kim-widget=${name}],${tag}`)) {
      if (found.closest('[data-kim-hold]')) continue;
      if (found.localName !== tag) {
        // The element it makes is found in its turn.
        if (!found.querySelector(tag)) fill(found, tag);
      } else if (!customElements.get(tag) && !waiting) {
        importWidget(name);
        try {
          askEarly(name, found);
        } catch {
          // An address that is none is told of by the element.
        }
      }
    }
  }
}

page.scan = scan;
new MutationObserver(() => scan()).observe(document, {
  childList: true,
  subtree: true,
  attributeFilter: ['data-kim-hold'],
});
addEventListener('online', again);
scan();
