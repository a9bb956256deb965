import { createKim } from '@simpul-kim/sdk';
import { createCache } from '@simpul-kim/sdk/cache.js';
import { idbStore } from '@simpul-kim/sdk/idb-store.js';

// A clock that stands: so many seconds after the first visit.
const later = 1000 * Number(new URLSearchParams(location.search).get('later'));
const now = Date.parse('2026-11-21T08:30:00+08:00') + later;
const kim = createKim({
  baseUrl: 'http://localhost:8787',
  cache: createCache({ store: idbStore(), now: () => now }),
});

const { data, response } = await kim.articles.list({ region: '64.09.02.2004' }).withResponse();
const age = response.headers.get('age');
for (const { title } of data.data) {
  const item = document.createElement('li');
  item.textContent = `${title} (${age === null ? 'new' : `${age} s`})`;
  document.querySelector('#news').append(item);
}
