import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addressOf, type Client, type Group, type TimeZone } from '@simpul-kim/sdk';
import { groups } from '@simpul-kim/sdk/groups.js';
import { formatDay } from '../base/format.ts';
import { KimDataElement } from '../base/kim-data-element.ts';
import type { Known } from '../base/option.ts';
import type { WidgetRequest } from '../base/request.ts';
import { safeUrl } from '../base/safe-url.ts';
import { KimVideoPlayEvent } from '../events/video-play.ts';
import type { renderPlayer } from '../video/video.ts';
import { profileCardStyles } from './kim-profile-card.styles.ts';
import { profileCardTerms, type ProfileCardTerms } from './kim-profile-card.terms.ts';
import { profileCardRequest } from './request.ts';
import { bringPart } from '../base/bring-part.ts';

/** How much of a profile is shown. */
export const layouts = ['full', 'compact', 'badge'] as const;
export type Layout = (typeof layouts)[number];

/** Awards that are shown before the others are asked for. */
const firstAwards = 3;

type Video = NonNullable<Group['video']>;

/** Names of the sites of videos; a file is on a site that tells its own. */
const providers: Readonly<Partial<Record<Video['provider'], string>>> = {
  youtube: 'YouTube',
  facebook: 'Facebook',
  tiktok: 'TikTok',
  instagram: 'Instagram',
};

/** Whether a video is played here; others are shown by their own site alone. */
const isPlayedHere = ({ provider }: Video) => provider === 'youtube' || provider === 'file';

const icon = (path: string) =>
  html`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
    <path d=${path} />
  </svg>`;

const potentialIcons: Readonly<Record<Group['potentials'][number], TemplateResult>> = {
  tourism: icon('M3 19l6-10 4 6 2-3 6 7zM17 6h.1'),
  agriculture: icon('M12 20v-8c0-4-3-6-7-6 0 4 3 6 7 6m0 3c0-4 3-6 7-6 0 4-3 6-7 6'),
  fisheries: icon('M3 12c3-5 9-5 13 0-4 5-10 5-13 0zm13 0l5-4v8zM7 11.5h.1'),
  umkm: icon('M5 11v8h14v-8M3 10l2-5h14l2 5zm7 9v-5h4v5'),
  culture: icon('M4 5h16M8 5v3m8-3v3M6 13a6 6 0 1 0 12 0 6 6 0 1 0-12 0m6 0h.1'),
  ict: icon('M4 5h16v11H4zm4 15h8m-4-4v4'),
};

const day = 86_400_000;

/** How many days ago something was, by the calendar of its zone; nothing where it was a month or more. */
function daysAgo(moment: string, timeZone: TimeZone, locale: string): string | undefined {
  const dayOf = (date: Date) => Date.parse(date.toLocaleDateString('sv', { timeZone })) / day;
  const days = dayOf(new Date()) - dayOf(new Date(moment));
  if (!(days >= 0 && days < 30)) return undefined;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
}

/** Two people who talk, in the place of a logo. */
const noLogo = icon(
  'M4 19c0-3 2.2-5 5-5s5 2 5 5M9 11a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M14.5 4.5H20V9h-3l-1.5 1.5V9h-1z',
);

/** A picture of a field and a sun, in the place of a poster. */
const noPoster = icon('M3 17l5-6 4 4.5 3-3.5 6 5M16 7.5a1.5 1.5 0 1 0 0 .01');

/**
 * Who a KIM is: what recognises it, who leads it, what it works on, how much it publishes, and how to
 * reach it. What it has not told takes no room.
 *
 * @csspart picture - A picture: its logo, the poster of its video.
 * @csspart logo - Its logo, or what stands in its place.
 * @csspart name - Its name.
 * @csspart meta - Its village, and where it stands.
 * @csspart activity - How much it publishes.
 * @csspart about - What it says of itself.
 * @csspart video - Its profile video, behind a picture until it is asked for.
 * @csspart section - A section: officers, divisions, potentials, awards.
 * @csspart title - The title of a section.
 * @csspart contact - How to reach it.
 * @csspart share - The button that shares it.
 * @csspart share-menu - The menu of that button, where the device has no way of its own.
 * @event {KimVideoPlayEvent} kim-video-play - A person asks for the profile video; cancelable.
 * @event {KimShareEvent} kim-share - A person shares the profile; cancelable.
 * @example
 * <kim-profile-card region="64.09.02.2004"></kim-profile-card>
 */
