import { createKim } from '@simpul-kim/sdk';

const kim = createKim({
  baseUrl: process.env.KIM_URL,
  async fetch(input, init) {
    const request = new Request(input, init);
    request.headers.set('user-agent', 'portal-penajam/1.0');
    const response = await fetch(request);
    console.log(request.method, new URL(request.url).pathname, response.status);
    return response;
  },
});

console.log((await kim.regions.get('64.09.02.2004')).name);
