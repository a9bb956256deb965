import type { ArticleSummary, Region } from '@simpul-kim/contract';
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { speakable as text } from './text.ts';

/** The news of a region, as feed readers take it. */
export interface Feed {
  readonly region: Region;
  readonly articles: readonly ArticleSummary[];
  /** Its own address. */
  readonly address: string;
  /** Address of a page that shows the same. */
  readonly page: string;
}

/** Text as RSS has it: there a title and a description are HTML, and what we have is none. */
const html = (plain: string) =>
  text(plain).replaceAll(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

const idOf = ({ id }: ArticleSummary) => `urn:uuid:${id}`;
const titleOf = ({ region }: Feed) => `Kabar ${region.name}`;
const aboutOf = ({ region }: Feed) =>
  `Kabar KIM dan Diskominfo untuk ${region.name}, melalui Simpul KIM.`;
/** When what an article says was changed last. */
const changedOf = ({ publishedAt, correctedAt }: ArticleSummary) =>
  new Date(correctedAt ?? publishedAt);
/** A feed is as new as the newest in it; an empty one is as old as time. */
const updatedOf = ({ articles }: Feed) =>
  new Date(Math.max(0, ...articles.map((article) => changedOf(article).getTime())));
/** What an article is about, and what a check of facts found. */
const tagsOf = ({ topic, verdict }: ArticleSummary) => (verdict ? [topic, verdict] : [topic]);

function toRss(feed: Feed): string {
  return generateRssFeed({
    title: titleOf(feed),
    link: feed.page,
    description: aboutOf(feed),
    language: 'id',
    lastBuildDate: updatedOf(feed),
    atom: { links: [{ href: feed.address, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.articles.map((article) => ({
      title: html(article.title),
      link: article.url,
      guid: { value: idOf(article), isPermaLink: false },
      pubDate: new Date(article.publishedAt),
      description: html(article.summary),
      categories: tagsOf(article).map((name) => ({ name })),
      ...(article.correctedAt ? { atom: { updated: changedOf(article) } } : {}),
      dc: { creators: [html(article.author.name)] },
    })),
  });
}

function toAtom(feed: Feed): string {
  return generateAtomFeed({
    id: feed.address,
    title: { value: titleOf(feed) },
    updated: updatedOf(feed),
    links: [
      { href: feed.address, rel: 'self' },
      { href: feed.page, rel: 'alternate' },
    ],
    entries: feed.articles.map((article) => ({
      id: idOf(article),
      title: { value: text(article.title) },
      summary: { value: text(article.summary) },
      published: new Date(article.publishedAt),
      updated: changedOf(article),
      links: [{ href: article.url, rel: 'alternate' }],
      authors: [{ name: text(article.author.name) }],
      categories: tagsOf(article).map((term) => ({ term })),
    })),
  });
}

function toJson(feed: Feed): string {
  const document = generateJsonFeed({
    title: titleOf(feed),
    home_page_url: feed.page,
    feed_url: feed.address,
    description: aboutOf(feed),
    language: 'id',
    items: feed.articles.map((article) => {
      const image = article.picture?.sizes.at(-1)?.url;
      return {
        id: idOf(article),
        url: article.url,
        title: article.title,
        summary: article.summary,
        content_text: article.summary,
        date_published: new Date(article.publishedAt),
        authors: [{ name: article.author.name }],
        ...(article.correctedAt ? { date_modified: changedOf(article) } : {}),
        tags: tagsOf(article),
        ...(image ? { image } : {}),
      };
    }),
  });
  return JSON.stringify(document);
}

/** The forms of a feed, by the ending of its address. */
export const forms = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: toRss },
  atom: { type: 'application/atom+xml; charset=utf-8', write: toAtom },
  json: { type: 'application/feed+json; charset=utf-8', write: toJson },
} as const;
