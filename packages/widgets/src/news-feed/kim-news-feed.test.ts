import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import '../define/news-feed.ts';
import type { ArticleSummary } from '@simpul-kim/sdk';
import { articles, articlesFor, handle, mockOrigin, never, problem } from '@simpul-kim/sdk/testing';
import { pageState } from '../base/page-state.ts';
import type { KimErrorEvent } from '../events/state.ts';
import {
  all,
  given,
  placed,
  requests,
  root,
  settled,
  shown as shownElement,
  text,
  village,
  violations,
} from '../testing/index.ts';
import type { KimNewsFeed } from './kim-news-feed.ts';

const titles = (feed: KimNewsFeed) => text(feed, '.title a');
const shown = (attributes?: Record<string, string>) => shownElement('kim-news-feed', attributes);

describe('<kim-news-feed>', () => {
  it('shows the news of its village, newest first', async () => {
    const feed = await shown({ limit: '3' });
    expect(titles(feed).length).to.equal(3);
    expect(titles(feed)[0]).to.equal(articles[0]!.title);
    expect(text(feed, '.meta time')[0]).to.match(/2026 \d\d\.\d\d WITA$/);
  });

  it('asks for what its attributes say', async () => {
    await shown({ region: '64.09', flow: 'local', topic: 'umkm', q: 'halal', limit: '3' });
    const asked = new URL(requests[0]!);
    expect(asked.pathname).to.equal('/v1/articles');
    expect(Object.fromEntries(asked.searchParams)).to.deep.equal({
      region: '64.09',
      flow: 'local',
      topic: 'umkm',
      q: 'halal',
      limit: '3',
    });
  });

  it('marks what an office above has sent', async () => {
    const feed = await shown({ flow: 'above' });
    expect(text(feed, '.above')[0]).to.match(/^Dari /);
    expect(all(feed, '.above').length).to.equal(titles(feed).length);
  });

  it('says what a check of facts found before the title, and what was corrected', async () => {
    const labelled = articles.slice(0, 4).map((article, index) => ({
      ...article,
      flow: 'local' as const,
      verdict: (['hoax', 'misleading', 'true', 'unproven'] as const)[index]!,
      correctedAt: '2026-11-22T08:00:00+08:00',
    }));
    given(handle('articles.list', () => ({ data: labelled, next: null })));
    for (const layout of ['list', 'cards', 'headline', 'compact']) {
      const feed = await shown({ layout });
      expect(text(feed, '.verdict')).to.deep.equal([
        '✕ Hoaks',
        '! Menyesatkan',
        '✓ Benar',
        '? Belum terbukti',
      ]);
      expect(text(feed, '[part=corrected]')[0]).to.equal('dikoreksi');
      expect(await violations(feed)).to.deep.equal([]);
    }
  });

  it('names the village of each item in an aggregate, and the KIM in a village', async () => {
    const aggregate = await shown({ region: '64.09', flow: 'local' });
    const own = await shown({ flow: 'local' });
    expect(text(aggregate, '.meta span')[0]).to.equal(articles[0]!.regionName);
    expect(text(own, '.meta span')[0]).to.equal(articles[0]!.author.name);
  });

  it('behaves the same whether set before or after it is on the page', async () => {
    const before = await shown({ layout: 'cards', limit: '2' });
    const after = await fixture<KimNewsFeed>(html`<kim-news-feed></kim-news-feed>`);
    after.baseUrl = mockOrigin;
    after.region = village;
    after.layout = 'cards';
    after.limit = 2;
    await settled(after, 'kim-load');
    expect(titles(after)).to.deep.equal(titles(before));
    expect(all(after, '.cards').length).to.equal(1);
  });

  it('takes a page of news as a property, and then asks for nothing', async () => {
    const feed = await fixture<KimNewsFeed>(
      html`<kim-news-feed
        region=${village}
        base-url=${mockOrigin}
        .page=${{ data: [{ ...articles[1]!, flow: 'local' as const }], next: null }}
      ></kim-news-feed>`,
    );
    expect(titles(feed)).to.deep.equal([articles[1]!.title]);
    expect(requests).to.deep.equal([]);
  });

  it('asks once for what two elements of one page show', async () => {
    await Promise.all([shown(), shown()]);
    expect(requests.length).to.equal(1);
  });

  it('takes over the answer that the loader has asked for', async () => {
    const address = `${mockOrigin}/v1/articles?limit=6&region=${village}`;
    const early = Response.json({ data: [], next: null });
    pageState().early.set(address, Promise.resolve(early));
    const feed = await shown();
    expect(requests).to.deep.equal([]);
    expect(text(feed, '.message')).to.deep.equal(['Belum ada berita di sini.']);
  });

  it('asks itself when what the loader asked for did not come', async () => {
    const address = `${mockOrigin}/v1/articles?limit=6&region=${village}`;
    const early = Promise.reject<Response>(new TypeError('Failed to fetch'));
    early.catch(() => {});
    pageState().early.set(address, early);
    expect(titles(await shown()).length).to.equal(6);
  });
});

