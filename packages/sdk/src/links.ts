/**
 * Addresses to link to, as pure functions: feeds and frame pages of a service, an order by WhatsApp,
 * a call, the sizes of a picture. Nothing is sent.
 */
import type { Flow, Locale, Picture, PictureSize, Product, Topic } from './types.ts';
import { addressOf } from './address.ts';

const regionCode = /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/;

/** An address below a service, which may itself stand below a path. */
function below(baseUrl: string | URL, path: string, query: Parameters<typeof addressOf>[2] = {}) {
  const base = new URL(baseUrl);
  base.search = base.hash = '';
  return addressOf(base.href.replace(/\/*$/, '/'), path, query);
}

/** Which feed of a region. Only news comes by different ways; a calendar has all events. */
export type FeedOptions =
  | {
      /** Kemendagri code, e.g. `64.09.02.2004`. */
      readonly region: string;
      /** RSS 2.0, Atom, or JSON Feed 1.1, of news. */
      readonly format: 'rss' | 'atom' | 'json';
      /** Which way the news came. Default `all`. */
      readonly flow?: Flow;
    }
  | {
      readonly region: string;
      /** The events of a region as iCalendar, to be subscribed to. */
      readonly format: 'ics';
    };

/**
 * The address of a feed of news, or of the calendar, of a region.
 *
 * @throws {TypeError} if `baseUrl` is no absolute address, or `region` no code of a region.
 * @example
 * feedUrl('https://kim.example.go.id', { region: '64.09', format: 'rss', flow: 'local' });
 * // https://kim.example.go.id/feeds/64.09/rss?flow=local
 */
export function feedUrl(baseUrl: string | URL, options: FeedOptions): string {
  const { region, format } = options;
  if (!regionCode.test(region)) {
    throw new TypeError(`region must be a code such as "64.09.02.2004"; got "${region}"`);
  }
  // A calendar takes no flow, whatever it is given.
  const flow = format === 'ics' || options.flow === 'all' ? undefined : options.flow;
  return below(baseUrl, `feeds/${region}/${format}`, { flow });
}

/** What a frame page may be told: the attributes of its element, by the same names. */
export interface EmbedOptions {
  /** Kemendagri code, e.g. `64.09.02.2004`. */
  readonly region: string;
  readonly flow?: Flow;
  readonly topic?: Topic;
  /** Only what has these words. */
  readonly q?: string;
  /** Items at first. */
  readonly limit?: number;
  /** How they are laid out; each widget has its own, e.g. `cards`. */
  readonly layout?: string;
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly locale?: Locale;
}

/**
 * The address of a widget's frame page, for an `iframe` or to be pasted where addresses become
 * embeds. What is empty is left out.
 *
 * @param widget its name without `kim-`, e.g. `news-feed`.
 * @throws {TypeError} if `baseUrl` is no absolute address, or `widget` no name.
 * @example
 * embedUrl('https://kim.example.go.id', 'news-feed', { region: '64.09', layout: 'cards' });
 * // https://kim.example.go.id/embed/news-feed?layout=cards&region=64.09
 */
export function embedUrl(baseUrl: string | URL, widget: string, options: EmbedOptions): string {
  if (!/^[a-z]+(-[a-z]+)*$/.test(widget)) {
    throw new TypeError(`widget must be a name such as "news-feed"; got "${widget}"`);
  }
  return below(baseUrl, `embed/${widget}`, { ...options });
}

/**
 * The page of an article at a service. An article itself says where it is at home, which may be
 * another site: link to its `url` where you have it.
 *
 * @throws {TypeError} if `baseUrl` is no absolute address, or `id` no id.
 * @example articleUrl('https://kim.example.go.id', id);
 */
export function articleUrl(baseUrl: string | URL, id: string): string {
  if (!/^[\w-]+$/.test(id)) throw new TypeError(`"${id}" is no id of an article`);
  return below(baseUrl, `berita/${id}`);
}

/**
 * An Indonesian number as it is dialled from anywhere, without the plus; nothing, where it is none.
 * The service keeps numbers by the same rule; a test compares the two, as nothing of it may be here.
 */
function internationalNumber(text: string): string | undefined {
  if (!/^[\d\s+().-]+$/.test(text)) return undefined;
  const digits = text.replace(/[^\d+]/g, '').replace(/^(\+|00)(?=62)/, '');
  const national = /^(?:620?|0)?([1-9]\d+)$/.exec(digits)?.[1] ?? '';
  return /^\d{7,12}$/.test(national) ? `62${national}` : undefined;
}

/**
 * A link that calls an Indonesian number, however it is written.
 *
 * @throws {TypeError} if it can not be one.
 * @example telUrl('(0542) 720-100'); // tel:+62542720100
 */
export function telUrl(phone: string): string {
  const number = internationalNumber(phone);
  if (number === undefined) {
    throw new TypeError('phone must be an Indonesian number, such as "0542 720100"');
  }
  return `tel:+${number}`;
}

/** Making a formatter costs more than all its uses on a page. */
let numbers: Intl.NumberFormat | undefined;

/**
 * Rupiah as Indonesia writes them: `Rp 15.000`, or from a lowest to a highest price.
 *
 * @param price whole rupiah.
 * @param most the highest, where there is a range.
 * @example rupiah(75_000, 150_000); // Rp 75.000 – Rp 150.000
 */
export function rupiah(price: number, most?: number | null): string {
  numbers ??= new Intl.NumberFormat('id-ID', {
    style: 'currency',
    currency: 'IDR',
    maximumFractionDigits: 0,
  });
  const lowest = numbers.format(price);
  return most == null || most === price ? lowest : `${lowest} – ${numbers.format(most)}`;
}

/** What is ordered: a product as the data has it, or what it says of name and price. */
export type Ordered = Pick<Product, 'name'> & Partial<Pick<Product, 'priceIdr' | 'priceIdrMax'>>;

/** Where something is ordered, and in which words. */
export interface WhatsappOrder {
  /** The mobile number of the business, however it is written: `whatsapp.number` of the data will do. */
  readonly whatsapp: string;
  /** The page on which the product was found. */
  readonly pageUrl?: string | URL;
  /** Language of the text. Default `id`. */
  readonly locale?: Locale;
}

const texts = {
  id: {
    order: (product: string) => `Halo, saya ingin memesan ${product}.`,
    available: 'Apakah masih tersedia?',
    price: 'Apakah masih tersedia, dan berapa harganya?',
    thanks: 'Terima kasih.',
  },
  en: {
    order: (product: string) => `Hello, I would like to order ${product}.`,
    available: 'Is it still available?',
    price: 'Is it still available, and what does it cost?',
    thanks: 'Thank you.',
  },
} as const;

/**
 * A link that opens a chat with a business, with an order ready to be sent. Where the product has no
 * price, the text asks for it.
 *
 * @throws {TypeError} if `whatsapp` can not be an Indonesian mobile number.
 * @example
 * const { whatsapp } = product.business;
 * if (whatsapp) link.href = whatsappOrderUrl(product, { whatsapp: whatsapp.number });
 * @example
 * whatsappOrderUrl({ name: 'Keripik pisang', priceIdr: 15_000 }, { whatsapp: '0812-3456-7890' });
 * // https://wa.me/6281234567890?text=Halo%2C%20saya%20ingin%20memesan%20Keripik%20pisang…
 */
export function whatsappOrderUrl(
  { name, priceIdr, priceIdrMax }: Ordered,
  { whatsapp, pageUrl, locale = 'id' }: WhatsappOrder,
): string {
  const number = internationalNumber(whatsapp);
  // Mobile numbers begin with 8.
  if (number === undefined || !/^628\d{8,11}$/.test(number)) {
    throw new TypeError(
      'whatsapp must be an Indonesian mobile number, such as "0812-3456-7890" or "+62 812 3456 7890"',
    );
  }
  const product = name.replace(/\s+/g, ' ').trim();
  const said = texts[locale];
  const text = [
    said.order(priceIdr == null ? product : `${product} (${rupiah(priceIdr, priceIdrMax)})`),
    priceIdr == null ? said.price : said.available,
    said.thanks,
  ].join(' ');
  // Replaces what is no character, at which encodeURIComponent would throw.
  const query = new URLSearchParams({ text: pageUrl ? `${text}\n\n${String(pageUrl)}` : text });
  // WhatsApp shows a plus as a plus.
  return `https://wa.me/${number}?${query.toString().replace(/\+/g, '%20')}`;
}

/**
 * The sizes of a picture as `srcset` has them, of an `img` or of a `source`.
 *
 * @example
 * if (picture.avif) source.srcset = srcsetOf(picture.avif); // <source type="image/avif">
 */
export const srcsetOf = (sizes: readonly PictureSize[]): string =>
  sizes.map(({ url, width }) => `${url} ${width}w`).join(', ');

/** Attributes of an `img`, by their names. */
export interface PictureAttributes {
  /** The largest size, for who does not choose. */
  readonly src: string;
  readonly srcset: string;
  /** Pixels of the largest size: the browser keeps the place until it comes. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/**
 * The attributes of an `img` that shows a picture of the data in the size that fits. How wide the page
 * shows it, `sizes` says, which you add; without it browsers take it for as wide as the window.
 *
 * @throws {TypeError} if the picture has no size; those of a service always have one.
 * @example
 * Object.assign(document.createElement('img'), pictureAttributes(picture), { sizes: '20em' });
 */
export function pictureAttributes({ sizes, alt }: Picture): PictureAttributes {
  const { url: src, width, height } = sizes.at(-1)!;
  return { src, srcset: srcsetOf(sizes), width, height, alt };
}
