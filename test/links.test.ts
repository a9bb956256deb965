/** What the SDK links to is there: each address on the real service, each number by its rule. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleUrl, embedUrl, feedUrl, telUrl, whatsappOrderUrl } from '@simpul-kim/sdk/links.js';
import { flows } from '@simpul-kim/contract';
import fc from 'fast-check';
import { internationalNumber, whatsappNumber } from '../packages/service/src/phones/index.ts';
import { givenService, publish, villagesIn } from '../packages/service/src/testing/given.ts';

const service = await givenService();
const [village] = (await villagesIn(service.database, '64.09')) as [string];
const id = await publish(service.database, { region_code: village });
const origin = 'http://localhost';

const pages = {
  ...Object.fromEntries(
    flows.map((flow) => [
      `RSS, ${flow}`,
      feedUrl(origin, { region: village, format: 'rss', flow }),
    ]),
  ),
  Atom: feedUrl(origin, { region: '64.09', format: 'atom' }),
  'JSON Feed': feedUrl(origin, { region: '64', format: 'json' }),
  iCalendar: feedUrl(origin, { region: village, format: 'ics' }),
  'frame page': embedUrl(origin, 'news-feed', {
    region: village,
    flow: 'local',
    topic: 'umkm',
    q: 'panen raya',
    limit: 3,
    layout: 'cards',
    theme: 'dark',
    heading: 'Kabar desa',
    'heading-level': 3,
    locale: 'en',
  }),
  article: articleUrl(origin, id),
};

describe('the service answers', () => {
  for (const [name, address] of Object.entries(pages)) {
    it(`${name}: ${address}`, async () => {
      const { status } = await service.get(address.replace(origin, ''));
      assert.equal(status, 200);
    });
  }
});

/** Nothing, where it throws. */
function made(link: () => string): string | undefined {
  try {
    return link();
  } catch {
    return undefined;
  }
}

describe('a telephone number', () => {
  // The signs that people write, with the beginnings that matter.
  const written = fc
    .tuple(
      fc.constantFrom('', '0', '08', '8', '62', '+62', '+62 (0)', '0062', '628', '+1', '00'),
      fc.string({
        unit: fc.constantFrom(...Array.from('0123456789 -.()')),
        minLength: 1,
        maxLength: 16,
      }),
    )
    .map((parts) => parts.join(''));

  it('is, and is not, the same for the SDK and the service', () => {
    fc.assert(
      fc.property(written, (text) => {
        const number = internationalNumber(text);
        assert.equal(
          made(() => telUrl(text)),
          number && `tel:+${number}`,
        );
        const chat = made(() => whatsappOrderUrl({ name: 'Keripik' }, { whatsapp: text }));
        assert.equal(chat && new URL(chat).pathname.slice(1), whatsappNumber(text));
      }),
      { seed: 20261121, numRuns: 2_000 },
    );
  });
});
