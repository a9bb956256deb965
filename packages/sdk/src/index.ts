import {
  accountsDesk,
  auditDesk,
  keysDesk,
  session,
  sessionDesk,
  type AccountsDeskResource,
  type AuditDeskResource,
  type KeysDeskResource,
  type SessionDeskResource,
  type SessionResource,
} from './account.ts';
import { activity, type ActivityResource } from './activity.ts';
import {
  announcements,
  announcementsDesk,
  type AnnouncementsDeskResource,
  type AnnouncementsResource,
} from './announcements.ts';
import {
  articles,
  articlesDesk,
  type ArticlesDeskResource,
  type ArticlesResource,
} from './articles.ts';
import {
  aspirations,
  aspirationsDesk,
  type AspirationsDeskResource,
  type AspirationsResource,
} from './aspirations.ts';
import { createClient, type ClientOptions } from './client.ts';
import { events, eventsDesk, type EventsDeskResource, type EventsResource } from './events.ts';
import { groups, groupsDesk, type GroupsDeskResource, type GroupsResource } from './groups.ts';
import { id } from './id.ts';
import { mediaDesk, type MediaDeskResource } from './media.ts';
import { offices, officesDesk, type OfficesDeskResource, type OfficesResource } from './offices.ts';
import { privacy, type PrivacyResource } from './privacy.ts';
import { proofs, type ProofsResource } from './proofs.ts';
import { regions, type RegionsResource } from './regions.ts';
import { sitesDesk, type SitesDeskResource } from './sites.ts';
import {
  businesses,
  businessesDesk,
  products,
  productsDesk,
  type BusinessesDeskResource,
  type BusinessesResource,
  type ProductsDeskResource,
  type ProductsResource,
} from './umkm.ts';

export { addressOf } from './address.ts';
export type { Answered, Call } from './call.ts';
export {
  createClient,
  type Ask,
  type Cache,
  type CallOptions,
  type Client,
  type ClientOptions,
  type CreateOptions,
} from './client.ts';
export * from './errors.ts';
export { idempotencyKey } from './idempotency-key.ts';
export { maxItems, type AllOptions, type Page, type PagePromise } from './page.ts';
export type { ProvenOptions } from './proven.ts';
export type * from './types.ts';
export type { Fetch } from './whole.ts';

/** All that a service offers, by resource. */
export interface Kim {
  readonly account: {
    readonly accounts: AccountsDeskResource;
    readonly audit: AuditDeskResource;
    readonly keys: KeysDeskResource;
    readonly session: SessionResource & SessionDeskResource;
  };
  readonly activity: ActivityResource;
  readonly announcements: AnnouncementsResource & AnnouncementsDeskResource;
  readonly articles: ArticlesResource & ArticlesDeskResource;
  readonly aspirations: AspirationsResource & AspirationsDeskResource;
  readonly events: EventsResource & EventsDeskResource;
  readonly groups: GroupsResource & GroupsDeskResource;
  readonly media: MediaDeskResource;
  readonly offices: OfficesResource & OfficesDeskResource;
  readonly privacy: PrivacyResource;
  readonly proofs: ProofsResource;
  readonly regions: RegionsResource;
  readonly sites: SitesDeskResource;
  readonly umkm: {
    readonly businesses: BusinessesResource & BusinessesDeskResource;
    readonly products: ProductsResource & ProductsDeskResource;
  };
}

/**
 * Connects to a Simpul KIM service. Nothing is sent before the first call, and nothing is shared
 * with other clients: a server makes one for each request that it answers.
 *
 * A page that needs one resource takes it alone, and pays for it alone:
 * `articles(createClient({ baseUrl }))`, from `@simpul-kim/sdk/client.js` and
 * `@simpul-kim/sdk/articles.js`.
 *
 * @throws {TypeError} if `baseUrl` is not an absolute address.
 * @example
 * const kim = createKim({ baseUrl: 'https://kim.example.go.id' });
 * const { data } = await kim.articles.list({ region: '64.09.02.2004', limit: 5 });
 */
export function createKim(options: ClientOptions): Kim {
  const { locale = 'id', sentences = locale === 'id' ? id : {} } = options;
  const client = createClient({ ...options, sentences });
  return {
    account: {
      accounts: accountsDesk(client),
      audit: auditDesk(client),
      keys: keysDesk(client),
      session: { ...session(client), ...sessionDesk(client) },
    },
    activity: activity(client),
    announcements: { ...announcements(client), ...announcementsDesk(client) },
    articles: { ...articles(client), ...articlesDesk(client) },
    aspirations: { ...aspirations(client), ...aspirationsDesk(client) },
    events: { ...events(client), ...eventsDesk(client) },
    groups: { ...groups(client), ...groupsDesk(client) },
    media: mediaDesk(client),
    offices: { ...offices(client), ...officesDesk(client) },
    privacy: privacy(client),
    proofs: proofs(client),
    regions: regions(client),
    sites: sitesDesk(client),
    umkm: {
      businesses: { ...businesses(client), ...businessesDesk(client) },
      products: { ...products(client), ...productsDesk(client) },
    },
  };
}
