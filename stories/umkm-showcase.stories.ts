import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Product } from '@simpul-kim/sdk';
import { businesses, handle, never, offers, problem } from '@simpul-kim/sdk/testing';
import { html, nothing } from 'lit';
import { action } from 'storybook/actions';
import { themes } from '../packages/widgets/src/base/kim-element.ts';
import '../packages/widgets/src/define/umkm-showcase.ts';
import type { KimOrderEvent } from '../packages/widgets/src/events/order.ts';
import {
  KimUmkmShowcase,
  layouts,
  shows as shown,
} from '../packages/widgets/src/umkm-showcase/kim-umkm-showcase.ts';
import { hostPage } from './host-page.ts';
import { baseUrlOf, ownPage, within } from './story.ts';

/** What the stories set: the element's attributes. */
type Args = Partial<
  Pick<
    KimUmkmShowcase,
    | 'region'
    | 'layout'
    | 'show'
    | 'business'
    | 'category'
    | 'q'
    | 'sort'
    | 'limit'
    | 'controls'
    | 'pictures'
    | 'accent'
    | 'density'
    | 'corners'
    | 'heading'
    | 'headingLevel'
    | 'locale'
  >
> & { theme?: string };

const regency = '64.09';
const { find, shows } = within('kim-umkm-showcase');

/** Answers with products made of the first one of the fixtures. */
const productsAre = (...changes: Partial<Product>[]) =>
  handle('products.list', () => ({
    data: changes.map((change) => ({ ...offers[0]!, ...change })),
    next: null,
  }));

const attribute = { table: { category: 'attributes' } };

const meta = {
  title: 'Widgets/UMKM showcase',
  component: 'kim-umkm-showcase',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component:
          'Small businesses (UMKM) and their products, of a village or of all villages of a district, regency or province: what it is, what it costs, what it is certified by, and how to order it.',
      },
    },
  },
  argTypes: {
    layout: { control: 'inline-radio', options: layouts, ...attribute },
    show: { control: 'inline-radio', options: shown, ...attribute },
    category: {
      control: 'select',
      options: ['', ...(KimUmkmShowcase.known['category'] ?? [])],
      ...attribute,
    },
    theme: { control: 'inline-radio', options: ['', ...themes], ...attribute },
  },
  args: { region: regency },
  decorators: [hostPage],
  play: shows('.item [part=title]'),
  render: (args, { name, globals }) => {
    const { theme: chosen } = globals as { theme: string };
    const theme = args.theme ?? (chosen === 'none' ? '' : chosen);
    return html`<kim-umkm-showcase
      base-url=${baseUrlOf(name)}
      region=${args.region || nothing}
      layout=${args.layout || nothing}
      show=${args.show || nothing}
      business=${args.business || nothing}
      category=${args.category || nothing}
      q=${args.q || nothing}
      sort=${args.sort || nothing}
      limit=${args.limit ?? nothing}
      controls=${args.controls || nothing}
      pictures=${args.pictures || nothing}
      accent=${args.accent || nothing}
      density=${args.density || nothing}
      corners=${args.corners || nothing}
      heading=${args.heading || nothing}
      heading-level=${args.headingLevel ?? nothing}
      locale=${args.locale || nothing}
      theme=${theme || nothing}
      @kim-order=${(event: KimOrderEvent) => {
        event.preventDefault();
        action('kim-order')(event.channel, event.product);
      }}
    ></kim-umkm-showcase>`;
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** The default: cards, two beside each other on a phone. */
export const Grid: Story = {
  args: { heading: 'UMKM Penajam Paser Utara' },
  parameters: { host: { width: '1100px' } },
};

/** A strip to be moved sideways, by touch, buttons or arrow keys; never by itself. */
export const Carousel: Story = {
  args: { layout: 'carousel', heading: 'Produk desa' },
  play: async ({ canvasElement }) => {
    const next = await find(canvasElement, '[data-way="1"][aria-disabled=false]');
    next.click();
    await find(canvasElement, '[data-way="-1"][aria-disabled=false]');
  },
};

/** Rows, for a side column. */
export const Compact: Story = {
  args: { layout: 'compact', heading: 'Produk desa' },
  parameters: { host: { width: '360px' } },
};

/** Each business once, in place of its products. */
export const Businesses: Story = {
  args: { show: 'businesses', heading: 'Usaha di desa kami' },
  play: shows('.kind', /Makanan/),
};

/** One business alone, with all there is of it and its products. */
export const OneBusiness: Story = {
  name: 'One business',
  args: { region: '', business: businesses[0]!.id },
  play: shows('.business .name', /Bu Marni/),
};

/** Readers search, and choose a kind of business. */
export const Controls: Story = {
  args: { controls: 'search category', heading: 'UMKM Penajam Paser Utara' },
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.chips button', /Kerajinan/)).click();
    await find(canvasElement, '.title', /Tas anyaman/);
  },
};

