/** The news as the servers of other projects would answer it to their widgets. */
import type { ArticleSummary } from '@simpul-kim/contract';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const smallest = ({ picture }: ArticleSummary) => picture?.sizes[0];

/** A page of comments of Waline. */
export const walineAnswer = (articles: readonly ArticleSummary[]) => ({
  errno: 0,
  errmsg: '',
  data: {
    page: 1,
    totalPages: 1,
    pageSize: 10,
    count: articles.length,
    data: articles.map((article, index) => {
      const { title, summary, publishedAt, author, picture } = article;
      const size = smallest(article);
      const image = size
        ? `<p><img src="${size.url}" width="${size.width}" height="${size.height}" alt="${escaped(picture!.alt)}" loading="lazy"></p>`
        : '';
      return {
        objectId: index + 1,
        nick: author.name,
        comment: `<p><b>${escaped(title)}</b></p><p>${escaped(summary)}</p>${image}`,
        orig: `**${title}**`,
        time: Date.parse(publishedAt),
        insertedAt: publishedAt,
        status: 'approved',
        like: 0,
        link: '',
        avatar: '',
        sticky: false,
        children: [],
      };
    }),
  },
});

/** A public timeline of Mastodon. */
export const mastodonAnswer = (articles: readonly ArticleSummary[], origin: string) =>
  articles.map((article, index) => {
    const { title, summary, publishedAt, author, picture, url } = article;
    const size = smallest(article);
    const meta = size && {
      width: size.width,
      height: size.height,
      size: `${size.width}x${size.height}`,
      aspect: size.width / size.height,
    };
    return {
      id: String(index + 1),
      created_at: publishedAt,
      edited_at: null,
      in_reply_to_id: null,
      sensitive: false,
      spoiler_text: '',
      visibility: 'public',
      language: 'id',
      url,
      uri: url,
      content: `<p><b>${escaped(title)}</b></p><p>${escaped(summary)}</p>`,
      replies_count: 0,
      reblogs_count: 0,
      favourites_count: 0,
      reblog: null,
      account: {
        id: '1',
        username: 'kim',
        acct: 'kim',
        display_name: author.name,
        url: `${origin}/@kim`,
        avatar: size?.url ?? '',
        emojis: [],
      },
      media_attachments: size
        ? [
            {
              id: String(index + 1),
              type: 'image',
              url: picture!.sizes.at(-1)!.url,
              preview_url: size.url,
              description: picture!.alt,
              meta: { original: meta, small: meta },
            },
          ]
        : [],
      mentions: [],
      tags: [],
      emojis: [],
      card: null,
      poll: null,
    };
  });
