import { createClient } from '@simpul-kim/sdk/client.js';
import { articles } from '@simpul-kim/sdk/articles.js';

export default {
  /** One client for each request: nothing of one visitor is kept for the next. */
  async fetch(request, { KIM_URL }) {
    const client = createClient({ baseUrl: KIM_URL });
    const { data } = await articles(client).list(
      { region: '64.09.02.2004' },
      { signal: request.signal },
    );
    return Response.json(data.map(({ title }) => title));
  },
};