export class KimProfileCard extends KimDataElement<Group> {
  static override styles: CSSResultGroup = [KimDataElement.styles, profileCardStyles];
  static override readonly known: Known = { ...KimDataElement.known, layout: layouts };

  /** `full`, `compact` or `badge`. Default `full`. */
  @property() layout: Layout = 'full';
  /** Id of a KIM. Default: the KIM of the village that `region` names. */
  @property() group = '';
  /** A profile that is already here; then nothing is read. */
  @property({ attribute: false }) profile: Group | undefined;

  @state() private player: typeof renderPlayer | undefined;

  protected readonly reads = profileCardRequest;
  protected readonly givenBy = 'profile';

  protected get words(): ProfileCardTerms {
    return profileCardTerms(this.language);
  }

  protected get arrangement(): Layout {
    return layouts.find((layout) => layout === this.given('layout')) ?? layouts[0];
  }

  protected get label(): string {
    return this.words.label;
  }

  protected read(client: Client, _request: WidgetRequest, signal: AbortSignal): Promise<Group> {
    return Promise.resolve(
      groups(client).get(this.asked('group') || this.asked('region'), { signal }),
    );
  }

  protected override begin(): void {
    this.player = undefined;
  }

  protected countOf(): number {
    return 1;
  }

  protected told(): string {
    return this.words.loaded;
  }

  protected zoneOf({ timeZone }: Group): TimeZone {
    return timeZone;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if ((changed as ReadonlyMap<string, unknown>).has('player') && this.player) {
      this.renderRoot.querySelector<HTMLElement>('.player')?.focus();
    }
  }

