import { expect } from '@open-wc/testing';
import '../define/announcement.ts';
import '../define/news-feed.ts';
import type { ArticleSummary } from '@simpul-kim/sdk';
import { announcements, articlesFor, handle, problem } from '@simpul-kim/sdk/testing';
import { HttpResponse } from 'msw';
import type { KimElement } from '../base/kim-element.ts';
import { all, given, requests, root, shown, text, until, village } from '../testing/index.ts';
import { ago, countNew } from './freshness.ts';

const minute = 60_000;
const began = Date.parse('2026-11-25T08:30:00+08:00');

/** A clock that goes as a test says; what is sooner than a minute goes as ever. */
const clock = {
  now: began,
  /** Keys of what waits: none that the platform has. */
  made: 0,
  waiting: new Map<number, { at: number; every: number; deed: () => void }>(),
  platform: {
    setTimeout: setTimeout.bind(window),
    setInterval: setInterval.bind(window),
    clearInterval: clearInterval.bind(window),
    now: Date.now,
  },
  wait(deed: () => void, delay: number, every: number): number {
    const key = (this.made -= 1);
    this.waiting.set(key, { at: this.now + delay, every, deed });
    return key;
  },
  async pass(minutes: number): Promise<void> {
    for (const end = this.now + minutes * minute; this.now < end;) {
      this.now += minute;
      for (const [key, due] of [...this.waiting]) {
        if (due.at > this.now) continue;
        if (due.every > 0) due.at += due.every;
        else this.waiting.delete(key);
        due.deed();
        await import('./freshness.ts');
      }
    }
  },
};

