import { KimAnnouncement } from '@simpul-kim/widgets/announcement.js';
import '@simpul-kim/widgets/define/announcement.js';
import { html } from 'lit';
import { previewOf, queryOf, type Frame } from './frame.ts';

/** Announcements as a page of their own. */
export const announcementFrame: Frame = {
  name: 'announcement',
  options: ['kind', 'below', 'limit', 'layout'],
  titles: { id: 'Pengumuman', en: 'Announcements' },
  element: KimAnnouncement,

  async read({ handlers, requests, origin }) {
    const query = queryOf('announcements.list', requests[0]!);
    const { answer, region, until } = await handlers['announcements.list']({
      params: {},
      query,
      origin,
    });
    return {
      properties: { page: answer },
      region,
      until,
      preview: previewOf(answer.data.map(({ title }) => ({ name: title }))),
    };
  },

  render: (attribute, { page }) =>
    html`<kim-announcement
      region=${attribute('region')}
      kind=${attribute('kind')}
      below=${attribute('below')}
      limit=${attribute('limit')}
      layout=${attribute('layout')}
      theme=${attribute('theme')}
      accent=${attribute('accent')}
      density=${attribute('density')}
      corners=${attribute('corners')}
      heading=${attribute('heading')}
      heading-level=${attribute('heading-level')}
      locale=${attribute('locale')}
      base-url=${attribute('base-url')}
      .page=${page}
    ></kim-announcement>`,
};
