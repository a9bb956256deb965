import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ArticlePage, ArticleSummary } from '@simpul-kim/contract';
import { addressOf } from '@simpul-kim/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { action } from 'storybook/actions';
import { remember } from '../packages/widgets/src/base/last-good.ts';
import type { KimArticleOpenEvent } from '../packages/widgets/src/events/index.ts';
import type { KimNewsFeed } from '../packages/widgets/src/news-feed/kim-news-feed.ts';
import '../packages/widgets/src/define/news-feed.ts';
import { reads, requestsOf } from '../packages/widgets/src/embed/reads.ts';
import { articlesFor, handle, never, problem } from '@simpul-kim/sdk/testing';
import { hostPage } from './host-page.ts';
import { baseUrlOf, ownPage, within } from './story.ts';

/** What the stories set: the element's attributes, and what stands around and inside it. */
type Args = Partial<
  Pick<
    KimNewsFeed,
    | 'region'
    | 'layout'
    | 'flow'
    | 'topic'
    | 'q'
    | 'limit'
    | 'controls'
    | 'open'
    | 'alerts'
    | 'pictures'
    | 'accent'
    | 'density'
    | 'corners'
    | 'heading'
    | 'headingLevel'
    | 'locale'
  >
> & {
  theme?: string;
  /** Light-DOM children, for slots. */
  children?: TemplateResult;
};

const village = '64.09.02.2004';
const regency = '64.09';

/** Keeps a story's news on this device, as if read at 08.30 WITA on 21 November 2026. */
async function keepNews({ name, args }: { name: string; args: Args }): Promise<void> {
  const attributes: Omit<Args, 'children'> = args;
  const [request] = requestsOf(reads['news-feed']!, (attribute) =>
    String(attributes[attribute as keyof typeof attributes] ?? ''),
  );
  if (!request) throw new Error(`story "${name}" names no region`);
  const address = addressOf(baseUrlOf(name), request.path, request.query);
  const data = articlesFor({ region: village }).slice(0, Number(request.query['limit']));
  const page: ArticlePage = { data, next: null };
  await remember(address, { data: page, at: Date.parse('2026-11-21T08:30:00+08:00') });
}

/** Answers with one page of items made of the fixtures'. */
const listOf = (change: (item: ArticleSummary, index: number) => ArticleSummary) =>
  handle('articles.list', ({ query }) => ({
    data: articlesFor(query).slice(0, query.limit).map(change),
    next: null,
  }));

const { find, shows } = within('kim-news-feed');

