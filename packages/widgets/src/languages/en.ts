import type { ProfileCardTerms } from '../profile-card/kim-profile-card.terms.ts';
import type { UmkmShowcaseTerms } from '../umkm-showcase/kim-umkm-showcase.terms.ts';
import type { AnnouncementTerms } from '../announcement/kim-announcement.terms.ts';
import type { CarouselTerms } from '../carousel/carousel.terms.ts';
import type { BaseTerms } from '../base/kim-element.terms.ts';
import type { DialogTerms } from '../dialog/dialog.terms.ts';
import type { DirectoryTerms } from '../directory/kim-directory.terms.ts';
import type { EditorTerms } from '../editor/notices.terms.ts';
import type { FindBarTerms } from '../find/find-bar.terms.ts';
import type { FreshnessTerms } from '../freshness/freshness.terms.ts';
import type { ReadingTerms } from '../reading/reading.terms.ts';
import type { ShareTerms } from '../share/share.terms.ts';
import type { NewsFeedTerms } from '../news-feed/kim-news-feed.terms.ts';

const announcement: AnnouncementTerms = {
  label: 'Announcements and warnings',
  alerts: 'Early warnings',
  loading: '',
  loaded: (count) => `${count} ${count === 1 ? 'announcement' : 'announcements'} in force.`,
  added: (count) => `${count} ${count === 1 ? 'announcement' : 'announcements'} added.`,
  empty: 'There is no announcement now.',
  noMatch: 'There is no announcement now.',
  more: 'More announcements',
  failed: 'The announcements could not be loaded. Check the connection, or try again later.',
  failedMore: 'More announcements could not be loaded.',
  severities: { info: 'Info', advisory: 'Be aware', warning: 'Be prepared', danger: 'Take action' },
  from: (sender, audience) => `From ${sender}, for ${audience}`,
  until: (moment) => `Valid until ${moment}`,
  further: (site) => `More at ${site}`,
  whole: 'Read all',
  brief: 'Show less',
  hide: 'Hide',
};

const carousel: CarouselTerms = { previous: 'Previous', next: 'Next' };

const base: BaseTerms = {
  retry: 'Try again',
  loadingMore: 'Loading…',
  showPicture: 'Show picture',
  dataAsOf: (moment) => `As of ${moment}`,
  refreshing: 'being refreshed…',
  notRefreshed: 'could not be refreshed.',
};

const dialog: DialogTerms = { close: 'Close' };

const directory: DirectoryTerms = {
  label: 'Directory of KIM',
  loading: 'Loading the KIM…',
  loaded: (count) => `${count} KIM loaded.`,
  added: (count) => `${count} KIM added.`,
  empty: 'There is no KIM in this region yet.',
  noMatch: 'No KIM matches.',
  more: 'Load more KIM',
  failed: 'The KIM could not be loaded. Check the connection, or try again later.',
  failedMore: 'More KIM could not be loaded.',
  search: 'Search KIM or villages',
  potential: 'What the village has to show',
  potentials: {
    tourism: 'Tourism',
    agriculture: 'Farming',
    fisheries: 'Fisheries',
    umkm: 'Small business',
    culture: 'Culture',
    ict: 'ICT',
  },
  statuses: {
    forming: 'Being formed',
    active: 'Recognised',
    inactive: 'At rest',
    dissolved: 'Dissolved',
  },
  coverage: 'Villages with a KIM',
  activity: 'Active KIM',
  news: 'News in 30 days',
  of: (some, all) => `${some} of ${all}`,
  target: (share, days) => `target ${share}, over the last ${days} days`,
  parts: {
    province: 'By regency and city',
    regency: 'By district',
    district: 'By village',
    village: '',
  },
  part: 'Region',
  latest: (day) => `Latest news ${day}`,
  silent: 'No news yet',
  busy: 'Active',
  quiet: 'Less active',
  asOf: (moment) => `Counted ${moment}`,
};

