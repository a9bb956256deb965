import type { BaseTerms } from '../base/kim-element.terms.ts';
import type { EditorTerms } from '../editor/notices.terms.ts';
import type { FindBarTerms } from '../find/find-bar.terms.ts';
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

/** English: every term of every element. */
export default { base, editor, 'find-bar': findBar, 'news-feed': newsFeed };
