import { KimAspirationForm } from '@simpul-kim/widgets/aspiration-form.js';
import '@simpul-kim/widgets/define/aspiration-form.js';
import { html } from 'lit';
import type { Frame } from './frame.ts';

/** The aspiration form as a page of its own. */
export const aspirationFormFrame: Frame = {
  name: 'aspiration-form',
  options: [],
  height: 960,
  titles: { id: 'Sampaikan aspirasi', en: 'Send an aspiration' },
  descriptions: {
    id: 'Kirim pengaduan, aspirasi, atau permintaan informasi kepada pemerintah, dan ikuti tindak lanjutnya.',
    en: 'Send a complaint, an aspiration or a request for information to your government, and follow what becomes of it.',
  },
  element: KimAspirationForm,
  needsScript: true,
  // Photos are made smaller beside the page.
  works: true,

  async read({ handlers, origin, region: code }) {
    if (!code) return { properties: {}, region: undefined };
    const params = { code };
    const [{ answer: area }, { answer: office, region }] = await Promise.all([
      handlers['regions.get']({ params, query: {}, origin }),
      handlers['offices.get']({ params, query: {}, origin }),
    ]);
    return { properties: { area }, region, office };
  },

  render: (attribute, { area }) =>
    html`<kim-aspiration-form
      region=${attribute('region')}
      theme=${attribute('theme')}
      accent=${attribute('accent')}
      density=${attribute('density')}
      corners=${attribute('corners')}
      heading=${attribute('heading')}
      heading-level=${attribute('heading-level')}
      locale=${attribute('locale')}
      base-url=${attribute('base-url')}
      .area=${area}
    ></kim-aspiration-form>`,
};
