/** The opponent: news by one short script without libraries, as a careful web developer writes it by hand. */
interface Item {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly publishedAt: string;
  readonly author: { readonly name: string };
  readonly picture: {
    readonly alt: string;
    readonly sizes: readonly {
      readonly url: string;
      readonly width: number;
      readonly height: number;
    }[];
  } | null;
}

const css = `
  .simple { list-style: none; margin: 0; padding: 0; font: 16px/1.4 system-ui, sans-serif; }
  .simple li { display: grid; grid-template-columns: 96px 1fr; gap: 14px; padding: 12px 0; }
  .simple li + li { border-top: 1px solid #ddd; }
  .simple img { width: 96px; height: 96px; object-fit: cover; border-radius: 8px; }
  .simple h3 { margin: 0 0 4px; font-size: 1em; line-height: 1.3; }
  .simple p { margin: 0; color: #555; font-size: 0.85em; }`;

function make(tag: string, text: string, parent: Element): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}

function show({ url, title, summary, publishedAt, author, picture }: Item, list: Element): void {
  const item = make('li', '', list);
  const image = make('img', '', item) as HTMLImageElement;
  const largest = picture?.sizes.at(-1);
  if (picture && largest) {
    image.loading = 'lazy';
    image.alt = picture.alt;
    image.sizes = '192px';
    image.srcset = picture.sizes.map((size) => `${size.url} ${size.width}w`).join(', ');
    image.src = largest.url;
  }
  const text = make('div', '', item);
  (make('a', title, make('h3', '', text)) as HTMLAnchorElement).href = url;
  make('p', summary, text);
  make('p', `${author.name} · ${date.format(new Date(publishedAt))}`, text);
}

async function fill(place: HTMLElement, home: string): Promise<void> {
  const { region = '' } = place.dataset;
  try {
    const answer = await fetch(`${home}/v1/articles?limit=6&region=${encodeURIComponent(region)}`);
    if (!answer.ok) throw new Error(String(answer.status));
    const { data } = (await answer.json()) as { readonly data: readonly Item[] };
    place.replaceChildren();
    const list = make('ul', '', place);
    list.className = 'simple';
    for (const item of data) show(item, list);
  } catch {
    place.textContent = 'Berita belum bisa dimuat.';
  }
}

make('style', css, document.head);
for (const place of document.querySelectorAll<HTMLElement>('[data-simple-news]')) {
  void fill(place, new URL(import.meta.url).origin);
}

// While the answer is on its way: it takes its time.
const date = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short' });
