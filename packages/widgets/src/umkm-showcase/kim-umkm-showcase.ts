import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type {
  Business,
  BusinessCategory,
  BusinessSummary,
  Certification,
  Client,
  Page,
  PagePromise,
  Product,
  ProductSort,
  Query,
  TimeZone,
} from '@simpul-kim/sdk';
import { rupiah, whatsappOrderUrl, type Ordered } from '@simpul-kim/sdk/links.js';
import { businesses, products } from '@simpul-kim/sdk/umkm.js';
import { bringPart } from '../base/bring-part.ts';
import type { Control } from '../base/controls.ts';
import { formatDay } from '../base/format.ts';
import { KimListElement } from '../base/kim-list-element.ts';
import type { Known } from '../base/option.ts';
import type { WidgetRequest } from '../base/request.ts';
import { safeUrl } from '../base/safe-url.ts';
import { KimOrderEvent, type OrderChannel } from '../events/order.ts';
import { umkmShowcaseStyles } from './kim-umkm-showcase.styles.ts';
import { umkmShowcaseTerms, type UmkmShowcaseTerms } from './kim-umkm-showcase.terms.ts';
import { umkmShowcaseRequest } from './request.ts';

/** Ways to lay products and businesses out. */
export const layouts = ['grid', 'carousel', 'compact'] as const;
export type Layout = (typeof layouts)[number];

/** What is shown: each product, or each business once. */
export const shows = ['products', 'businesses'] as const;
export type Show = (typeof shows)[number];

type Item = Product | BusinessSummary;
type Seller = Product['business'];

/** A page of products or businesses; of one business alone, its products with all there is of it. */
export interface ShowcasePage extends Page<Item> {
  readonly business?: Business;
}

const pictureSizes: Readonly<Record<Layout, string>> = {
  grid: '(min-width: 560px) 260px, 50vw',
  carousel: '240px',
  compact: '72px',
};

/** A basket, in the place of a picture. */
const noPicture = html`<svg
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  aria-hidden="true"
>
  <path d="M4 10h16l-1.5 9h-13zM8 10l3-6m5 6-3-6M9.5 13.5v2.5m5-2.5v2.5" />
</svg>`;

const isProduct = (item: Item): item is Product => 'business' in item;

/** Whether an order is one by price, which businesses have not. */
const isByPrice = (sort: string) => sort.startsWith('price');

/** The address of the page as it names itself; else without what may be only of this visit. */
const pageAddress = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ??
  location.origin + location.pathname;

/** A day as a certificate names it. */
const dayOf = (date: string) => new Date(`${date}T12:00:00+07:00`);

/**
 * Small businesses (UMKM) and their products, of a village or of all villages of a district, regency or
 * province: what it is, what it costs, what it is certified by, and how to order it.
 *
 * @csspart item - One product or business.
 * @csspart picture - Its picture.
 * @csspart title - Its name.
 * @csspart price - The price of a product.
 * @csspart summary - What is told of it.
 * @csspart meta - Who sells it, and where.
 * @csspart order - The link that orders by WhatsApp.
 * @csspart channels - Links to marketplaces.
 * @csspart certificates - What it is certified by.
 * @csspart business - What is told of a business that is shown alone.
 * @csspart back - The button that leads back from a business to the list.
 * @csspart step - The buttons of a carousel.
 * @csspart share - The button that shares a product or business.
 * @csspart share-menu - The menu of that button, where the device has no way of its own.
 * @event {KimOrderEvent} kim-order - A person goes to WhatsApp or a marketplace to order; cancelable.
 * @event {KimShareEvent} kim-share - A person shares a product or business; cancelable.
 * @example
 * <kim-umkm-showcase region="64.09.02.2004" controls="search category"></kim-umkm-showcase>
 */
export class KimUmkmShowcase extends KimListElement<Item> {
  static override styles: CSSResultGroup = [KimListElement.styles, umkmShowcaseStyles];
  static override readonly known: Known = {
    ...KimListElement.known,
    layout: layouts,
    show: shows,
    category: Object.keys(umkmShowcaseTerms('id').categories),
    sort: Object.keys(umkmShowcaseTerms('id').sorts),
  };