describe('its languages', () => {
  it('are Indonesian by default, and the closest `lang` otherwise', async () => {
    const home = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
    const feed = document.createElement('kim-news-feed');
    Object.assign(feed, { region: village, baseUrl: mockOrigin });
    home.append(feed);
    await settled(feed, 'kim-load');
    expect(text(feed, '[part=more]')).to.deep.equal(['Load more news']);
    expect(text(await shown(), '[part=more]')).to.deep.equal(['Muat berita lainnya']);
  });

  it('may differ between elements of one page', async () => {
    const [indonesian, english] = await Promise.all([
      shown({ locale: 'id' }),
      shown({ locale: 'en' }),
    ]);
    expect(text(indonesian, '.meta time')[0]).to.match(/\d\d\.\d\d WITA$/);
    expect(text(english, '.meta time')[0]).to.match(/\d\d:\d\d WITA$/);
  });
});

describe('its states', () => {
  it('begin with a skeleton, with as many items as are awaited', async () => {
    given(handle('articles.list', never));
    const feed = await fixture<KimNewsFeed>(
      html`<kim-news-feed region=${village} base-url=${mockOrigin} limit="4"></kim-news-feed>`,
    );
    expect(all(feed, '.skeleton .item').length).to.equal(4);
    expect(root(feed).querySelector('section')!.getAttribute('aria-busy')).to.equal('true');
  });

  for (const layout of ['list', 'cards', 'headline', 'compact']) {
    for (const width of ['300px', '600px', '1000px']) {
      it(`keep the height of the skeleton as ${layout} at ${width}`, async () => {
        let answer = () => {};
        const arrived = new Promise<void>((resolve) => (answer = resolve));
        given(
          handle('articles.list', async () => {
            await arrived;
            return {
              data: articles.slice(0, 4).map((article) => ({ ...article, flow: 'local' as const })),
              next: 'more',
            };
          }),
        );
        const feed = await fixture<KimNewsFeed>(
          html`<kim-news-feed
            region=${village}
            base-url=${mockOrigin}
            limit="4"
            layout=${layout}
          ></kim-news-feed>`,
        );
        feed.parentElement!.style.width = width;
        const before = feed.getBoundingClientRect().height;
        answer();
        await settled(feed, 'kim-load');
        expect(feed.getBoundingClientRect().height).to.be.closeTo(before, 1);
      });
    }
  }

  it('say when there is no news', async () => {
    given(handle('articles.list', () => ({ data: [], next: null })));
    expect(text(await shown(), '.message')).to.deep.equal(['Belum ada berita di sini.']);
    expect(text(await shown({ q: 'x' }), '.message')).to.deep.equal([
      'Tidak ada berita yang cocok.',
    ]);
  });

  it('let the page say it in its own words', async () => {
    given(handle('articles.list', () => ({ data: [], next: null })));
    const feed = await fixture<KimNewsFeed>(
      html`<kim-news-feed region=${village} base-url=${mockOrigin}>
        <p slot="empty">Nantikan kabar kami.</p>
      </kim-news-feed>`,
    );
    await settled(feed, 'kim-load');
    const slot = root(feed).querySelector<HTMLSlotElement>('slot[name=empty]')!;
    expect(slot.assignedElements()[0]!.textContent).to.equal('Nantikan kabar kami.');
  });

  it('say what to do when nothing could be loaded, and try again on request', async () => {
    given(handle('articles.list', () => new HttpResponse(null, { status: 404 })));
    const feed = await shown();
    expect(text(feed, '.message')[0]).to.contain('Periksa sambungan internet');
    given();
    all(feed, '.message button')[0]!.click();
    await settled(feed, 'kim-load');
    expect(titles(feed).length).to.equal(6);
  });

  it('use the words of the service where it answers that it is disturbed', async () => {
    given(handle('articles.list', () => problem('unavailable')));
    const feed = document.createElement('kim-news-feed');
    Object.assign(feed, { region: village, baseUrl: mockOrigin });
    document.body.append(feed);
    // The client tries again before it gives up.
    await oneEvent(feed, 'kim-error');
    await feed.updateComplete;
    expect(text(feed, '.message')[0]).to.contain('Layanan sedang terganggu');
    feed.remove();
  });

  it('go on where the answer is, for who presses "try again"', async () => {
    given(handle('articles.list', () => new HttpResponse(null, { status: 404 })));
    const feed = await shown();
    given();
    all(feed, '.message button')[0]!.focus();
    all(feed, '.message button')[0]!.click();
    while (root(feed).activeElement !== all(feed, '.title a')[0]) {
      await new Promise(requestAnimationFrame);
    }
  });

  it('tell of an error by an event that does not bubble', async () => {
    given(handle('articles.list', () => problem('unknown-region')));
    const feed = document.createElement('kim-news-feed');
    Object.assign(feed, { region: '99.99', baseUrl: mockOrigin });
    let bubbled = false;
    document.addEventListener('kim-error', () => (bubbled = true), { once: true });
    const failing = oneEvent(feed, 'kim-error') as unknown as Promise<KimErrorEvent>;
    document.body.append(feed);
    const { error } = await failing;
    feed.remove();
    expect((error as Error & { code: string }).code).to.equal('unknown-region');
    expect(bubbled).to.equal(false);
  });
});

