import { KimAspirationStatus } from '@simpul-kim/widgets/aspiration-status.js';
import '@simpul-kim/widgets/define/aspiration-status.js';
import { html } from 'lit';
import type { Frame } from './frame.ts';

/** The aspiration status as a page of its own. */
export const aspirationStatusFrame: Frame = {
  name: 'aspiration-status',
  options: [],
  titles: { id: 'Lacak laporan', en: 'Follow a report' },
  descriptions: {
    id: 'Ikuti tindak lanjut pengaduan, aspirasi, atau permintaan informasi Anda dengan kode lacaknya.',
    en: 'Follow what becomes of your complaint, aspiration or request for information by its tracking code.',
  },
  element: KimAspirationStatus,
  needsScript: true,

  async read({ handlers, origin, region: code }) {
    if (!code) return { properties: {}, region: undefined };
    const { answer: office, region } = await handlers['offices.get']({
      params: { code },
      query: {},
      origin,
    });
    return { properties: {}, region, office };
  },

  render: (attribute) =>
    html`<kim-aspiration-status
      region=${attribute('region')}
      theme=${attribute('theme')}
      accent=${attribute('accent')}
      density=${attribute('density')}
      corners=${attribute('corners')}
      heading=${attribute('heading')}
      heading-level=${attribute('heading-level')}
      locale=${attribute('locale')}
      base-url=${attribute('base-url')}
    ></kim-aspiration-status>`,
};