  /** `grid`, `carousel` or `compact`. Default `grid`. */
  @property() layout: Layout = 'grid';
  /** `products` or `businesses`. Default `products`. */
  @property() show: Show = 'products';
  /** Id of a business: it is shown alone, with its products. */
  @property() business = '';
  /** Only businesses of this kind. */
  @property() category: BusinessCategory | '' = '';
  /** Only what has these words. */
  @property() q = '';
  /** Which come first; businesses have no price. Default `newest`. */
  @property() sort: ProductSort | '' = '';
  /** What readers can narrow the list by: `search`, `category`, `sort`, parted by spaces. Default: nothing. */
  declare controls: string;

  protected readonly reads = umkmShowcaseRequest;
  protected readonly filters = ['q', 'category'];
  /** Leads from a business back to the list. */
  #leave = () => {};

  protected get words(): UmkmShowcaseTerms {
    return umkmShowcaseTerms(this.language);
  }

  protected get arrangement(): Layout {
    return layouts.find((layout) => layout === this.given('layout')) ?? layouts[0];
  }

  protected get label(): string {
    return this.words.label;
  }

  get #hasPrices(): boolean {
    return this.asked('show') !== 'businesses';
  }

  protected override asked(name: string): string {
    const value = super.asked(name);
    return name === 'sort' && !this.#hasPrices && isByPrice(value) ? '' : value;
  }

  protected get offered(): Readonly<Record<string, Control>> {
    const { search, category, categories, sort, sorts } = this.words;
    return {
      search: { name: 'q', label: search, kind: 'search' },
      category: {
        name: 'category',
        label: category,
        kind: 'chips',
        options: Object.entries(categories),
      },
      sort: {
        name: 'sort',
        label: sort,
        kind: 'menu',
        options: Object.entries(sorts).filter(([name]) => this.#hasPrices || !isByPrice(name)),
      },
    };
  }

  protected list(
    client: Client,
    query: Query<'products.list'>,
    options: { readonly signal?: AbortSignal },
  ): PagePromise<Item> {
    return this.#hasPrices
      ? products(client).list(query, options)
      : businesses(client).list(query as Query<'businesses.list'>, options);
  }

  protected override async read(
    client: Client,
    request: WidgetRequest,
    signal: AbortSignal,
  ): Promise<ShowcasePage> {
    const id = this.asked('business');
    if (!id) return super.read(client, request, signal);
    const business = await businesses(client).get(id, { signal });
    return {
      data: business.products.map((product) => ({ ...product, business })),
      next: null,
      business,
    };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const list = this.renderRoot.querySelector('.carousel [part=list]');
    if (!list) return;
    bringPart(() => import('../carousel/carousel.ts')).then(
      ({ keepSteps }) => {
        keepSteps(this, list);
      },
      // It scrolls without them too.
      () => {},
    );
  }

  protected override renderControls(): TemplateResult | typeof nothing {
    const { state } = this.data;
    const { business } = ('data' in state ? state.data : {}) as Partial<ShowcasePage>;
    if (!this.asked('business')) return super.renderControls();
    return html`${
      this.given('business')
        ? nothing
        : html`<button type="button" class="back" part="back" @click=${() => this.#leave()}>
            ${this.words.back}
          </button>`
    }${business ? this.#renderBusiness(business) : nothing}`;
  }

  /** Shows a business alone; the way back of the browser leads to the list, as the button does. */
  #open(id: string): void {
    const close = () => {
      this.choose('business', '');
    };
    this.#leave = close;
    this.choose('business', id);
    bringPart(() => import('../back/back.ts')).then(
      ({ enterView }) => {
        if (this.asked('business') === id) this.#leave = enterView(this, id, close);
      },
      () => {},
    );
  }

  protected override zoneOf({ data: [first] }: ShowcasePage): TimeZone | undefined {
    return first && (isProduct(first) ? first.business : first).timeZone;
  }

  /** Goes to order, unless the page does it in its own way. */
  #order(event: Event, channel: OrderChannel, business: Seller, product?: Product): void {
    if (!this.dispatchEvent(new KimOrderEvent(channel, business, product))) event.preventDefault();
  }

  protected renderItem(item: Item): TemplateResult {
    const { words } = this;
    const picture = isProduct(item) ? item.pictures[0] : item.picture;
    const seller: Seller = isProduct(item) ? item.business : item;
    const isAlone = this.asked('business') !== '';
    return html`<li class="item" part="item">
      <article>
        ${
          this.picture.isOn
            ? this.picture.render(picture, pictureSizes[this.arrangement], noPicture)
            : nothing
        }
        <div class="text">
          <div class="title" part="title" role="heading" aria-level=${this.#itemLevel} lang="id">
            ${
              isProduct(item)
                ? item.name
                : html`<button
                    type="button"
                    class="link"
                    data-of=${item.id}
                    @click=${() => this.#open(item.id)}
                  >
                    ${item.name}
                  </button>`
            }
          </div>
          ${
            isProduct(item)
              ? this.#renderPrice(item)
              : html`<p class="kind">${words.categories[item.category]}</p>`
          }
          <p class="summary" part="summary" lang="id">${item.description}</p>
          ${
            isAlone
              ? nothing
              : html`<p class="meta" part="meta" lang="id">
                  ${
                    isProduct(item)
                      ? html`<button
                          type="button"
                          class="link"
                          data-of=${seller.id}
                          @click=${() => this.#open(seller.id)}
                        >
                          ${seller.name}
                        </button>`
                      : nothing
                  }
                  <span>${seller.regionName}</span>
                </p>`
          }
          ${isAlone ? nothing : this.#renderCertificates(seller.certifications)}
          ${this.#renderChannels(seller, isProduct(item) ? item : undefined)}
          ${this.#renderShare(seller.id, item.name)}
        </div>
      </article>
    </li>`;
  }

  get #itemLevel(): number {
    return Math.min(6, this.level + (this.heading ? 1 : 0) + (this.asked('business') ? 1 : 0));
  }

  #renderPrice({ priceIdr, priceIdrMax, unit }: Product): TemplateResult {
    const { words } = this;
    return html`<p class="price" part="price">
      ${
        !Number.isSafeInteger(priceIdr)
          ? words.askPrice
          : html`<strong>${rupiah(priceIdr!, priceIdrMax)}</strong> ${
                unit ? html`<span lang="id">${words.unit(unit)}</span>` : nothing
              }`
      }
    </p>`;
  }

  /** What it is certified by, and on demand by which number and until when. */
  #renderCertificates(certifications: readonly Certification[]): TemplateResult | typeof nothing {
    const { words, language } = this;
    if (certifications.length === 0) return nothing;
    return html`<details class="certificates" part="certificates">
      <summary>
        <span class="unseen">${words.certificates}: </span>
        ${certifications.map(
          ({ kind, expired }) =>
            html`<span class=${expired ? 'badge expired' : 'badge'}
              >${words.kinds[kind] ?? kind}</span
            >`,
        )}
      </summary>
      <ul>
        ${certifications.map(({ kind, number, standing, endsOn, expired }) => {
          const day = endsOn ? formatDay(dayOf(endsOn), 'Asia/Jakarta', language) : '';
          const ends = day && (expired ? words.expired(day) : words.validUntil(day));
          const told = [standing === 'verified' ? words.verified : words.selfDeclared, ends];
          return html`<li>
            <strong>${words.kinds[kind] ?? kind}</strong> ${number}
            <span>${told.filter(Boolean).join(', ')}</span>
          </li>`;
        })}
      </ul>
    </details>`;
  }

  /** Where it can be ordered. */
  #renderChannels(seller: Seller, product?: Product): TemplateResult | typeof nothing {
    const { words } = this;
    if (product && !product.available) {
      return html`<p class="sold-out">${words.soldOut}</p>`;
    }
    const { whatsapp, marketplaces } = seller;
    const address = whatsapp && this.#chatUrl(whatsapp.number, product);
    const shops = marketplaces.filter(({ url }) => safeUrl(url));
    if (!address && shops.length === 0) return nothing;
    return html`<div class="channels">
      ${
        address
          ? html`<a
              class="order"
              part="order"
              href=${address}
              target="_blank"
              rel="noopener"
              @click=${(event: Event) => {
                // Only now is the page known that it is ordered from: the server has rendered for all.
                const link = event.currentTarget as HTMLAnchorElement;
                link.href = this.#chatUrl(whatsapp.number, product, pageAddress()) ?? address;
                this.#order(event, 'whatsapp', seller, product);
              }}
              ><span
                >${
                  product
                    ? html`${words.order}
                        <span class="unseen" lang="id">${product.name}</span>
                        ${words.byWhatsapp}`
                    : words.chat
                }</span
              ></a
            >`
          : nothing
      }
      ${
        shops.length > 0
          ? html`<p class="shops" part="channels">
              ${words.alsoAt}
              ${shops.map(
                ({ marketplace, name, url }) =>
                  html`<a
                    href=${url}
                    target="_blank"
                    rel="noopener"
                    @click=${(event: Event) => this.#order(event, marketplace, seller, product)}
                    >${name}</a
                  > `,
              )}
            </p>`
          : nothing
      }
    </div>`;
  }

  /** Shares the business, or a product of it, by the page that the service has of the business. */
  #renderShare(business: string, title: string): TemplateResult | typeof nothing {
    const { client } = this;
    if (!client) return nothing;
    const url = `${client.baseUrl}embed/umkm-showcase?business=${encodeURIComponent(business)}`;
    return html`<button
      type="button"
      class="link share"
      part="share"
      @click=${({ currentTarget }: Event) =>
        bringPart(() => import('../share/share.ts')).then(
          ({ share }) => share(this, { title, url }, currentTarget as HTMLElement),
          () => {},
        )}
    >
      ${this.words.share}<span class="unseen" lang="id"> ${title}</span>
    </button>`;
  }

  /** A chat with the business; nothing where its number is none. Sellers read Indonesian. */
  #chatUrl(number: string, product: Ordered | undefined, pageUrl?: string): string | undefined {
    try {
      return product
        ? whatsappOrderUrl(product, { whatsapp: number, ...(pageUrl ? { pageUrl } : {}) })
        : whatsappOrderUrl({ name: '' }, { whatsapp: number }).split('?')[0];
    } catch {
      return undefined;
    }
  }

  #renderBusiness(business: Business): TemplateResult {
    const { words } = this;
    const { name, category, description, regionName, ownerName, address, point } = business;
    return html`<div class="business" part="business" lang="id">
      ${this.picture.isOn ? this.picture.render(business.pictures[0], '(min-width: 700px) 420px, 100vw', noPicture) : nothing}
      <div class="text">
        <p class="kind" lang=${this.language}>${words.categories[category]} · ${regionName}</p>
        <div class="name" role="heading" aria-level=${this.#itemLevel - 1}>${name}</div>
        ${ownerName ? html`<p class="owner">${words.by(ownerName)}</p>` : nothing}
        ${description.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}
        ${
          address || point
            ? html`<p class="place">
                ${address}
                ${
                  point
                    ? html`<a
                        href=${`https://www.google.com/maps/search/?api=1&query=${point.latitude},${point.longitude}`}
                        target="_blank"
                        rel="noopener"
                        lang=${this.language}
                        >${words.map}</a
                      >`
                    : nothing
                }
              </p>`
            : nothing
        }
        ${this.#renderCertificates(business.certifications)} ${this.#renderChannels(business)}
        ${this.#renderShare(business.id, name)}
      </div>
    </div>`;
  }

  protected override renderData(page: ShowcasePage): TemplateResult | typeof nothing {
    const list = super.renderData(page);
    return html`${this.#renderSteps()}${list}`;
  }

  /** The place of the buttons of a carousel, which come later. */
  #renderSteps(): TemplateResult | typeof nothing {
    return this.arrangement === 'carousel' ? html`<div class="steps"></div>` : nothing;
  }

  protected renderSkeleton(): TemplateResult {
    return html`${this.#renderSteps()}
      <ul class="items skeleton" aria-hidden="true">
        ${Array.from(
          { length: this.count || 3 },
          () =>
            html`<li class="item">
              <article>
                ${this.picture.isOn ? html`<div class="picture"></div>` : nothing}
                <div class="text">
                  <p class="title"></p>
                  <p class="price"></p>
                  <p class="summary"></p>
                </div>
              </article>
            </li>`,
        )}
      </ul>
      <div class="foot"></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-umkm-showcase': KimUmkmShowcase;
  }
}