describe('data from before', () => {
  const isStale = (feed: KimNewsFeed) => text(feed, '.status')[0] ?? '';

  it('are shown at once, with their date, and replaced by newer ones', async () => {
    const before = titles(await shown());
    let answer = () => {};
    const arrived = new Promise<void>((resolve) => (answer = resolve));
    given(
      handle('articles.list', async () => {
        await arrived;
        return { data: [{ ...articles[5]!, flow: 'local' as const }], next: null };
      }),
    );
    const feed = await placed('kim-news-feed');
    await settled(feed, 'kim-load');
    expect(titles(feed)).to.deep.equal(before);
    expect(isStale(feed)).to.match(/^Data per .* WITA – sedang diperbarui/);
    answer();
    await settled(feed, 'kim-load');
    expect(titles(feed)).to.deep.equal([articles[5]!.title]);
    expect(isStale(feed)).to.equal('');
  });

  it('stay, with a way to try again, when newer ones cannot be had', async () => {
    const before = titles(await shown());
    given(handle('articles.list', () => new HttpResponse(null, { status: 404 })));
    const feed = await shown();
    if (!isStale(feed).includes('belum bisa')) await settled(feed, 'kim-error', 'kim-load');
    expect(titles(feed)).to.deep.equal(before);
    expect(isStale(feed)).to.contain('belum bisa diperbarui');
    given();
    all(feed, '.status button')[0]!.click();
    await settled(feed, 'kim-load');
  });

  it('are not shown when the service says that the region is not there', async () => {
    await shown();
    given(handle('articles.list', () => problem('unknown-region')));
    const feed = await shown();
    if (titles(feed).length > 0) await settled(feed, 'kim-error');
    expect(titles(feed)).to.deep.equal([]);
  });

  it('are not shown where the service is suspended: that is said, politely, and nothing to try', async () => {
    await shown();
    given(handle('articles.list', () => problem('suspended')));
    const feed = await shown();
    if (titles(feed).length > 0) await settled(feed, 'kim-error');
    expect(titles(feed)).to.deep.equal([]);
    expect(text(feed, '.message')[0]).to.contain('sedang dihentikan sementara');
    expect(all(feed, '.message button')).to.deep.equal([]);
    given(handle('articles.list', () => new HttpResponse(null, { status: 404 })));
    expect(titles(await shown()), 'it is not kept either').to.deep.equal([]);
  });

  it('are done without where storage throws', async () => {
    const { indexedDB: real } = window;
    Object.defineProperty(window, 'indexedDB', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      expect(titles(await shown({ region: '64.09.01.1005' })).length).to.be.greaterThan(0);
    } finally {
      Object.defineProperty(window, 'indexedDB', { configurable: true, value: real });
    }
  });
});

