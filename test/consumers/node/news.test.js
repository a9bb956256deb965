import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { createKim } from '@simpul-kim/sdk';
import { handle, handlers, mockOrigin, problem } from '@simpul-kim/sdk/testing';
import { setupServer } from 'msw/node';

const server = setupServer(...handlers);
before(() => server.listen());
afterEach(() => server.resetHandlers());
after(() => server.close());

const kim = createKim({ baseUrl: mockOrigin, retries: 0 });

it('shows the news of a village', async () => {
  const { data } = await kim.articles.list({ region: '64.09.02.2004' });
  assert.match(data[0].title, /Panen Semangka/);
});

it('says so when there is none', async () => {
  server.use(handle('articles.list', () => ({ data: [], next: null })));
  assert.deepEqual((await kim.articles.list({ region: '64.09' })).data, []);
});

it('says so when the service is away', async () => {
  server.use(handle('articles.list', () => problem('unavailable')));
  await assert.rejects(kim.articles.list({ region: '64.09' }), { code: 'unavailable' });
});