/** Readers put it in another order, by a menu; `sort` is the order at first. */
export const Sorted: Story = {
  args: { controls: 'search sort category', sort: 'priceLow', heading: 'Dari yang termurah' },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.title', /Keripik pisang asin/);
    await find(canvasElement, 'select');
  },
};

/** The numbers of certificates, and until when they are valid, on demand. */
export const Certificates: Story = {
  args: { limit: 3 },
  play: async ({ canvasElement }) => {
    (await find(canvasElement, 'summary')).click();
    await find(canvasElement, 'details[open] li', /berlaku sampai 31 Des 2029/);
  },
};

/** A range, none, and what cannot be ordered now. */
export const Prices: Story = {
  parameters: ownPage(),
  beforeEach: ({ msw }) =>
    msw.use(
      productsAre(
        { name: 'Paket hantaran', priceIdr: 75_000, priceIdrMax: 150_000, unit: 'paket' },
        { name: 'Kue pesanan', priceIdr: null, unit: null },
        { name: 'Keripik cokelat', available: false },
      ),
    ),
  play: shows('.sold-out', /Sedang kosong/),
};

/** While the first answer is awaited, in about the height of what will come. */
export const Loading: Story = {
  parameters: ownPage(720),
  beforeEach: ({ msw }) => msw.use(handle('products.list', never)),
  play: shows('.skeleton', /^/),
};

/** Nothing is there yet. */
export const Empty: Story = {
  args: { region: '64.09.04.2002' },
  play: shows('.message', /Belum ada produk/),
};

/** Nothing matches the words that are asked for. */
export const EmptySearch: Story = {
  name: 'Empty search',
  args: { q: 'helikopter' },
  play: shows('.message', /Tidak ada produk yang cocok/),
};

/** The service fails, and nothing is kept on this device. */
export const Failed: Story = {
  parameters: ownPage(200),
  beforeEach: ({ msw }) => msw.use(handle('products.list', () => problem('internal'))),
  play: shows('[role=alert]', /Coba lagi/),
};

/** Names that are long and have nowhere to break. */
export const LongNames: Story = {
  name: 'Long names',
  parameters: ownPage(),
  beforeEach: ({ msw }) =>
    msw.use(productsAre({ name: 'Keripik'.repeat(15), unit: 'bungkus'.repeat(9) }, {})),
};

/** None has a picture, and no room is kept for one. */
export const NoPictures: Story = { name: 'No pictures', args: { pictures: 'none' } };

/** A side column of 240 pixels. */
export const Narrow: Story = { args: { limit: 3 }, parameters: { host: { width: '240px' } } };

/** On a page in English. What people wrote stays in their language. */
export const InEnglish: Story = {
  name: 'In English',
  globals: { locale: 'en' },
  play: shows('.order', /Order\s+Keripik pisang asin\s+by WhatsApp/),
};

/** On a page that is dark, in the colour of the site. */
export const DarkPage: Story = {
  name: 'Dark page',
  args: { accent: '#ffd400' },
  parameters: { host: { theme: 'dark' } },
};

/** The attribute `region` was forgotten: the editor of the site is told. */
export const MissingRegion: Story = {
  name: 'Missing region',
  args: { region: '' },
  play: shows('[part=notice]', /belum diisi/),
};
