import '@simpul-kim/widgets/define/umkm-showcase.js';
import { KimUmkmShowcase } from '@simpul-kim/widgets/umkm-showcase.js';
import { businessJsonLd } from '@simpul-kim/sdk/json-ld.js';
import { html } from 'lit';
import { idOf, previewOf, queryOf, type Frame } from './frame.ts';

/** The UMKM showcase as a page of its own. */
export const umkmShowcaseFrame: Frame = {
  name: 'umkm-showcase',
  options: ['show', 'business', 'category', 'q', 'sort', 'limit', 'layout', 'controls'],
  titles: { id: 'UMKM desa', en: 'Small businesses of the village' },
  element: KimUmkmShowcase,

  async read({ handlers, requests, origin }) {
    const [request] = requests as [(typeof requests)[number]];
    const [, list, id] = request.path.split('/');
    if (id !== undefined) {
      const params = idOf('businesses.get', request);
      const { answer, region, until } = await handlers['businesses.get']({
        params,
        query: {},
        origin,
      });
      const data = answer.products.map((product) => ({ ...product, business: answer }));
      return {
        properties: { page: { data, next: null, business: answer } },
        region,
        until,
        preview: {
          title: answer.name,
          description: answer.description,
          picture: answer.pictures[0],
          about: businessJsonLd(answer),
        },
      };
    }
    const { answer, region, until } =
      list === 'businesses'
        ? await handlers['businesses.list']({
            params: {},
            query: queryOf('businesses.list', request),
            origin,
          })
        : await handlers['products.list']({
            params: {},
            query: queryOf('products.list', request),
            origin,
          });
    return { properties: { page: answer }, region, until, preview: previewOf(answer.data) };
  },

  render: (attribute, { page }) =>
    html`<kim-umkm-showcase
      region=${attribute('region')}
      show=${attribute('show')}
      business=${attribute('business')}
      category=${attribute('category')}
      q=${attribute('q')}
      sort=${attribute('sort')}
      limit=${attribute('limit')}
      layout=${attribute('layout')}
      controls=${attribute('controls')}
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
    ></kim-umkm-showcase>`,
};
