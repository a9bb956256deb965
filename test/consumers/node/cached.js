import { createKim } from '@simpul-kim/sdk';
import { createCache, memoryStore } from '@simpul-kim/sdk/cache.js';

const kim = createKim({
  baseUrl: process.env.KIM_URL,
  cache: createCache({ store: memoryStore() }),
});

for (let times = 0; times < 2; times += 1) {
  const { data, response } = await kim.regions.get('64.09.02.2004').withResponse();
  const age = response.headers.get('age');
  console.log(data.name, age === null ? 'from the service' : `kept for ${age} s`);
}