function setHidden(isHidden: boolean): void {
  Object.defineProperty(document, 'visibilityState', {
    value: isHidden ? 'hidden' : 'visible',
    configurable: true,
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  setHidden(false);
  clock.now = began;
  clock.waiting.clear();
  Date.now = () => clock.now;
  window.setTimeout = ((deed: () => void, delay = 0) =>
    delay < minute
      ? clock.platform.setTimeout(deed, delay)
      : clock.wait(deed, delay, 0)) as unknown as typeof setTimeout;
  window.setInterval = ((deed: () => void, delay = 0) =>
    clock.wait(deed, delay, delay)) as unknown as typeof setInterval;
  window.clearInterval = (key) => {
    clock.waiting.delete(key as number);
  };
});

afterEach(() => {
  Reflect.deleteProperty(document, 'visibilityState');
  for (const feed of document.querySelectorAll('kim-news-feed')) feed.remove();
  for (const { deed } of clock.waiting.values()) deed();
  const { setTimeout: timeout, setInterval: interval, clearInterval: clear, now } = clock.platform;
  Object.assign(window, { setTimeout: timeout, setInterval: interval, clearInterval: clear });
  Date.now = now;
});

const age = (element: KimElement) => text(element, '[part=status]')[0];
/** A feed with the newest there is. */
async function feedOf() {
  const feed = await shown('kim-news-feed', { limit: '3' });
  await until(() => age(feed) === undefined);
  return feed;
}

const news = articlesFor({ region: village });

/** The service, when so many articles are newer than those it had. */
function givenNews(count: number): ArticleSummary[] {
  const fresh = news.slice(0, count).map((item, index) => ({
    ...item,
    id: `0193a000-0000-7000-8000-99999999999${index}`,
    title: `Kabar baru ${index}`,
  }));
  given(handle('articles.list', () => ({ data: [...fresh, ...news].slice(0, 3), next: null })));
  return fresh;
}

describe('how long ago something was', () => {
  for (const [minutes, said] of [
    [5, '5 menit yang lalu'],
    [59, '59 menit yang lalu'],
    [120, '2 jam yang lalu'],
    [60 * 24 * 3, '3 hari yang lalu'],
  ] as const) {
    it(`is said as ${said}`, () => {
      expect(ago(began, began + minutes * minute, 'id')).to.equal(said);
    });
  }

  it('is said in English too', () => {
    expect(ago(began, began + 5 * minute, 'en')).to.equal('5 minutes ago');
  });
});

describe('what is new in a list', () => {
  const page = (...ids: string[]) => ({ data: ids.map((id) => ({ id })) });

  it('is what stands before all that was known', () => {
    expect(countNew(page('b', 'a'), page('d', 'c', 'b'))).to.equal(2);
    expect(countNew(page('b', 'a'), page('d', 'c'))).to.equal(2);
  });

  it('is nothing where items have only gone', () => {
    expect(countNew(page('c', 'b', 'a'), page('b', 'a', 'z'))).to.equal(0);
  });

  it('is nothing of what is no list', () => {
    expect(countNew({ name: 'KIM' }, { name: 'KIM' })).to.equal(0);
  });
});

describe('the age of data', () => {
  it('is told from a minute on, and keeps pace', async () => {
    const feed = await feedOf();
    expect(age(feed)).to.equal(undefined);
    await clock.pass(1);
    await until(() => age(feed));
    expect(age(feed)).to.equal('Diperbarui 1 menit yang lalu');
    await clock.pass(2);
    await feed.updateComplete;
    expect(age(feed)).to.equal('Diperbarui 3 menit yang lalu');
  });

  it('is told by one clock for all elements', async () => {
    const feeds = [await feedOf(), await feedOf()];
    await clock.pass(1);
    await until(() => feeds.every(age));
    expect([...clock.waiting.values()].filter(({ every }) => every > 0).length).to.equal(1);
  });

  it('rests while nobody sees the page, and is right when it is seen again', async () => {
    const feed = await feedOf();
    await clock.pass(1);
    await until(() => age(feed));
    setHidden(true);
    await clock.pass(10);
    await feed.updateComplete;
    expect(age(feed)).to.equal('Diperbarui 1 menit yang lalu');
    setHidden(false);
    await feed.updateComplete;
    expect(age(feed)).to.equal('Diperbarui 11 menit yang lalu');
  });

  it('is told again of a list that was away, and came back', async () => {
    const feed = await feedOf();
    await clock.pass(1);
    await until(() => age(feed));
    const home = feed.parentElement!;
    feed.remove();
    await clock.pass(2);
    home.append(feed);
    await feed.updateComplete;
    expect(age(feed)).to.equal('Diperbarui 3 menit yang lalu');
  });

  for (const width of ['240px', '320px', '360px', '800px']) {
    it(`moves nothing at ${width}`, async () => {
      const feed = await feedOf();
      feed.parentElement!.style.width = width;
      const before = feed.getBoundingClientRect().height;
      await clock.pass(1);
      await until(() => age(feed));
      expect(feed.getBoundingClientRect().height).to.equal(before);
    });
  }
});

describe('what is new since', () => {
  /** A feed that has been told of so many new articles. */
  async function offered(count: number) {
    const feed = await feedOf();
    await clock.pass(1);
    await until(() => age(feed));
    givenNews(count);
    await clock.pass(5);
    await until(() => all(feed, '[part=fresh]').length);
    return feed;
  }

  it('is offered, and what is being read stays in its place', async () => {
    const feed = await feedOf();
    await clock.pass(1);
    await until(() => age(feed));
    const before = all(feed, '.item')[1]!.getBoundingClientRect().top;
    givenNews(2);
    await clock.pass(5);
    await until(() => all(feed, '[part=fresh]').length);
    expect(text(feed, '[part=fresh]')).to.deep.equal(['Lihat 2 yang baru']);
    expect(all(feed, '.item')[1]!.getBoundingClientRect().top).to.equal(before);
  });

  it('is shown when it is asked for, and reading goes on there', async () => {
    const feed = await offered(2);
    all(feed, '[part=fresh]')[0]!.click();
    await until(() => root(feed).activeElement?.textContent.includes('Kabar baru 0'));
    expect(text(feed, '.title a').slice(0, 2)).to.deep.equal(['Kabar baru 0', 'Kabar baru 1']);
    expect(all(feed, '[part=fresh]')).to.deep.equal([]);
  });

  it('is not offered where there is nothing', async () => {
    const feed = await feedOf();
    await clock.pass(6);
    await until(() => requests.length > 1);
    await feed.updateComplete;
    expect(all(feed, '[part=fresh]')).to.deep.equal([]);
  });

  it('is asked for every five minutes, and not while nobody sees the page', async () => {
    const feed = await feedOf();
    await clock.pass(1);
    await until(() => age(feed));
    setHidden(true);
    await clock.pass(30);
    expect(requests.length).to.equal(1);
  });

  it('is not asked for by who saves data', async () => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true },
      configurable: true,
    });
    const feed = await feedOf();
    await clock.pass(1);
    await until(() => age(feed));
    await clock.pass(20);
    Reflect.deleteProperty(navigator, 'connection');
    expect(requests.length).to.equal(1);
  });

  it('that cannot be read is no error: what is shown stays', async () => {
    const feed = await feedOf();
    await clock.pass(1);
    await until(() => age(feed));
    given(handle('articles.list', () => new HttpResponse(null, { status: 404 })));
    await clock.pass(5);
    await until(() => requests.length > 1);
    await feed.updateComplete;
    expect(all(feed, '.item').length).to.equal(3);
    expect(all(feed, '[role=alert]')).to.deep.equal([]);
  });
});

