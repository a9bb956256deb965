import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Announcement, Client, Page, PagePromise, Query } from '@simpul-kim/sdk';
import { announcements } from '@simpul-kim/sdk/announcements.js';
import type { Control } from '../base/controls.ts';
import { formatMoment } from '../base/format.ts';
import { KimListElement } from '../base/kim-list-element.ts';
import type { Known } from '../base/option.ts';
import { safeUrl } from '../base/safe-url.ts';
import { announcementStyles } from './kim-announcement.styles.ts';
import { announcementTerms, type AnnouncementTerms } from './kim-announcement.terms.ts';
import { announcementRequest } from './request.ts';

/** Ways to lay announcements out. */
export const layouts = ['banner', 'bar'] as const;
export type Layout = (typeof layouts)[number];

/** What is shown. */
export const kinds = ['announcement', 'alert'] as const;
export type Kind = (typeof kinds)[number];

/** The longest that a timer can wait, in milliseconds. */
const longestWait = 2 ** 31 - 1;

/** Text longer than this is folded in a banner, in characters. */
const longText = 320;

/** What must not be put away, only folded up. */
const isGrave = ({ severity }: Announcement) => severity === 'warning' || severity === 'danger';

/** A shape for each severity, so that colour is not all that tells them apart. */
const shapes: Readonly<Record<Announcement['severity'], string>> = {
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 11v5M12 7.5v.01',
  advisory: 'M12 3.5L2.5 20h19zM12 10v4.5M12 17.2v.01',
  warning: 'M12 2.5L21.5 12L12 21.5L2.5 12zM12 7.5v5M12 16v.01',
  danger: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v5M12 16v.01',
};

/**
 * What is in force for a region, most severe first: announcements, and early warnings in the words of
 * BMKG. What ends while the page is open goes, and an alert that comes while it is open is said at once.
 * Where nothing is in force it takes no room.
 *
 * @csspart item - One announcement.
 * @csspart severity - How severe it is, in words.
 * @csspart title - Its title.
 * @csspart text - Its text.
 * @csspart meta - Who sent it, for whom, and until when it holds.
 * @csspart whole - The button that unfolds a long text, and folds it again.
 * @csspart hide - The button that puts it away until the page is left; not of warnings.
 * @example
 * <kim-announcement region="64.09.02.2004" kind="alert"></kim-announcement>
 */
export class KimAnnouncement extends KimListElement<Announcement> {
  static override styles: CSSResultGroup = [KimListElement.styles, announcementStyles];
  static override readonly known: Known = {
    ...KimListElement.known,
    layout: layouts,
    kind: kinds,
    below: ['true', 'false'],
  };

  /** `banner` (open) or `bar` (folded up). Default `banner`. */
  @property() layout: Layout = 'banner';
  /** Only this kind. Default: both. */
  @property() kind: Kind | '' = '';
  /** `true`: also what is only for a part of the region, e.g. everything in force in a regency. */
  @property() below: 'true' | 'false' | '' = '';
  /** Of no use here: there are too few announcements to narrow. */
  declare controls: string;