const meta = {
  title: 'Widgets/News feed',
  component: 'kim-news-feed',
  tags: ['autodocs'],
  argTypes: { children: { table: { disable: true } } },
  args: { region: village },
  decorators: [hostPage],
  play: shows('.item [part=title]'),
  render: (args, { name, globals }) => {
    const { theme: chosen } = globals as { theme: string };
    const theme = args.theme ?? (chosen === 'none' ? '' : chosen);
    return html`<kim-news-feed
      base-url=${baseUrlOf(name)}
      region=${args.region || nothing}
      layout=${args.layout || nothing}
      flow=${args.flow || nothing}
      topic=${args.topic || nothing}
      q=${args.q || nothing}
      limit=${args.limit ?? nothing}
      controls=${args.controls || nothing}
      open=${args.open || nothing}
      alerts=${args.alerts || nothing}
      pictures=${args.pictures || nothing}
      accent=${args.accent || nothing}
      density=${args.density || nothing}
      corners=${args.corners || nothing}
      heading=${args.heading || nothing}
      heading-level=${args.headingLevel ?? nothing}
      locale=${args.locale || nothing}
      theme=${theme || nothing}
      @kim-article-open=${(event: KimArticleOpenEvent) => {
        // There is no page behind the mocked addresses.
        if (args.open !== 'inline') event.preventDefault();
        action('kim-article-open')(event.article);
      }}
      >${args.children}</kim-news-feed
    >`;
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** The default: a picture beside each item. It suits most pages. */
export const List: Story = { args: { layout: 'list', heading: 'Kabar Bangun Mulya' } };

/** Pictures above, in as many columns as there is room for. */
export const Cards: Story = { args: { layout: 'cards', heading: 'Kabar Bangun Mulya' } };

/** The newest item large, the others beside or below it. */
export const Headline: Story = {
  args: { layout: 'headline', heading: 'Kabar Bangun Mulya', limit: 5 },
};

/** Titles and dates alone, for a side column or a footer. */
export const Compact: Story = {
  args: { layout: 'compact', heading: 'Kabar Bangun Mulya' },
  parameters: { host: { width: '360px' } },
};

/** All villages of a regency together; each item tells where it comes from. */
export const Aggregate: Story = {
  args: { region: regency, layout: 'cards', heading: 'Kabar dari desa se-Penajam Paser Utara' },
  parameters: { host: { width: '1100px' } },
};

/** News that offices above have sent down is marked with who sent it. */
export const FromAbove: Story = {
  name: 'From above',
  args: { flow: 'above', heading: 'Dari kabupaten dan provinsi' },
  play: shows('[part=above]', /Diskominfo Penajam Paser Utara/),
};

/** One topic alone. */
export const OneTopic: Story = {
  name: 'One topic',
  args: { region: regency, topic: 'tourism', heading: 'Wisata' },
};

/** While the first answer is awaited, in the height of what will come. */
export const Loading: Story = {
  args: { heading: 'Kabar Bangun Mulya' },
  parameters: ownPage(900),
  beforeEach: ({ msw }) => msw.use(handle('articles.list', never)),
  play: shows('.skeleton', /^/),
};

/** The same while cards are awaited. */
export const LoadingCards: Story = {
  name: 'Loading, cards',
  args: { layout: 'cards', heading: 'Kabar Bangun Mulya' },
  parameters: ownPage(900),
  beforeEach: ({ msw }) => msw.use(handle('articles.list', never)),
  play: shows('.skeleton', /^/),
};

/** A region that has not published anything yet. */
export const Empty: Story = {
  args: { region: '64.09.04.2002', flow: 'local' },
  play: shows('[part=message]', /Belum ada berita/),
};

/** Nothing matches the words that are asked for. */
export const EmptySearch: Story = {
  name: 'Empty search',
  args: { q: 'helikopter' },
  play: shows('[part=message]', /Tidak ada berita yang cocok/),
};

/** The service fails, and nothing is kept on this device: the reader may try again. */
export const Failed: Story = {
  parameters: ownPage(200),
  beforeEach: ({ msw }) => msw.use(handle('articles.list', () => problem('internal'))),
  play: shows('[role=alert]', /Coba lagi/),
};

/** What this device kept is shown at once, with its date, while a newer answer is awaited. */
export const Stale: Story = {
  name: 'Stale, being refreshed',
  args: { heading: 'Kabar Bangun Mulya', limit: 4 },
  parameters: ownPage(720),
  beforeEach: async ({ msw, name, args }) => {
    msw.use(handle('articles.list', never));
    await keepNews({ name, args });
  },
  play: shows('[part=status]', /Data per 21 Nov 2026 08.30 WITA –\s+sedang diperbarui/),
};

/** What this device kept stays, and the reader is told that there is nothing newer. */
export const StaleFailed: Story = {
  name: 'Stale, not refreshed',
  args: { heading: 'Kabar Bangun Mulya', limit: 4 },
  parameters: ownPage(720),
  beforeEach: async ({ msw, name, args }) => {
    msw.use(handle('articles.list', () => problem('internal')));
    await keepNews({ name, args });
  },
  play: shows('[part=status]', /Data per 21 Nov 2026 08.30 WITA –\s+belum bisa diperbarui/),
};

/** The next page cannot be had: what is shown stays, and the button offers to try again. */
export const MoreFailed: Story = {
  name: 'Load more fails',
  args: { limit: 3 },
  parameters: ownPage(720),
  beforeEach: ({ msw }) =>
    msw.use(
      handle('articles.list', ({ query }) =>
        query.cursor === undefined
          ? { data: articlesFor(query).slice(0, query.limit), next: 'more' }
          : problem('internal'),
      ),
    ),
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '[part=more]')).click();
    await find(canvasElement, '[role=alert]');
  },
};

/** A code that no region has. A reader sees nothing wrong; the editor of the site is told. */
export const UnknownRegion: Story = {
  name: 'Unknown region',
  args: { region: '64.09.02.2999' },
  play: shows('[part=notice]', /64.09.02.2999/),
};