describe('what was taken back or corrected since', () => {
  const corrected = () => {
    const data = [{ ...news[0]!, title: 'Judul yang benar' }, news[2]!, news[3]!];
    given(handle('articles.list', () => ({ data, next: null })));
    return data.map(({ title }) => title);
  };

  it('is so here too, without a word', async () => {
    const feed = await feedOf();
    const titles = corrected();
    await clock.pass(5);
    await until(() => text(feed, '.title')[0] === titles[0]);
    expect(text(feed, '.title')).to.deep.equal(titles);
    expect(all(feed, '.fresh')).to.deep.equal([]);
  });

  it('goes where it was suspended, and why is said in its place', async () => {
    const feed = await feedOf();
    given(handle('articles.list', () => problem('suspended')));
    await clock.pass(5);
    await until(() => text(feed, '.message')[0]?.includes('sedang dihentikan sementara'));
    expect(all(feed, '.item')).to.deep.equal([]);
  });

  it('is offered to who is at one of the items', async () => {
    const feed = await feedOf();
    all(feed, '.title a')[1]!.focus();
    corrected();
    await clock.pass(5);
    await until(() => all(feed, '.fresh').length > 0);
    expect(text(feed, '.fresh')).to.deep.equal(['Lihat yang terbaru']);
    expect(root(feed).activeElement).to.equal(all(feed, '.title a')[1]);
  });
});

describe('what could not be had', () => {
  const answerless = () => given(handle('articles.list', () => problem('unavailable')));

  /** A feed that has failed, whose service answers again. */
  async function failed() {
    answerless();
    const feed = await shown('kim-news-feed', { limit: '3' });
    expect(all(feed, '[role=alert]').length).to.equal(1);
    await clock.pass(1);
    await until(() => clock.waiting.size > 0);
    return feed;
  }

  it('is asked for again each minute, without a word until it comes', async () => {
    const feed = await failed();
    await clock.pass(2);
    expect(all(feed, '[role=alert]').length).to.equal(1);
    given();
    await clock.pass(1);
    await until(() => all(feed, '.item').length === 3);
    expect(all(feed, '[role=alert]')).to.deep.equal([]);
  });

  it('is offered, where a list from before is being read', async () => {
    (await feedOf()).remove();
    answerless();
    const feed = await shown('kim-news-feed', { limit: '3' });
    await until(() => all(feed, '.status .link').length === 1);
    await clock.pass(1);
    await until(() => clock.waiting.size > 0);
    givenNews(2);
    await clock.pass(1);
    await until(() => all(feed, '.fresh').length === 1);
    expect(text(feed, '.title')).to.deep.equal(news.slice(0, 3).map(({ title }) => title));
  });

  it('is asked for as soon as there is a line again', async () => {
    const feed = await failed();
    given();
    window.dispatchEvent(new Event('online'));
    await until(() => all(feed, '.item').length === 3);
  });
});

describe('a warning that is new', () => {
  const inForce = (...titles: string[]) =>
    given(
      handle('announcements.list', () => ({
        data: titles.map((title) => ({ ...announcements[0]!, id: title, title, endsAt: null })),
        next: null,
      })),
    );

  it('is shown at once, also where nothing was in force before', async () => {
    inForce();
    const element = await shown('kim-announcement');
    inForce('Banjir rob');
    await clock.pass(6);
    await until(() => text(element, '.title').length > 0);
    expect(text(element, '.title')).to.deep.equal(['Banjir rob']);
    expect(all(element, '.fresh')).to.deep.equal([]);
    element.remove();
  });
});
