import '@simpul-kim/widgets/define/profile-card.js';
import { KimProfileCard } from '@simpul-kim/widgets/profile-card.js';
import { groupJsonLd } from '@simpul-kim/sdk/json-ld.js';
import { html } from 'lit';
import { idOf, type Frame } from './frame.ts';

/** The profile card as a page of its own. */
export const profileCardFrame: Frame = {
  name: 'profile-card',
  options: ['group', 'layout'],
  titles: { id: 'Profil KIM', en: 'Profile of the KIM' },
  element: KimProfileCard,
  // After the click alone; see `video/`.
  frames: ['https://www.youtube-nocookie.com'],
  plays: true,

  async read({ handlers, requests, origin }) {
    const { answer, region, until } = await handlers['groups.get']({
      params: idOf('groups.get', requests[0]!),
      query: {},
      origin,
    });
    return {
      properties: { profile: answer },
      region,
      until,
      preview: {
        title: answer.name,
        description: answer.about,
        picture: answer.logo,
        about: groupJsonLd(answer),
      },
    };
  },

  render: (attribute, { profile }) =>
    html`<kim-profile-card
      region=${attribute('region')}
      group=${attribute('group')}
      layout=${attribute('layout')}
      pictures=${attribute('pictures')}
      theme=${attribute('theme')}
      accent=${attribute('accent')}
      density=${attribute('density')}
      corners=${attribute('corners')}
      heading=${attribute('heading')}
      heading-level=${attribute('heading-level')}
      locale=${attribute('locale')}
      base-url=${attribute('base-url')}
      .profile=${profile}
    ></kim-profile-card>`,
};