/** The attribute `region` was forgotten. */
export const MissingRegion: Story = {
  name: 'Missing region',
  args: { region: '' },
  play: shows('[part=notice]', /belum diisi/),
};

/** Values that cannot be used are named, with those that can; the rest works. */
export const WrongAttributes: Story = {
  name: 'Wrong attributes',
  args: {
    // As an editor may write them; the types are for those who program.
    layout: 'tiles' as 'list',
    flow: 'down' as 'all',
    theme: 'blue',
    limit: '500',
    heading: 'Kabar Bangun Mulya',
  },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '[part=notice]', /(?=.*layout)(?=.*flow)(?=.*limit)/s);
    await find(canvasElement, '.item [part=title]');
  },
};

/** The service refuses a topic that there is not. */
export const UnknownTopic: Story = {
  name: 'Unknown topic',
  args: { topic: 'sepakbola' as 'tourism' },
  play: shows('[part=notice]', /topic/),
};

/** No item has a picture. */
export const NoPictures: Story = {
  name: 'No pictures',
  args: { heading: 'Kabar Bangun Mulya' },
  parameters: ownPage(),
  beforeEach: ({ msw }) => msw.use(listOf((item) => ({ ...item, picture: null }))),
  play: shows('.item:not(:has(img)) [part=title]'),
};

/** Cards, none with a picture. */
export const NoPicturesCards: Story = {
  name: 'No pictures, cards',
  args: { layout: 'cards', heading: 'Kabar Bangun Mulya' },
  parameters: ownPage(),
  beforeEach: ({ msw }) => msw.use(listOf((item) => ({ ...item, picture: null }))),
  play: shows('.item:not(:has(img)) [part=title]'),
};

/** A title that is long and has nowhere to break, and one that is long and has. */
export const LongTitles: Story = {
  name: 'Long titles',
  args: { layout: 'cards', limit: 4 },
  parameters: ownPage(),
  beforeEach: ({ msw }) =>
    msw.use(
      listOf((item, index) => ({
        ...item,
        title:
          index === 0
            ? `Pengumuman${'pemberitahuan'.repeat(9)}`
            : `${item.title}: ${'kabar yang judulnya tidak kunjung selesai '.repeat(5)}`,
      })),
    ),
};

/** A side column of 260 pixels. */
export const Narrow: Story = {
  args: { heading: 'Kabar Bangun Mulya', limit: 4 },
  parameters: { host: { width: '260px' } },
};

/** Cards in a side column of 260 pixels. */
export const NarrowCards: Story = {
  name: 'Narrow, cards',
  args: { layout: 'cards', heading: 'Kabar Bangun Mulya', limit: 2 },
  parameters: { host: { width: '260px' } },
};

/** On a page in English. News stays in the language that it was written in. */
export const InEnglish: Story = {
  name: 'In English',
  args: { heading: 'News of Bangun Mulya' },
  globals: { locale: 'en' },
  play: shows('button', /Load more news/),
};

/** `theme="dark"`, on a page that is dark. */
export const DarkTheme: Story = {
  name: 'Dark theme',
  args: { theme: 'dark', layout: 'cards', heading: 'Kabar Bangun Mulya' },
  parameters: { host: { theme: 'dark' } },
};

/** Without a theme, on a page that is dark: the colours of the page serve. */
export const DarkPage: Story = {
  name: 'Dark page',
  args: { heading: 'Kabar Bangun Mulya' },
  parameters: { host: { theme: 'dark' } },
};

/** Many sites set `html { font-size: 62.5% }`: sizes follow the text around, not the root. */
export const SmallRoot: Story = {
  name: 'Small root font',
  args: { heading: 'Kabar Bangun Mulya', limit: 4 },
  parameters: ownPage(720),
  beforeEach: () => {
    const { style } = document.documentElement;
    style.fontSize = '62.5%';
    return () => style.removeProperty('font-size');
  },
};

/** The colour of a site by one attribute: this yellow is made darker until it can be read. */
export const Accent: Story = {
  args: {
    layout: 'cards',
    heading: 'Kabar Bangun Mulya',
    limit: 3,
    accent: '#ffd400',
    corners: 'square',
    density: 'compact',
  },
};

