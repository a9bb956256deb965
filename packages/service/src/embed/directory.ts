import '@simpul-kim/widgets/define/directory.js';
import { KimDirectory, type DirectoryPage } from '@simpul-kim/widgets/directory.js';
import { html } from 'lit';
import { previewOf, queryOf, type Frame } from './frame.ts';

/** The directory of KIM as a page of its own. */
export const directoryFrame: Frame = {
  name: 'directory',
  options: ['potential', 'status', 'active', 'q', 'limit', 'layout', 'figures', 'controls'],
  titles: { id: 'Direktori KIM', en: 'Directory of KIM' },
  element: KimDirectory,
  // A KIM is opened in a dialog with its profile, and that with its video.
  frames: ['https://www.youtube-nocookie.com'],
  plays: true,

  async read({ handlers, requests, origin }) {
    const query = queryOf('groups.list', requests[0]!);
    const [list, figures] = await Promise.all([
      handlers['groups.list']({ params: {}, query, origin }),
      handlers['activity.get']({ params: {}, query: { region: query.region }, origin }),
    ]);
    const page: DirectoryPage = { ...list.answer, activity: figures.answer };
    return {
      properties: { page },
      region: list.region,
      until: figures.until ?? list.until,
      preview: previewOf(list.answer.data),
    };
  },

  render: (attribute, { page }) =>
    html`<kim-directory
      region=${attribute('region')}
      potential=${attribute('potential')}
      status=${attribute('status')}
      active=${attribute('active')}
      q=${attribute('q')}
      limit=${attribute('limit')}
      layout=${attribute('layout')}
      figures=${attribute('figures')}
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
    ></kim-directory>`,
};
