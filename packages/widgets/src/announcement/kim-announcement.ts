import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
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

/** What is shown; `all` is any. */
export const kinds = ['all', 'announcement', 'alert'] as const;
export type Kind = (typeof kinds)[number];

/** The longest that a timer can wait, in milliseconds. */
const longestWait = 2 ** 31 - 1;

const mark = {
  info: html`<svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    aria-hidden="true"
  >
    <path d="M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 11v5M12 7.5v.01" />
  </svg>`,
  alert: html`<svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    aria-hidden="true"
  >
    <path d="M12 3.5L2.5 20h19zM12 10v4.5M12 17.2v.01" />
  </svg>`,
};

/**
 * What is in force for a region, most severe first: announcements, and early warnings in the words of
 * BMKG. What ends while the page is open goes. Where nothing is in force it takes no room.
 *
 * @csspart item - One announcement.
 * @csspart severity - How severe it is, in words.
 * @csspart title - Its title.
 * @csspart text - Its text.
 * @csspart meta - Who sent it, for whom, and until when it holds.
 * @csspart hide - The button that puts it away until the page is left; not of warnings.
 * @example
 * <kim-announcement region="64.09.02.2004" kind="alert"></kim-announcement>
 */
export class KimAnnouncement extends KimListElement<Announcement> {
  static override styles: CSSResultGroup = [KimListElement.styles, announcementStyles];
  static override readonly known: Known = { ...KimListElement.known, layout: layouts, kind: kinds };

  /** `banner` (open) or `bar` (folded up). Default `banner`. */
  @property() layout: Layout = 'banner';
  /** `all`, `announcement` or `alert`. Default `all`. */
  @property() kind: Kind = 'all';
  /** `true`: also what is only for a part of the region, e.g. everything in force in a regency. */
  @property() below = '';

  protected readonly reads = announcementRequest;
  protected readonly filters = [];
  /** Those that the reader has put away, by id. */
  readonly #hidden = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected get words(): AnnouncementTerms {
    return announcementTerms(this.language);
  }

  protected get arrangement(): Layout {
    return layouts.find((layout) => layout === this.given('layout')) ?? layouts[0];
  }

  protected get label(): string {
    return this.words.label;
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

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    // The server has rendered for everyone, and a while ago.
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { state } = this.data;
    clearTimeout(this.#timer);
    if (!('data' in state)) return;
    const ends = state.data.data
      .map(({ endsAt }) => (endsAt ? Date.parse(endsAt) - Date.now() : Infinity))
      .filter((wait) => wait > 0 && wait < longestWait);
    if (ends.length === 0) return;
    this.#timer = setTimeout(
      () => {
        this.requestUpdate();
      },
      Math.min(...ends),
    );
  }

  #isShown({ id, endsAt }: Announcement): boolean {
    if (!this.hasUpdated) return true;
    return !(endsAt && Date.parse(endsAt) <= Date.now()) && !this.#hidden.has(id);
  }

  #hide(id: string): void {
    this.#hidden.add(id);
    this.requestUpdate();
  }

  protected override renderData(page: Page<Announcement>): TemplateResult | typeof nothing {
    return super.renderData({ ...page, data: page.data.filter((one) => this.#isShown(one)) });
  }

  /** That nothing is in force is no news, unless the page wants it said. */
  protected override renderEmpty(): TemplateResult | typeof nothing {
    return this.querySelector?.(':scope > [slot=empty]') ? super.renderEmpty() : nothing;
  }

  protected renderItem(item: Announcement): TemplateResult {
    const { words, language } = this;
    const { id, kind, severity, title, text, link, sender, audienceName, endsAt, timeZone } = item;
    const address = link && safeUrl(link);
    const isGrave = severity === 'warning' || severity === 'danger';
    return html`<li class=${`item ${severity}`} part="item">
      <details ?open=${this.arrangement === 'banner'}>
        <summary>
          ${kind === 'alert' ? mark.alert : mark.info}
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
          ${text.split(/\n{2,}/).map((paragraph) => html`<p part="text" lang="id">${paragraph}</p>`)}
          ${
            address
              ? html`<a class="further" href=${address} target="_blank" rel="noopener"
                  >${words.further}</a
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
            isGrave
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