const editor: EditorTerms = {
  toEditor: 'For the editor of this site',
  noRegion: 'The attribute region is missing. Give a region code, e.g. region="64.09.02.2004".',
  badRegion: (code) =>
    `There is no region with the code "${code}". Check the attribute region, e.g. region="64.09.02.2004".`,
  noBaseUrl:
    'The address of the service is not known. Give the attribute base-url, e.g. base-url="https://kim.example.go.id".',
  badValue: (attribute, value, allowed) =>
    `The attribute ${attribute}="${value}" is not known and was left out. It can be: ${allowed}.`,
};

const findBar: FindBarTerms = { search: 'Search', all: 'All' };

const freshness: FreshnessTerms = {
  updated: (ago) => `Updated ${ago}`,
  fresh: (count) => (count > 0 ? `Show ${count} new` : 'Show the newest'),
};

const reading: ReadingTerms = {
  close: 'Close',
  loading: 'Loading the article…',
  failed: 'This article could not be loaded. Try again in a moment.',
  offline: 'You are not connected to the internet. Connect first, then try again.',
  missing: 'There is no such article.',
  withdrawn: 'This article was withdrawn',
  kept: 'You are reading what this device has kept; the newest could not be loaded.',
  corrections: 'Corrections',
  factCheck: 'Fact check',
  claim: 'What was said',
  sources: 'Sources',
  verdicts: {
    hoax: 'Hoax: this is not true',
    misleading: 'Misleading: partly untrue',
    true: 'True',
    unproven: 'Unproven',
  },
  documents: 'Documents',
  video: 'Watch the video',
  ownPage: 'Open on its own page',
};

const share: ShareTerms = {
  share: 'Share',
  byWhatsapp: 'Send by WhatsApp',
  copy: 'Copy the address',
  address: 'Address',
  copied: 'Copied',
  copyYourself: 'Copy this address yourself',
};

const newsFeed: NewsFeedTerms = {
  news: 'News',
  loading: 'Loading news…',
  loaded: (count) => `${count} news ${count === 1 ? 'item' : 'items'} loaded.`,
  added: (count) => `${count} news ${count === 1 ? 'item' : 'items'} added.`,
  empty: 'There is no news here yet.',
  noMatch: 'No news matches.',
  more: 'Load more news',
  failed: 'The news could not be loaded. Check the connection, or try again later.',
  failedMore: 'More news could not be loaded.',
  fromAbove: (sender) => `From ${sender}`,
  corrected: 'corrected',
  verdicts: {
    hoax: '✕ Hoax',
    misleading: '! Misleading',
    true: '✓ True',
    unproven: '? Unproven',
  },
  search: 'Search the news',
  topic: 'Topic',
  topics: {
    government: 'Government',
    training: 'Training',
    umkm: 'Small business',
    tourism: 'Tourism',
    agriculture: 'Farming',
    fisheries: 'Fisheries',
    culture: 'Culture',
    disaster: 'Disasters',
    fundTransparency: 'Village funds',
    health: 'Health',
    education: 'Education',
    ict: 'ICT',
    factCheck: 'Fact check',
  },
};