  /** A warning cannot wait to be asked for; see `freshness/`. @internal */
  readonly isUrgent = true;
  protected readonly reads = announcementRequest;
  protected readonly filters = [];
  /** Alerts that have come since the first were shown. */
  @state() private fresh: readonly Announcement[] = [];
  /** All that have come, by id; nothing before the first answer. */
  #known: Set<string> | undefined;
  /** Those that the reader has put away, by id. */
  readonly #hidden = new Set<string>();
  readonly #unfolded = new Set<string>();
  /** When the next of those shown ends, in milliseconds since 1970. */
  #nextEnd = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected get words(): AnnouncementTerms {
    return announcementTerms(this.language);
  }

  protected get arrangement(): Layout {
    return layouts.find((layout) => layout === this.given('layout')) ?? layouts[0];
  }

  protected get label(): string {
    return this.asked('kind') === 'alert' ? this.words.alerts : this.words.label;
  }

  protected get offered(): Readonly<Record<string, Control>> {
    return {};
  }

  protected list(
    client: Client,
    query: Query<'announcements.list'>,
    options: { readonly signal?: AbortSignal },
  ): PagePromise<Announcement> {
    return announcements(client).list(query, options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // One that was moved has lost its timer.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    // The server has rendered for everyone, and a while ago.
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#nextEnd = Infinity;
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    // What is in force elsewhere is not new.
    if (this.isAsked(changed)) this.#known = undefined;
    super.updated(changed);
    clearTimeout(this.#timer);
    const wait = this.#nextEnd - Date.now();
    if (wait > longestWait) return;
    this.#timer = setTimeout(() => {
      this.requestUpdate();
    }, wait);
  }

  protected override arrived(page: Page<Announcement>, isStale: boolean): void {
    const known = this.#known;
    this.fresh = known
      ? page.data.filter((one) => one.kind === 'alert' && !known.has(one.id) && this.#isShown(one))
      : [];
    this.#known = new Set([...(known ?? []), ...page.data.map(({ id }) => id)]);
    super.arrived(page, isStale);
  }

  #isShown(one: Announcement): boolean {
    if (!this.hasUpdated) return true;
    if (one.endsAt && Date.parse(one.endsAt) <= Date.now()) return false;
    // One that was put away may have become graver since.
    return isGrave(one) || !this.#hidden.has(one.id);
  }

  async #hide(id: string): Promise<void> {
    this.#hidden.add(id);
    this.requestUpdate();
    await this.updateComplete;
    // The button is gone; who pressed it goes on at what is left.
    this.renderRoot.querySelector<HTMLElement>('summary')?.focus();
  }

  #fold(id: string): void {
    if (!this.#unfolded.delete(id)) this.#unfolded.add(id);
    this.requestUpdate();
  }

  /** A heading over nothing would take room. */
  protected override renderHeading(): TemplateResult | typeof nothing {
    const { state: now } = this.data;
    const isBare =
      now.status === 'loading' ||
      ('data' in now && !now.data.data.some((one) => this.#isShown(one)));
    return isBare && !this.#saysEmpty ? nothing : super.renderHeading();
  }

  /** Aloud, and only what is new: the others are read where they stand. */
  protected override renderAnnouncement(): TemplateResult {
    return html`${super.renderAnnouncement()}
      <p class="unseen" role="alert">
        ${this.fresh.map(
          ({ severity, title }) =>
            html`${this.words.severities[severity]}: <span lang="id">${title}</span>. `,
        )}
      </p>`;
  }

  get #saysEmpty(): boolean {
    return Boolean(this.querySelector?.(':scope > [slot=empty]'));
  }

  protected override renderData(page: Page<Announcement>): TemplateResult | typeof nothing {
    return super.renderData({ ...page, data: page.data.filter((one) => this.#isShown(one)) });
  }

  /** That nothing is in force is no news, unless the page wants it said. */
  protected override renderEmpty(): TemplateResult | typeof nothing {
    return this.#saysEmpty ? super.renderEmpty() : nothing;
  }

  protected renderItem(item: Announcement): TemplateResult {
    const { words, language } = this;
    const { id, severity, title, text, link, sender, audienceName, endsAt, timeZone } = item;
    // Also one that was loaded as one more.
    if (!this.#isShown(item)) return html``;
    const end = Date.parse(endsAt ?? '');
    if (end < this.#nextEnd) this.#nextEnd = end;
    const address = link && safeUrl(link);
    const isBanner = this.arrangement === 'banner';
    const isLong = isBanner && text.length > longText;
    const isFolded = isLong && !this.#unfolded.has(id);
    return html`<li class=${`item ${severity}`} part="item">
      <details ?open=${isBanner}>
        <summary>
          <svg
            viewBox="0 0 24 24"
            fill="none"
            stroke="currentColor"
            stroke-width="2"
            aria-hidden="true"
          >
            <path d=${shapes[severity]} />
          </svg>
          <span class="what">
            <span class="severity" part="severity">${words.severities[severity]}</span>
            <span
              class="title"
              part="title"
              role="heading"
              aria-level=${Math.min(6, this.level + (this.heading ? 1 : 0))}
              lang="id"
              >${title}</span
            >
          </span>
        </summary>
        <div class="body">
          <div class=${isFolded ? 'words folded' : 'words'}>
            ${text.split(/\n{2,}/).map((paragraph) => html`<p part="text" lang="id">${paragraph}</p>`)}
          </div>
          ${
            isLong
              ? html`<button
                  type="button"
                  class="link"
                  part="whole"
                  aria-expanded=${isFolded ? 'false' : 'true'}
                  @click=${() => {
                    this.#fold(id);
                  }}
                >
                  ${isFolded ? words.whole : words.brief}
                </button>`
              : nothing
          }
          ${
            address
              ? html`<a class="further" href=${address} target="_blank" rel="noopener"
                  >${words.further(new URL(address).host)}</a
                >`
              : nothing
          }
          <p class="meta" part="meta">
            ${words.from(sender.name, audienceName)}${
              endsAt
                ? html`. ${words.until(formatMoment(new Date(endsAt), timeZone, language))}`
                : nothing
            }
          </p>
          ${
            isGrave(item)
              ? nothing
              : html`<button
                  type="button"
                  class="link hide"
                  part="hide"
                  @click=${() => this.#hide(id)}
                >
                  ${words.hide}
                </button>`
          }
        </div>
      </details>
    </li>`;
  }

  /** Mostly nothing is in force: no room is kept. */
  protected renderSkeleton(): TemplateResult {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-announcement': KimAnnouncement;
  }
}