/** Readers search, and choose a topic. */
export const Controls: Story = {
  args: { controls: 'search topic', heading: 'Kabar Bangun Mulya', limit: 4 },
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.chips button', /Wisata/)).click();
    await find(canvasElement, '[aria-pressed=true]', /Wisata/);
  },
};

/** An article opens over the page, at an address that can be sent to others; going back closes it. */
export const ReadInline: Story = {
  name: 'Read inside the page',
  args: { open: 'inline', heading: 'Kabar Bangun Mulya', limit: 4 },
  parameters: ownPage(720),
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'dialog', /^/);
    (await find(canvasElement, '.item [part=title]')).click();
    await find(canvasElement, '[part=reading] .body');
  },
};

/** An article that was withdrawn since: the reader is told why. */
export const ReadWithdrawn: Story = {
  name: 'Read inside the page, withdrawn',
  args: { open: 'inline', heading: 'Kabar Bangun Mulya', limit: 4 },
  parameters: ownPage(720),
  beforeEach: ({ msw }) => msw.use(handle('articles.get', () => problem('withdrawn'))),
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'dialog', /^/);
    (await find(canvasElement, '.item [part=title]')).click();
    await find(canvasElement, '[part=reading] [role=alert]', /sudah ditarik/);
  },
};

/** Alerts of the region stand on top, and come together with the list. */
export const Alerts: Story = {
  args: { alerts: 'pinned', heading: 'Kabar Bangun Mulya', limit: 4 },
};

/** What a check of facts found is said before the title, and that an item was corrected beside its date. */
export const Labels: Story = {
  args: { layout: 'cards', heading: 'Kabar Bangun Mulya', limit: 3 },
  parameters: ownPage(560),
  beforeEach: ({ msw }) =>
    msw.use(
      listOf((item, index) => ({
        ...item,
        ...(index < 2 ? { verdict: index === 0 ? 'hoax' : 'true' } : {}),
        ...(index === 2 ? { correctedAt: item.publishedAt } : {}),
      })),
    ),
  play: shows('[part=verdict]', /Hoaks/),
};

/** Each picture waits for a tap, as it does for everyone who saves data. */
export const PicturesOnTap: Story = {
  name: 'Pictures on tap',
  args: { pictures: 'tap', heading: 'Kabar Bangun Mulya', limit: 4 },
  play: shows('.reveal', /Lihat gambar/),
};

/** In the colours and shapes of a village, by custom properties and parts. */
export const Themed: Story = {
  args: { layout: 'cards', heading: 'Kabar Bangun Mulya', limit: 3 },
  parameters: ownPage(560),
  beforeEach: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
kim-news-feed {
  --kim-accent: #8a1c4a;
  --kim-text: #2b1720;
  --kim-quiet: #6b4857;
  --kim-surface: #fff6fa;
  --kim-line: #e6c3d2;
  --kim-radius: 2px;
  --kim-gap: 24px;
  --kim-font: Georgia, serif;
}
kim-news-feed::part(heading) {
  border-block-end: 3px solid #8a1c4a;
  padding-block-end: 6px;
}`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  },
};

/** A heading with a link, in place of the attribute. */
export const HeadingSlot: Story = {
  name: 'Slot: heading',
  args: {
    limit: 2,
    children: html`<span slot="heading">Kabar dari <a href="#kim">KIM Bangun Mulya</a></span>`,
  },
};

/** What the site says itself where there is no news. */
export const EmptySlot: Story = {
  name: 'Slot: empty',
  args: {
    region: '64.09.04.2002',
    flow: 'local',
    children: html`<span slot="empty"
      >Belum ada kabar. <a href="#kirim">Kirim kabar Anda</a>.</span
    >`,
  },
  play: shows('[part=message] slot', /^/),
};

/** What the site says itself where the news could not be read. */
export const ErrorSlot: Story = {
  name: 'Slot: error',
  args: { children: html`<span slot="error">Kabar sedang tidak bisa dibuka.</span>` },
  parameters: ownPage(200),
  beforeEach: ({ msw }) => msw.use(handle('articles.list', () => problem('unavailable'))),
  play: shows('[role=alert]', /Coba lagi/),
};