const profileCard: ProfileCardTerms = {
  label: 'Profile of the KIM',
  loading: 'Loading the profile…',
  loaded: 'The profile is loaded.',
  failed: 'The profile could not be loaded. Check the connection, or try again later.',
  empty: 'No KIM is registered in this village yet.',
  statuses: {
    forming: 'Being formed',
    active: 'Recognised',
    inactive: 'At rest',
    dissolved: 'Dissolved',
  },
  active: 'Active',
  resting: 'Not active enough yet',
  news: (in30Days, in90Days) =>
    `${in30Days} news ${in30Days === 1 ? 'item' : 'items'} in 30 days, ${in90Days} in 90 days`,
  quiet: 'No news in the last 90 days',
  latest: (day) => `latest ${day}`,
  decree: 'Decree of recognition',
  decreeOf: (number, day) => `Number ${number}, ${day}`,
  readDecree: 'Read the decree',
  register: 'Number in the national register',
  members: 'Members',
  membersOf: (total, women, men) =>
    women === null || men === null ? String(total) : `${total}: ${women} women, ${men} men`,
  officers: 'Officers',
  positions: {
    chair: 'Chair',
    secretary: 'Secretary',
    treasurer: 'Treasurer',
    divisionHead: 'Head of division',
  },
  divisions: 'Divisions',
  tasks: {
    collecting: 'collects information',
    processing: 'processes information',
    spreading: 'spreads information',
  },
  potential: 'What the village has to show',
  potentials: {
    tourism: 'Tourism',
    agriculture: 'Farming',
    fisheries: 'Fisheries',
    umkm: 'Small business',
    culture: 'Culture',
    ict: 'ICT',
  },
  awards: 'Awards',
  moreAwards: (count) => `${count} more ${count === 1 ? 'award' : 'awards'}`,
  levels: {
    village: 'of the village',
    district: 'of the district',
    regency: 'of the regency',
    province: 'of the province',
    national: 'national',
  },
  contact: 'Get in touch',
  phone: 'Phone',
  email: 'Mail',
  website: 'Website',
  networks: {
    facebook: 'Facebook',
    instagram: 'Instagram',
    tiktok: 'TikTok',
    x: 'X',
    youtube: 'YouTube',
    whatsappChannel: 'WhatsApp channel',
    telegram: 'Telegram',
  },
  share: 'Share',
  watch: (name) => `Play the profile video of ${name}`,
  video: (name) => `Profile video of ${name}`,
  from: (provider) => `Played from ${provider}`,
  opens: (provider) => `Opens at ${provider}`,
};

const umkmShowcase: UmkmShowcaseTerms = {
  label: 'Small businesses of the village',
  loading: 'Loading products…',
  loaded: (count) => `${count} ${count === 1 ? 'item' : 'items'} loaded.`,
  added: (count) => `${count} more ${count === 1 ? 'item' : 'items'} added.`,
  empty: 'There are no products here yet.',
  noMatch: 'No product matches.',
  more: 'Load more',
  failed: 'The products could not be loaded. Check the connection, or try again later.',
  failedMore: 'More products could not be loaded.',
  search: 'Search products and businesses',
  category: 'Kind of business',
  categories: {
    food: 'Food',
    drink: 'Drinks',
    craft: 'Crafts',
    fashion: 'Fashion',
    agro: 'Farm produce',
    service: 'Services',
    other: 'Other',
  },
  sort: 'Order',
  sorts: {
    newest: 'Newest',
    priceLow: 'Lowest price',
    priceHigh: 'Highest price',
    name: 'Name',
  },
  unit: (unit) => `per ${unit}`,
  askPrice: 'Price: ask the seller',
  soldOut: 'Not available now',
  order: 'Order',
  byWhatsapp: 'by WhatsApp',
  chat: 'Ask by WhatsApp',
  alsoAt: 'Also at',
  certificates: 'Certificates',
  kinds: { nib: 'NIB', pirt: 'P-IRT', bpom: 'BPOM', halal: 'Halal' },
  verified: 'checked by an officer',
  selfDeclared: 'as the business says',
  validUntil: (day) => `valid until ${day}`,
  expired: (day) => `expired ${day}`,
  by: (owner) => `Owned by ${owner}`,
  map: 'Show on the map',
  share: 'Share',
  back: 'Back to the list',
};

/** English: every term of every element. */
export default {
  announcement,
  base,
  carousel,
  dialog,
  directory,
  editor,
  'find-bar': findBar,
  'news-feed': newsFeed,
  freshness,
  reading,
  share,
  'profile-card': profileCard,
  'umkm-showcase': umkmShowcase,
};