describe('loading more', () => {
  const more = (feed: KimNewsFeed) => all(feed, '[part=more]')[0];
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise(requestAnimationFrame);
  };

  it('adds what follows, goes on reading there, and says so', async () => {
    const feed = await shown({ region: '64.09', limit: '5' });
    const before = titles(feed);
    more(feed)!.click();
    await until(() => titles(feed).length > 5);
    expect(titles(feed).slice(0, 5)).to.deep.equal(before);
    await until(() => root(feed).activeElement === all(feed, '.title a')[5]);
    expect(text(feed, '[role=status]')[0]).to.equal('5 berita ditambahkan.');
  });

  it('ends where there is no more', async () => {
    const feed = await shown({ region: '64.09', limit: '50' });
    expect(more(feed)).to.equal(undefined);
  });

  it('keeps what is shown when it fails, and can be tried again', async () => {
    const feed = await shown({ region: '64.09', limit: '5' });
    given(handle('articles.list', () => new HttpResponse(null, { status: 404 })));
    more(feed)!.click();
    await until(() => text(feed, '.foot').join().includes('belum bisa dimuat'));
    expect(titles(feed).length).to.equal(5);
    expect(text(feed, '[part=more]')).to.deep.equal(['Coba lagi']);
    given();
    more(feed)!.click();
    await until(() => titles(feed).length === 10);
  });

  it('asks once however often it is pressed', async () => {
    const feed = await shown({ region: '64.09', limit: '5' });
    more(feed)!.click();
    more(feed)!.click();
    await until(() => titles(feed).length > 5);
    expect(requests.length).to.equal(2);
    expect(titles(feed).length).to.equal(10);
  });
});

describe('its pictures', () => {
  const saving = (connection: object) =>
    Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
  const { connection } = navigator as { connection?: object };
  afterEach(() => saving(connection ?? {}));

  for (const slow of [{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }]) {
    it(`wait for a tap with ${JSON.stringify(slow)}`, async () => {
      saving(slow);
      const feed = await shown({ limit: '2' });
      expect(all(feed, 'img')).to.deep.equal([]);
      const [first] = all(feed, '.reveal');
      expect(first!.getAttribute('aria-label')).to.match(/^Lihat gambar: ./);
      first!.click();
      await feed.updateComplete;
      expect(all(feed, 'img').length).to.equal(1);
      // The button is gone; who pressed it goes on at the article.
      expect(root(feed).activeElement?.tagName).to.equal('A');
    });
  }

  it('come by themselves on a good line, and never where they are not wanted', async () => {
    saving({ effectiveType: '4g', saveData: false });
    expect(all(await shown({ limit: '2' }), 'img').length).to.equal(2);
    expect(all(await shown({ limit: '2', pictures: 'none' }), '.picture')).to.deep.equal([]);
  });

  it('stay as they were asked for when the element is moved', async () => {
    saving({ saveData: true });
    const feed = await shown({ limit: '2' });
    feed.parentElement!.prepend(feed);
    await feed.updateComplete;
    expect(all(feed, 'img')).to.deep.equal([]);
  });

  it('that do not come are replaced', async () => {
    const picture = {
      alt: 'Tidak ada',
      sizes: [
        { url: `${location.origin}/tidak-ada.webp`, width: 320, height: 200, type: 'image/webp' },
      ],
    };
    given(
      handle('articles.list', () => ({
        data: [{ ...articlesFor({ region: village })[0]!, picture }],
        next: null,
      })),
    );
    const feed = await shown();
    while (all(feed, 'img').length > 0) await new Promise(requestAnimationFrame);
    expect(all(feed, '.picture svg').length).to.equal(1);
  });
});

