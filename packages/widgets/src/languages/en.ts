import type { UmkmShowcaseTerms } from '../umkm-showcase/kim-umkm-showcase.terms.ts';
import type { BaseTerms } from '../base/kim-element.terms.ts';
import type { EditorTerms } from '../editor/notices.terms.ts';
import type { FindBarTerms } from '../find/find-bar.terms.ts';
import type { FreshnessTerms } from '../freshness/freshness.terms.ts';
import type { ReadingTerms } from '../reading/reading.terms.ts';
import type { ShareTerms } from '../share/share.terms.ts';
import type { NewsFeedTerms } from '../news-feed/kim-news-feed.terms.ts';

const base: BaseTerms = {
  retry: 'Try again',
  loadingMore: 'Loading…',
  showPicture: 'Show picture',
  dataAsOf: (moment) => `As of ${moment}`,
  refreshing: 'being refreshed…',
  notRefreshed: 'could not be refreshed.',
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
  fresh: (count) => `Show ${count} new`,
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
  failed: 'The news could not be loaded. Check the connection, then try again.',
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

const umkmShowcase: UmkmShowcaseTerms = {
  label: 'Small businesses of the village',
  loading: 'Loading products…',
  loaded: (count) => `${count} ${count === 1 ? 'item' : 'items'} loaded.`,
  added: (count) => `${count} more ${count === 1 ? 'item' : 'items'} added.`,
  empty: 'There are no products here yet.',
  noMatch: 'No product matches.',
  more: 'Load more',
  failed: 'The products could not be loaded. Check the connection, then try again.',
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
  back: 'Back to the list',
  previous: 'Previous',
  next: 'Next',
};

/** English: every term of every element. */
export default {
  base,
  editor,
  'find-bar': findBar,
  'news-feed': newsFeed,
  freshness,
  reading,
  share,
  'umkm-showcase': umkmShowcase,
};