  async #play(event: Event, group: Group): Promise<void> {
    if (!this.dispatchEvent(new KimVideoPlayEvent(group))) {
      event.preventDefault();
      return;
    }
    if (!isPlayedHere(group.video!)) return;
    try {
      const { renderPlayer: player, videoStyles } = await bringPart(
        () => import('../video/video.ts'),
      );
      this.adopt(videoStyles);
      this.player = player;
    } catch {
      // Without its player it is seen where it is.
      location.assign(safeUrl(group.video!.url)!);
    }
  }

  protected renderData(group: Group): TemplateResult {
    const isFull = this.arrangement === 'full';
    return html`<article class="card">
        ${this.#renderHead(group)}
        ${
          this.arrangement === 'badge'
            ? nothing
            : html`${
                group.about
                  ? html`<div class="about" part="about" lang="id">
                      ${group.about.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}
                    </div>`
                  : nothing
              }
              ${isFull ? this.#renderVideo(group) : nothing}
              ${isFull ? this.#renderFacts(group) : nothing}
              ${isFull ? this.#renderPeople(group) : nothing}
              ${this.#renderPotentials(group, isFull)}
              ${isFull ? this.#renderAwards(group) : nothing} ${this.#renderContact(group, isFull)}
              ${isFull ? this.#renderShare(group) : nothing}`
        }
      </article>
      ${this.arrangement === 'badge' ? nothing : this.renderAge()}`;
  }

  #renderHead({
    name,
    regionName,
    status,
    logo,
    activity,
    lastPublishedAt,
    timeZone,
    website,
  }: Group): TemplateResult {
    const { words, language } = this;
    const { active, articles30Days, articles90Days } = activity;
    const told = [
      active ? words.active : status === 'active' && articles90Days > 0 && words.resting,
      articles90Days > 0 ? words.news(articles30Days, articles90Days) : words.quiet,
      // What the server renders is kept, so there it is a day; "2 days ago" would not stay true.
      lastPublishedAt &&
        words.latest(
          (this.hasUpdated && daysAgo(lastPublishedAt, timeZone, language)) ||
            formatDay(new Date(lastPublishedAt), timeZone, language),
        ),
    ];
    const isBadge = this.arrangement === 'badge';
    const address = isBadge && website ? safeUrl(website) : undefined;
    return html`<div class="head">
      ${
        this.picture.isOn
          ? html`<div class="logo" part="logo">${this.picture.render(logo, '72px', noLogo)}</div>`
          : nothing
      }
      <div class="who">
        <div class="name" part="name" role="heading" aria-level=${this.#nameLevel} lang="id">
          ${address ? html`<a href=${address} target="_blank" rel="noopener">${name}</a>` : name}
        </div>
        <p class="meta" part="meta">
          <span lang="id">${regionName}</span>
          <span class=${`standing ${status}`}>${words.statuses[status]}</span>
        </p>
        ${
          isBadge
            ? nothing
            : html`<p class="activity" part="activity">${told.filter(Boolean).join(' · ')}</p>`
        }
      </div>
    </div>`;
  }

  get #nameLevel(): number {
    return Math.min(6, this.heading ? this.level + 1 : this.level);
  }

  #renderVideo(group: Group): TemplateResult | typeof nothing {
    const { words, player } = this;
    const { video, name } = group;
    const address = video && safeUrl(video.url);
    if (!video || !address) return nothing;
    if (player) {
      return html`<div class="video" part="video">
        ${player({ ...video, url: address }, words.video(name))}
      </div>`;
    }
    const provider = providers[video.provider] ?? new URL(address).hostname;
    const isHere = isPlayedHere(video);
    const told = html`<span class="told">
      <span class="video-title">${isHere ? words.watch(name) : words.video(name)}</span>
      <span>${isHere ? words.from(provider) : words.opens(provider)}</span>
    </span>`;
    return html`<div class="video" part="video">
      ${this.picture.render(video.poster, '(min-width: 700px) 640px, 100vw', noPoster)}
      ${
        isHere
          ? html`<button
              type="button"
              class="play"
              @click=${(event: Event) => this.#play(event, group)}
            >
              ${told}
            </button>`
          : html`<a
              class="play"
              href=${address}
              target="_blank"
              rel="noopener"
              @click=${(event: Event) => this.#play(event, group)}
              >${told}</a
            >`
      }
    </div>`;
  }

  #renderFacts({
    decree,
    externalNumber,
    members,
    timeZone,
  }: Group): TemplateResult | typeof nothing {
    const { words, language } = this;
    const document = decree?.documentUrl && safeUrl(decree.documentUrl);
    if (!decree && !externalNumber && !members) return nothing;
    return html`<dl class="facts">
      ${
        decree
          ? html`<div>
              <dt>${words.decree}</dt>
              <dd>
                ${words.decreeOf(
                  decree.number,
                  formatDay(new Date(`${decree.date}T12:00:00+08:00`), timeZone, language),
                )}
                ${decree.signedBy ? html`<span class="quiet" lang="id">${decree.signedBy}</span>` : nothing}
                ${
                  document
                    ? html`<a class="text-link" href=${document} target="_blank" rel="noopener"
                        >${words.readDecree}</a
                      >`
                    : nothing
                }
              </dd>
            </div>`
          : nothing
      }
      ${
        members
          ? html`<div>
              <dt>${words.members}</dt>
              <dd>${words.membersOf(members.total, members.women, members.men)}</dd>
            </div>`
          : nothing
      }
      ${
        externalNumber
          ? html`<div>
              <dt>${words.register}</dt>
              <dd>${externalNumber}</dd>
            </div>`
          : nothing
      }
    </dl>`;
  }

  #renderSection(title: string, content: unknown): TemplateResult {
    return html`<div class="section" part="section">
      <div
        class="section-title"
        part="title"
        role="heading"
        aria-level=${Math.min(6, this.#nameLevel + 1)}
      >
        ${title}
      </div>
      ${content}
    </div>`;
  }

  #renderPeople({ officers, divisions }: Group): TemplateResult {
    const { words } = this;
    return html`${
      officers.length > 0
        ? this.#renderSection(
            words.officers,
            html`<ul class="people">
              ${officers.map(
                ({ position, name }) =>
                  html`<li>
                    <span class="quiet">${words.positions[position]}</span>
                    <span lang="id">${name}</span>
                  </li>`,
              )}
            </ul>`,
          )
        : nothing
    }
    ${
      divisions.length > 0
        ? this.#renderSection(
            words.divisions,
            html`<ul class="people">
              ${divisions.map(
                ({ task, name, head }) =>
                  html`<li>
                    <span class="quiet" lang="id">${name}</span>
                    ${
                      head
                        ? html`<span lang="id">${head}</span>`
                        : html`<span>${words.tasks[task]}</span>`
                    }
                  </li>`,
              )}
            </ul>`,
          )
        : nothing
    }`;
  }

  #renderPotentials(
    { potentials, potentialNotes }: Group,
    isFull: boolean,
  ): TemplateResult | typeof nothing {
    const { words } = this;
    if (potentials.length === 0) return nothing;
    const noteOf = (potential: string) =>
      potentialNotes.find((note) => note.potential === potential)?.text;
    return this.#renderSection(
      words.potential,
      html`<ul class="potentials">
        ${potentials.map(
          (potential) =>
            html`<li>
              <span class="chip">${potentialIcons[potential]}${words.potentials[potential]}</span>
              ${
                isFull && noteOf(potential)
                  ? html`<span class="note" lang="id">${noteOf(potential)}</span>`
                  : nothing
              }
            </li>`,
        )}
      </ul>`,
    );
  }

  #renderAwards({ awards }: Group): TemplateResult | typeof nothing {
    const { words } = this;
    if (awards.length === 0) return nothing;
    const list = (shown: Group['awards']) =>
      html`<ul class="awards">
        ${shown.map(
          ({ level, category, year, rank }) =>
            html`<li>
              <strong lang="id">${rank}</strong> <span lang="id">${category}</span>
              <span class="quiet">${words.levels[level]}, ${year}</span>
            </li>`,
        )}
      </ul>`;
    const more = awards.slice(firstAwards);
    return this.#renderSection(
      words.awards,
      html`${list(awards.slice(0, firstAwards))}
      ${
        more.length > 0
          ? html`<details>
              <summary>${words.moreAwards(more.length)}</summary>
              ${list(more)}
            </details>`
          : nothing
      }`,
    );
  }

  #renderContact({ contact, socials, website }: Group, isFull: boolean): TemplateResult {
    const { words } = this;
    const { phone, whatsapp, email, address } = contact;
    const digits = /^62\d{6,14}$/;
    const ways: readonly (readonly [name: string, url: string, told?: string] | undefined)[] = [
      digits.test(whatsapp ?? '') ? ['WhatsApp', `https://wa.me/${whatsapp}`] : undefined,
      digits.test(phone ?? '') ? [words.phone, `tel:+${phone}`, `+${phone}`] : undefined,
      email
        ? [words.email, `mailto:${encodeURIComponent(email).replace('%40', '@')}`, email]
        : undefined,
      website && safeUrl(website) ? [words.website, website] : undefined,
      ...socials.map(({ network, url }) =>
        safeUrl(url) ? ([words.networks[network], url] as const) : undefined,
      ),
    ];
    const links = ways.flatMap((way) => (way ? [way] : [])).slice(0, isFull ? undefined : 3);
    if (links.length === 0 && !address) return html``;
    return this.#renderSection(
      words.contact,
      html`<div class="contact" part="contact">
        ${
          links.length > 0
            ? html`<ul class="ways">
                ${links.map(
                  ([name, url, told]) =>
                    html`<li>
                      <a href=${url} target="_blank" rel="noopener"
                        >${name}
                        ${isFull && told ? html`<span class="quiet">${told}</span>` : nothing}</a
                      >
                    </li>`,
                )}
              </ul>`
            : nothing
        }
        ${isFull && address ? html`<p class="quiet" lang="id">${address}</p>` : nothing}
      </div>`,
    );
  }

  /** Shares its own site, or the page of the service that shows this profile. */
  #renderShare({ id, name, website }: Group): TemplateResult | typeof nothing {
    const { client } = this;
    const url =
      (website && safeUrl(website)) ||
      (client && addressOf(client.baseUrl, 'embed/profile-card', { group: id }));
    if (!url) return nothing;
    return html`<p>
      <button
        type="button"
        part="share"
        @click=${({ currentTarget }: Event) =>
          bringPart(() => import('../share/share.ts')).then(({ share }) =>
            share(this, { title: name, url }, currentTarget as HTMLElement),
          )}
      >
        ${this.words.share}
      </button>
    </p>`;
  }

  protected renderSkeleton(): TemplateResult {
    const isBadge = this.arrangement === 'badge';
    return html`<div class="card skeleton" aria-hidden="true">
      <div class="head">
        <div class="logo"><div class="picture"></div></div>
        <div class="who">
          <p class="name"></p>
          <p class="meta"></p>
          ${isBadge ? nothing : html`<p class="activity"></p>`}
        </div>
      </div>
      ${isBadge ? nothing : html`<p class="about"></p>`}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kim-profile-card': KimProfileCard;
  }
}