describe('opening an article', () => {
  it('is an event that leaves the element and can be prevented', async () => {
    const feed = await shown();
    let opened: ArticleSummary | undefined;
    feed.parentElement!.addEventListener('kim-article-open', (event) => {
      opened = event.article;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    all(feed, '.title a')[0]!.dispatchEvent(click);
    expect(opened?.title).to.equal(articles[0]!.title);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('leads nowhere but to http and https', async () => {
    const evil = { ...articles[0]!, url: 'javascript:alert(1)', flow: 'local' as const };
    given(handle('articles.list', () => ({ data: [evil], next: null })));
    const feed = await shown();
    expect(all(feed, '.title a')[0]!.hasAttribute('href')).to.equal(false);
  });

  it('leaves out an item that cannot be shown, and shows the others', async () => {
    const strange = [{ ...articles[2]!, author: null }, articles[3]!].map((article) => ({
      ...article,
      flow: 'local',
    })) as unknown as ArticleSummary[];
    given(handle('articles.list', () => ({ data: strange, next: null })));
    expect(titles(await shown())).to.deep.equal([articles[3]!.title]);
  });

  it('shows an item whose date is none, or of no zone on Earth, without one', async () => {
    const undated = [
      { ...articles[0]!, publishedAt: 'kemarin' },
      { ...articles[1]!, timeZone: 'Bulan/Tranquilitatis' },
    ].map((article) => ({ ...article, flow: 'local' })) as unknown as ArticleSummary[];
    given(handle('articles.list', () => ({ data: undated, next: null })));
    const feed = await shown();
    expect(titles(feed)).to.deep.equal(undated.map(({ title }) => title));
    expect(text(feed, 'time')).to.deep.equal(['', '']);
  });

  it('shows what a feed holds as text, never as markup', async () => {
    const evil = {
      ...articles[0]!,
      title: '<img src=x onerror=alert(1)>',
      summary: '<script>alert(1)</script>',
      flow: 'local' as const,
    };
    given(handle('articles.list', () => ({ data: [evil], next: null })));
    const feed = await shown({ layout: 'compact' });
    expect(titles(feed)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(all(feed, 'img, script')).to.deep.equal([]);
  });
});

describe('attributes that cannot be used', () => {
  const notice = (feed: KimNewsFeed) => text(feed, '[part=notice]').join();

  it('are trimmed first', async () => {
    const feed = await shown({ region: ` ${village} `, layout: ' cards ', flow: ' all ' });
    expect(notice(feed)).to.equal('');
    expect(all(feed, '.cards').length).to.equal(1);
  });

  for (const [name, value, said] of [
    ['layout', 'kartu', /layout="kartu".*list, cards, headline, compact/],
    ['flow', 'turun', /flow="turun".*all, local, above, featured/],
    ['theme', 'gelap', /theme="gelap".*auto, light, dark/],
    ['limit', '1000', /limit="1000".*1–50/],
    ['topic', 'umkn', /topic="umkn".*government, training, umkm/],
  ] as const) {
    it(`(${name}="${value}") are told to the editor, and the news is there all the same`, async () => {
      const feed = await shown({ [name]: value });
      expect(notice(feed)).to.match(/Untuk pengelola situs/);
      expect(notice(feed)).to.match(said);
      expect(titles(feed).length).to.be.greaterThan(0);
    });
  }

  it('(taken away, or no text at all) never throw', async () => {
    const feed = await shown({ layout: 'cards', flow: 'local', limit: '2', heading: 'Kabar' });
    for (const name of feed.getAttributeNames()) {
      if (name !== 'region' && name !== 'base-url') feed.removeAttribute(name);
    }
    await settled(feed, 'kim-load');
    expect(titles(feed).length).to.equal(6);
    const values = feed as unknown as Record<string, unknown>;
    for (const name of [
      'layout',
      'flow',
      'topic',
      'q',
      'limit',
      'theme',
      'locale',
      'heading',
      'headingLevel',
    ]) {
      values[name] = null;
    }
    values['region'] = undefined;
    await feed.updateComplete;
    await feed.updateComplete;
    expect(notice(feed)).to.contain('Atribut region belum diisi');
  });

  it('(an unknown layout) leave the default one in use', async () => {
    expect(all(await shown({ layout: 'kartu' }), '.list').length).to.equal(1);
  });

  it('(no region) are told to the editor, and nothing is asked for', async () => {
    const feed = await fixture<KimNewsFeed>(
      html`<kim-news-feed base-url=${mockOrigin}></kim-news-feed>`,
    );
    expect(notice(feed)).to.contain('Atribut region belum diisi');
    expect(root(feed).querySelector('section')!.getAttribute('aria-busy')).to.equal('false');
    expect(requests).to.deep.equal([]);
  });

  it('(a name for a region) are told to the editor', async () => {
    const feed = await fixture<KimNewsFeed>(
      html`<kim-news-feed region="Bangun Mulya" base-url=${mockOrigin}></kim-news-feed>`,
    );
    expect(notice(feed)).to.contain('Kode wilayah "Bangun Mulya" tidak dikenal');
  });

  it('(an unknown region) are told to the editor in place of the news', async () => {
    const feed = await shown({ region: '99.99' });
    expect(notice(feed)).to.contain('Kode wilayah "99.99" tidak dikenal');
    expect(all(feed, '.message, .skeleton')).to.deep.equal([]);
  });

  it('(no service) are told to the editor', async () => {
    const feed = await fixture<KimNewsFeed>(
      html`<kim-news-feed region=${village}></kim-news-feed>`,
    );
    expect(notice(feed)).to.contain('base-url');
  });

  it('are no longer told of when they are mended', async () => {
    const feed = await fixture<KimNewsFeed>(
      html`<kim-news-feed base-url=${mockOrigin}></kim-news-feed>`,
    );
    feed.region = village;
    await settled(feed, 'kim-load');
    expect(notice(feed)).to.equal('');
    feed.region = 'Bangun Mulya';
    await feed.updateComplete;
    await feed.updateComplete;
    expect(notice(feed)).to.contain('tidak dikenal');
    expect(titles(feed)).to.deep.equal([]);
  });
});

describe('on the page of somebody else', () => {
  it('may be moved without asking again', async () => {
    const feed = await shown();
    const before = titles(feed);
    document.body.append(feed);
    await feed.updateComplete;
    expect(titles(feed)).to.deep.equal(before);
    expect(requests.length).to.equal(1);
    feed.remove();
  });

  it('may be moved while it loads', async () => {
    const feed = document.createElement('kim-news-feed');
    Object.assign(feed, { region: village, baseUrl: mockOrigin });
    const loaded = settled(feed, 'kim-load');
    document.body.append(feed);
    const home = document.createElement('div');
    document.body.append(home);
    home.append(feed);
    await loaded;
    home.remove();
    expect(titles(feed).length).to.equal(6);
  });

  it('takes font, size and colour from it, whatever the size of its rem', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const feed = await shown();
    feed.parentElement!.style.cssText = 'font: 20px Georgia; color: rgb(10, 20, 30)';
    const title = getComputedStyle(all(feed, '.title')[0]!);
    expect(title.fontSize).to.equal('21px');
    expect(title.fontFamily).to.contain('Georgia');
    expect(title.color).to.equal('rgb(10, 20, 30)');
    document.documentElement.style.fontSize = '';
  });

  it('is not bent by what the page sets for all that is in it', async () => {
    const feed = await shown();
    feed.parentElement!.style.cssText =
      'text-transform: uppercase; letter-spacing: 9px; text-align: right; line-height: 3; white-space: nowrap';
    const style = getComputedStyle(all(feed, '.summary')[0]!);
    expect(style.textTransform).to.equal('none');
    expect(style.letterSpacing).to.equal('normal');
    // Firefox and older Chromium compute where the start of an item of a list is.
    expect(style.textAlign).to.be.oneOf(['start', 'left']);
    expect(style.whiteSpace).to.equal('normal');
  });

  it('can be themed by its custom properties', async () => {
    const feed = await shown();
    feed.style.setProperty('--kim-accent', 'rgb(200, 0, 0)');
    expect(getComputedStyle(all(feed, '.topic')[0]!).color).to.equal('rgb(200, 0, 0)');
  });

  for (const width of [240, 320, 1280]) {
    for (const layout of ['list', 'cards', 'headline', 'compact']) {
      it(`stays within ${width} px as ${layout}, with a title that has no space`, async () => {
        const long = { ...articles[0]!, title: 'Musyawarah'.repeat(10), flow: 'local' as const };
        given(handle('articles.list', () => ({ data: [long, long], next: null })));
        const feed = await shown({ layout });
        feed.parentElement!.style.width = `${width}px`;
        await new Promise(requestAnimationFrame);
        expect(feed.scrollWidth).to.be.at.most(width);
        for (const item of all(feed, '.title, .meta')) {
          const { right } = item.getBoundingClientRect();
          expect(right).to.be.at.most(feed.getBoundingClientRect().right + 1);
        }
      });
    }
  }
});

describe('for everybody', () => {
  const states: Record<string, () => Promise<KimNewsFeed>> = {
    loading: async () => {
      given(handle('articles.list', never));
      return fixture<KimNewsFeed>(
        html`<kim-news-feed region=${village} base-url=${mockOrigin}></kim-news-feed>`,
      );
    },
    'list, with a heading': () => shown({ heading: 'Kabar desa' }),
    cards: () => shown({ layout: 'cards', theme: 'light' }),
    'headline, in the dark': () => shown({ layout: 'headline', theme: 'dark' }),
    compact: () => shown({ layout: 'compact' }),
    'from above': () => shown({ flow: 'above' }),
    empty: () => shown({ q: 'tidakadasamasekali' }),
    error: () => {
      given(handle('articles.list', () => new HttpResponse(null, { status: 404 })));
      return shown();
    },
    'told to the editor': () => shown({ region: '99.99' }),
    'from before, and not refreshed': async () => {
      await shown();
      given(handle('articles.list', () => new HttpResponse(null, { status: 404 })));
      return shown();
    },
  };
  for (const [name, make] of Object.entries(states)) {
    it(`(${name}) has no fault that axe finds`, async () => {
      const feed = await make();
      expect(await violations(feed)).to.deep.equal([]);
    });
  }

  it('names items one level below the heading', async () => {
    const feed = await shown({ heading: 'Kabar', 'heading-level': '3' });
    const levels = all(feed, '[role=heading]').map((found) => found.getAttribute('aria-level'));
    expect(levels.slice(0, 2)).to.deep.equal(['3', '4']);
  });

  it('says what it does to those who do not see it', async () => {
    const feed = await shown();
    expect(text(feed, '[role=status]')).to.deep.equal(['6 berita dimuat.']);
  });
});
