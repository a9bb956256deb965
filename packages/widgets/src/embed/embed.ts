/**
 * The loader: one script tag on a page. Finds elements (`<kim-news-feed>`) and placeholders
 * (`<div data-kim-widget="news-feed">`), now and later, imports only what the page uses, and asks
 * for the data while the code is on its way. Tiny, and without static imports but its own parts,
 * which are built in.
 */
import { addressOf } from '@simpul-kim/sdk';
import { pageState } from '../base/page-state.ts';
import { newsFeedRequest } from '../news-feed/request.ts';

/** Files of each widget, the first one to import and the others that it imports; set by the build. */
declare const WIDGET_FILES: Readonly<Record<string, readonly string[]>>;

const requests: Readonly<Record<string, typeof newsFeedRequest>> = {
  'news-feed': newsFeedRequest,
};

const home = new URL('.', import.meta.url).href;
const page = pageState();
page.baseUrl ??= home;

/** Widgets whose code is here, or on its way. */
const imported = new Set<string>();

function importWidget(name: string, files: readonly string[]): void {
  if (imported.has(name)) return;
  imported.add(name);
  for (const file of files.slice(1)) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = home + file;
    document.head.append(link);
  }
  // A failed load is not remembered: what comes onto the page later tries again.
  import(home + files[0]!).catch(() => {
    imported.delete(name);
    // By then, an answer asked for now would be old.
    page.early.clear();
  });
}

/** Asks for the data that an element will ask for; the element takes the answer over. */
async function askEarly(name: string, element: Element): Promise<void> {
  const request = requests[name]?.((attribute) => element.getAttribute(attribute));
  const base = element.getAttribute('base-url')?.trim() || page.baseUrl!;
  if (!request || customElements.get(element.localName)) return;
  const address = addressOf(
    new URL(base.replace(/\/*$/, '/'), document.baseURI).href,
    request.path,
    request.query,
  );
  if (page.early.has(address)) return;
  const answer = fetch(address, { credentials: 'omit' }).then((response) => {
    if (!response.ok) throw Error();
    return response;
  });
  // Who takes a failed answer asks again.
  answer.catch(() => {});
  page.early.set(address, answer);
}

/**
 * What of a placeholder becomes an attribute. Nothing else does: many a CMS lets authors write any
 * `data-…`, and an `onfocus` made of one would run.
 */
const option =
  /^data-kim-(base-url|flow|heading(?:-level)?|layout|limit|locale|q|region|theme|topic)$/;

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
  for (const [name, files] of Object.entries(WIDGET_FILES)) {
    const placeholder = `[data-kim-widget="${name}"]`;
    for (const found of document.querySelectorAll<HTMLElement>(`${placeholder},kim-${name}`)) {
      if (!found.dataset['kimWidget']) {
        // An address that is none is told of by the element.
        askEarly(name, found).catch(() => {});
        importWidget(name, files);
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
