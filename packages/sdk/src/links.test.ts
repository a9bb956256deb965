import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  articleUrl,
  embedUrl,
  feedUrl,
  pictureAttributes,
  rupiah,
  srcsetOf,
  telUrl,
  whatsappOrderUrl,
} from './links.ts';
import { articles, offers } from './testing/index.ts';

const service = 'https://kim.example.go.id';
const village = '64.09.02.2004';

describe('feedUrl', () => {
  it('names region and format, and the flow where it is not all', () => {
    assert.equal(
      feedUrl(service, { region: village, format: 'rss' }),
      `${service}/feeds/${village}/rss`,
    );
    assert.equal(
      feedUrl(service, { region: '64.09', format: 'atom', flow: 'featured' }),
      `${service}/feeds/64.09/atom?flow=featured`,
    );
    assert.equal(
      feedUrl(service, { region: '64.09', format: 'json', flow: 'all' }),
      `${service}/feeds/64.09/json`,
    );
  });

  it('of a calendar has no flow', () => {
    const given = { region: '64', format: 'ics', flow: 'local' } as const;
    assert.equal(feedUrl(service, given), `${service}/feeds/64/ics`);
  });

  it('stands below the path that the service stands below', () => {
    const under = new URL('https://ppu.example.go.id/kim/?x=1#y');
    assert.equal(
      feedUrl(under, { region: '64', format: 'rss' }),
      'https://ppu.example.go.id/kim/feeds/64/rss',
    );
  });

  it('refuses what is no region', () => {
    for (const region of ['', '..', '64.9', '64.09/../..', '6409022004']) {
      assert.throws(() => feedUrl(service, { region, format: 'rss' }), TypeError);
    }
  });
});

describe('embedUrl', () => {
  it('says the options by the names of the attributes, and leaves out what is empty', () => {
    assert.equal(
      embedUrl(service, 'news-feed', {
        region: village,
        layout: 'cards',
        limit: 3,
        q: '',
        heading: 'Kabar & cerita',
        'heading-level': 3,
      }),
      `${service}/embed/news-feed?heading=Kabar+%26+cerita&heading-level=3&layout=cards&limit=3&region=${village}`,
    );
  });

  it('refuses what is no widget', () => {
    for (const widget of ['', '..', 'news-feed/..', 'News', 'a?b']) {
      assert.throws(() => embedUrl(service, widget, { region: '64' }), TypeError);
    }
  });
});

describe('articleUrl', () => {
  it('is the page of the article', () =>
    assert.equal(articleUrl(service, '0193-ab'), `${service}/berita/0193-ab`));

  it('refuses what is no id', () => assert.throws(() => articleUrl(service, '../x'), TypeError));
});

describe('rupiah', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  it('are whole, with a point for thousands', () =>
    assert.equal(plain(rupiah(15_000)), 'Rp 15.000'));

  it('may be a range', () => {
    assert.equal(plain(rupiah(75_000, 150_000)), 'Rp 75.000 – Rp 150.000');
    assert.equal(plain(rupiah(75_000, 75_000)), 'Rp 75.000');
  });
});

describe('whatsappOrderUrl', () => {
  const textOf = (address: string) =>
    new URL(address).searchParams.get('text')!.replaceAll('\u00a0', ' ');
  const chips = { name: 'Keripik pisang' };
  const whatsapp = '0800-0000-1234';

  for (const whatsapp of [
    '0800-0000-1234',
    '+62 800 0000 1234',
    '62800.0000.1234',
    '6280000001234',
    '+62 (0)800 0000 1234',
  ]) {
    it(`reaches the same number, however it is written: ${whatsapp}`, () => {
      const { origin, pathname } = new URL(whatsappOrderUrl(chips, { whatsapp }));
      assert.equal(origin + pathname, 'https://wa.me/6280000001234');
    });
  }

  for (const whatsapp of ['', '112', '0542 720 100', '+1 202 555 0100', 'wa 0800 0000 1234']) {
    it(`refuses "${whatsapp}", without repeating it`, () =>
      assert.throws(
        () => whatsappOrderUrl(chips, { whatsapp }),
        ({ name, message }: Error) =>
          name === 'TypeError' && (whatsapp === '' || !message.includes(whatsapp)),
      ));
  }

  it('has a ready text with price and page', () => {
    const address = whatsappOrderUrl(
      { ...chips, priceIdr: 15_000 },
      { whatsapp, pageUrl: 'https://bangunmulya.example/keripik?a=1&b=2' },
    );
    assert.equal(
      textOf(address),
      'Halo, saya ingin memesan Keripik pisang (Rp 15.000). Apakah masih tersedia? Terima kasih.\n\nhttps://bangunmulya.example/keripik?a=1&b=2',
    );
  });

  it('asks for the price where there is none', () =>
    assert.equal(
      textOf(whatsappOrderUrl({ ...chips, priceIdr: null }, { whatsapp })),
      'Halo, saya ingin memesan Keripik pisang. Apakah masih tersedia, dan berapa harganya? Terima kasih.',
    ));

  it('is English where asked', () =>
    assert.equal(
      textOf(
        whatsappOrderUrl(
          { ...chips, priceIdr: 75_000, priceIdrMax: 150_000 },
          { whatsapp, locale: 'en' },
        ),
      ),
      'Hello, I would like to order Keripik pisang (Rp 75.000 – Rp 150.000). Is it still available? Thank you.',
    ));

  it('takes a product as the data has it', () => {
    for (const product of offers) {
      const text = textOf(whatsappOrderUrl(product, { whatsapp }));
      assert.ok(text.includes(product.name) && /\(Rp |berapa harganya/.test(text), text);
    }
  });

  it('takes any name as text, on one line', () => {
    const address = whatsappOrderUrl({ name: ' Kopi + susu\n&text=#\ud800 ' }, { whatsapp });
    assert.match(address, /^https:\/\/wa\.me\/6280000001234\?text=[\w%.*-]+$/);
    assert.match(textOf(address), /memesan Kopi \+ susu &text=#\ufffd\. /);
  });
});

describe('telUrl', () => {
  it('calls from anywhere', () => assert.equal(telUrl('(0542) 000-100'), 'tel:+62542000100'));

  it('refuses what is no number of Indonesia', () => {
    for (const phone of ['', '110', '+65 6555 0100', 'nol delapan']) {
      assert.throws(() => telUrl(phone), TypeError);
    }
  });
});

describe('pictureAttributes', () => {
  const picture = articles.find((article) => article.picture)!.picture!;

  it('offers every size, and keeps the place of the largest', () => {
    const { src, srcset, width, height, alt } = pictureAttributes(picture);
    const largest = picture.sizes.at(-1)!;
    assert.deepEqual([src, width, height], [largest.url, largest.width, largest.height]);
    assert.equal(srcset.split(', ').length, picture.sizes.length);
    assert.ok(srcset.endsWith(`${src} ${width}w`));
    assert.equal(alt, picture.alt);
  });

  it('has a list of other formats', () =>
    assert.equal(
      srcsetOf([
        { url: '/a.avif', width: 320, height: 180, type: 'image/avif' },
        { url: '/b.avif', width: 640, height: 360, type: 'image/avif' },
      ]),
      '/a.avif 320w, /b.avif 640w',
    ));
});
