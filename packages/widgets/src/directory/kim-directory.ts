import {
  html,
  nothing,
  svg,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import type {
  Activity,
  Client,
  GroupStatus,
  GroupSummary,
  Page,
  PagePromise,
  Potential,
  Query,
} from '@simpul-kim/sdk';
import { activity } from '@simpul-kim/sdk/activity.js';
import { groups } from '@simpul-kim/sdk/groups.js';
import { bringPart } from '../base/bring-part.ts';
import type { Control } from '../base/controls.ts';
import { formatDay, formatMoment } from '../base/format.ts';
import { KimListElement } from '../base/kim-list-element.ts';
import type { Known } from '../base/option.ts';
import { LiveData } from '../base/live-data.ts';
import { KimGroupOpenEvent } from '../events/group-open.ts';
import { directoryStyles } from './kim-directory.styles.ts';
import { directoryTerms, type DirectoryTerms } from './kim-directory.terms.ts';
import { directoryRequest } from './request.ts';

/** Ways to lay groups out. */
export const layouts = ['cards', 'compact'] as const;
export type Layout = (typeof layouts)[number];

/** Whether coverage and activity stand above the list. */
export const figuresModes = ['shown', 'hidden'] as const;
export type FiguresMode = (typeof figuresModes)[number];

/** A page of groups, and how a region stands as a whole. */
export interface DirectoryPage extends Page<GroupSummary> {
  readonly activity?: Activity | undefined;
}

/** A person, in the place of a logo. */
const noLogo = html`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
  <path d="M5 20c0-4 3-6.5 7-6.5s7 2.5 7 6.5M12 11a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7" />
</svg>`;

/** Regions by coverage, the best first. */
const byCoverage = (one: Activity['parts'][number], other: Activity['parts'][number]) =>
  (other.figures.coverage ?? -1) - (one.figures.coverage ?? -1) ||
  one.name.localeCompare(other.name, 'id');

const percent = (share: number) => `${Math.round(share * 100)}%`;

/**
 * The KIM of a district, regency or province: how many villages have one, how many are active against the
 * target, and each of them, to be searched by name and by what its village has to show.
 *
 * @csspart figures - Coverage and activity of the region.
 * @csspart parts - The same for each region one level below.
 * @csspart item - One KIM.
 * @csspart picture - Its logo as a picture.
 * @csspart logo - Its logo, or what stands in its place.
 * @csspart title - Its name, a button that opens its profile.
 * @csspart meta - Its village, where it stands, and when it last published.
 * @event {KimGroupOpenEvent} kim-group-open - A person opens a KIM; cancelable.
 * @example
 * <kim-directory region="64.09" heading="KIM Penajam Paser Utara"></kim-directory>
 */
export class KimDirectory extends KimListElement<GroupSummary> {
  static override styles: CSSResultGroup = [KimListElement.styles, directoryStyles];
  static override readonly known: Known = {
    ...KimListElement.known,
    layout: layouts,
    figures: figuresModes,
    potential: Object.keys(directoryTerms('id').potentials),
    status: Object.keys(directoryTerms('id').statuses),
    active: ['true', 'false'],
  };

  /** `cards` or `compact`. Default `cards`. */
  @property() layout: Layout = 'cards';
  /** `shown` or `hidden`. Default `shown`. */
  @property() figures: FiguresMode = 'shown';
  /** Only KIM whose village has this to show. */
  @property() potential: Potential | '' = '';
  /** Only KIM that stand here. Default: all but those that are dissolved. */
  @property() status: GroupStatus | '' = '';
  /** `true`: only KIM that published enough of late; `false`: only those that did not. */
  @property() active: 'true' | 'false' | '' = '';
  /** Only KIM with these words in their name, or in that of their village. */
  @property() q = '';
  /** What readers can narrow the list by: `search`, `potential`, parted by spaces. Default: both. */
  @property() override controls = 'search potential';

  protected readonly reads = directoryRequest;
  protected readonly filters = ['q', 'potential', 'status', 'active'];
  /** How the region stands: it stays while the list is narrowed, and neither waits for the other. */
  private readonly standing = new LiveData<Activity>(this, () => {});

  protected get words(): DirectoryTerms {
    return directoryTerms(this.language);
  }

  protected get arrangement(): Layout {
    return layouts.find((layout) => layout === this.given('layout')) ?? layouts[0];
  }

  protected get label(): string {
    return this.words.label;
  }

  protected get offered(): Readonly<Record<string, Control>> {
    const { search, potential, potentials } = this.words;
    return {
      search: { name: 'q', label: search, kind: 'search' },
      potential: {
        name: 'potential',
        label: potential,
        kind: 'chips',
        options: Object.entries(potentials),
      },
    };
  }

  protected list(
    client: Client,
    query: Query<'groups.list'>,
    options: { readonly signal?: AbortSignal },
  ): PagePromise<GroupSummary> {
    return groups(client).list(query, options);
  }

  override async reload(): Promise<void> {
    this.standing.clear();
    await super.reload();
  }

  protected override async load(): Promise<void> {
    this.#loadFigures();
    await super.load();
  }

  #loadFigures(): void {
    const { client, standing } = this;
    const { state: now } = standing;
    const region = this.asked('region');
    if (!client || !region || !this.#hasFigures) {
      standing.clear();
      return;
    }
    if ('data' in now && now.data.region.code === region) return;
    void standing.load(`${client.baseUrl}v1/activity?region=${region}`, (signal) =>
      activity(client).get({ region }, { signal }),
    );
  }

  protected override begin(page: DirectoryPage): void {
    super.begin(page);
    if (page.activity) this.standing.take(page.activity);
    else if (page === this.page) this.standing.clear();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // At first they are loaded with the list.
    if (changed.get('figures') !== undefined && !this.gift) this.#loadFigures();
  }

  get #hasFigures(): boolean {
    return this.given('figures') !== 'hidden';
  }

  async #open(event: Event, group: GroupSummary): Promise<void> {
    const opener = event.currentTarget as HTMLElement;
    const base = this.client?.baseUrl;
    if (!this.dispatchEvent(new KimGroupOpenEvent(group))) return;
    const parts = await Promise.all([
      bringPart(() => import('../dialog/dialog.ts')),
      bringPart(() => import('../define/profile-card.ts')),
    ]).catch(() => undefined);
    if (!parts) {
      // Without them it is read on a page of its own; with no line at all, the browser says so there.
      if (base) location.assign(`${base}embed/profile-card?group=${encodeURIComponent(group.id)}`);
      return;
    }
    const [{ openDialog }] = parts;
    openDialog(this, group.name, () => {
      opener.focus();
    }).show(
      html`<kim-profile-card
        group=${group.id}
        base-url=${base ?? nothing}
        locale=${this.language}
        heading-level=${Math.min(6, this.level + 1)}
      ></kim-profile-card>`,
    );
  }

  protected override renderControls(): TemplateResult {
    return html`${this.#tryFigures()} ${super.renderControls()}`;
  }

  /** Figures that cannot be shown must not take the list with them. */
  #tryFigures(): TemplateResult | typeof nothing {
    try {
      return this.#renderFigures();
    } catch {
      return nothing;
    }
  }

  #renderFigures(): TemplateResult | typeof nothing {
    const { words, language } = this;
    const { state: now } = this.standing;
    if (!this.#hasFigures) return nothing;
    if (!('data' in now)) {
      // Their room is kept until they come; where they do not, it is given up.
      return now.status === 'loading' && this.isAsking && !this.gift
        ? html`<div class="figures skeleton" aria-hidden="true">
              ${[1, 2, 3].map(
                () =>
                  html`<div class="figure">
                    <p></p>
                    <p></p>
                    <p></p>
                  </div>`,
              )}
            </div>
            <div class="parts skeleton" aria-hidden="true"></div>`
        : nothing;
    }
    const { figures, rule, parts, region, asOf, timeZone } = now.data;
    return html`<dl class="figures" part="figures">
        ${this.#renderFigure(
          words.coverage,
          words.of(figures.villagesWithGroup, figures.villages),
          figures.coverage,
        )}
        ${this.#renderFigure(
          words.activity,
          words.of(figures.activeGroups, figures.formedGroups),
          figures.activeShare,
          rule.targetShare,
          words.target(percent(rule.targetShare), rule.days),
        )}
        <div class="figure">
          <dt>${words.news}</dt>
          <dd><strong>${figures.articles30Days}</strong></dd>
          <dd class="quiet">${words.asOf(formatMoment(new Date(asOf), timeZone, language))}</dd>
        </div>
      </dl>
      ${parts.length > 1 ? this.#renderParts(words.parts[region.level], parts) : nothing}`;
  }

  #renderFigure(
    name: string,
    said: string,
    share: number | null,
    target?: number,
    note = '',
  ): TemplateResult {
    return html`<div class="figure">
      <dt>${name}</dt>
      <dd>
        <strong>${share === null ? '–' : percent(share)}</strong> <span class="quiet">${said}</span>
      </dd>
      <dd class="quiet">
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect class="all" width="100" height="8" />
          <rect class="some" width=${Math.round((share ?? 0) * 100)} height="8" />
          ${target === undefined ? nothing : svg`<rect class="target" x=${target * 100 - 0.5} width="1" height="8" />`}
        </svg>
        ${note}
      </dd>
    </div>`;
  }

  #renderParts(title: string, parts: Activity['parts']): TemplateResult {
    const { words } = this;
    return html`<details class="parts" part="parts">
      <summary>${title} (${parts.length})</summary>
      <div class="table" tabindex="0" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.part}</th>
              <th scope="col">${words.coverage}</th>
              <th scope="col">${words.activity}</th>
              <th scope="col">${words.news}</th>
            </tr>
          </thead>
          <tbody>
            ${[...parts].sort(byCoverage).map(
              ({ name, figures }) =>
                html`<tr>
                  <th scope="row" lang="id">${name}</th>
                  <td>${words.of(figures.villagesWithGroup, figures.villages)}</td>
                  <td>${words.of(figures.activeGroups, figures.formedGroups)}</td>
                  <td>${figures.articles30Days}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  protected renderItem(group: GroupSummary): TemplateResult {
    const { words, language } = this;
    const { name, regionName, status, logo, potentials, lastPublishedAt, timeZone } = group;
    const isActive = group.activity.active;
    return html`<li class="item" part="item">
      <article>
        ${
          this.picture.isOn
            ? html`<div class="logo" part="logo">${this.picture.render(logo, '56px', noLogo)}</div>`
            : nothing
        }
        <div class="text">
          <div
            class="title"
            role="heading"
            aria-level=${Math.min(6, this.level + (this.heading ? 1 : 0))}
          >
            <button
              type="button"
              class="link"
              part="title"
              lang="id"
              @click=${(event: Event) => this.#open(event, group)}
            >
              ${name}
            </button>
          </div>
          <p class="meta" part="meta">
            <span lang="id">${regionName}</span> ·
            <span class="standing">${words.statuses[status]}</span>${
              // Of the others their standing says it.
              status === 'active'
                ? html` ·
                    <span class=${isActive ? 'pace busy' : 'pace'}
                      >${isActive ? words.busy : words.quiet}</span
                    >`
                : nothing
            }
          </p>
          <p class="meta latest">
            ${
              lastPublishedAt
                ? words.latest(formatDay(new Date(lastPublishedAt), timeZone, language))
                : words.silent
            }
          </p>
          ${
            potentials.length > 0
              ? html`<p class="potentials">
                  ${potentials.map(
                    (potential) => html`<span class="chip">${words.potentials[potential]}</span> `,
                  )}
                </p>`
              : nothing
          }
        </div>
      </article>
    </li>`;
  }

  protected renderSkeleton(): TemplateResult {
    return html`<ul class="items skeleton" aria-hidden="true">
        ${Array.from(
          { length: this.count },
          () =>
            html`<li class="item">
              <article>
                ${
                  this.picture.isOn
                    ? html`<div class="logo"><div class="picture"></div></div>`
                    : nothing
                }
                <div class="text">
                  <p class="title"></p>
                  <p class="meta"></p>
                  <p class="meta"></p>
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
    'kim-directory': KimDirectory;
  }
}
