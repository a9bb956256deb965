import '@simpul-kim/widgets/define/news-feed.js';
import { KimNewsFeed } from '@simpul-kim/widgets/news-feed.js';
import { html } from 'lit';
import { alternatesOf } from '../feeds/index.ts';
import { previewOf, queryOf, type Frame } from './frame.ts';

/** The news feed as a page of its own. */
export const newsFeedFrame: Frame = {
  name: 'news-feed',
  options: ['flow', 'topic', 'q', 'limit', 'layout', 'controls', 'open'],
  titles: { id: 'Berita', en: 'News' },
  element: KimNewsFeed,

  async read({ handlers, requests, origin }) {
    const query = queryOf('articles.list', requests[0]!);
    const { answer, region, until } = await handlers['articles.list']({
      params: {},
      query,
      origin,
    });
    return {
      properties: { page: answer },
      region,
      until,
      feeds: alternatesOf(origin, query.region),
      preview: previewOf(answer.data.map(({ title, picture }) => ({ name: title, picture }))),
    };
  },

  render: (attribute, { page }) =>
    html`<kim-news-feed
      region=${attribute('region')}
      flow=${attribute('flow')}
      topic=${attribute('topic')}
      q=${attribute('q')}
      limit=${attribute('limit')}
      layout=${attribute('layout')}
      controls=${attribute('controls')}
      open=${attribute('open')}
      pictures=${attribute('pictures')}
      theme=${attribute('theme')}
      accent=${attribute('accent')}
      density=${attribute('density')}
      corners=${attribute('corners')}
      heading=${attribute('heading')}
      heading-level=${attribute('heading-level')}
      locale=${attribute('locale')}
      base-url=${attribute('base-url')}
      .page=${page}
    ></kim-news-feed>`,
};
