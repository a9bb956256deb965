import { expect, fixture, html } from '@open-wc/testing';
import { HttpResponse, http } from 'msw';
import '../define/news-feed.ts';
import type { Article } from '@simpul-kim/sdk';
import { articles, articlesFor, handle, mockOrigin, never, problem } from '@simpul-kim/sdk/testing';
import type { KimElement } from '../base/kim-element.ts';
import { all, given, root, shown, text, until, village, violations } from '../testing/index.ts';
import { articleIn, hashOf } from './address.ts';

const first = articlesFor({ region: village })[0]!;
const second = articlesFor({ region: village })[1]!;
const here = location.href;

const dialog = (element: KimElement) =>
  root(element).querySelector<HTMLDialogElement>('dialog.reading');

/** A feed that opens its articles inline, once it can. */
async function feedInline(attributes?: Record<string, string>) {
  const feed = await shown('kim-news-feed', { open: 'inline', limit: '3', ...attributes });
  await until(() => dialog(feed));
  return feed;
}

const links = (feed: KimElement) => all(feed, '.title a');

/** Opens the first article, and waits for its text. */
async function opened(attributes?: Record<string, string>) {
  const feed = await feedInline(attributes);
  links(feed)[0]!.focus();
  links(feed)[0]!.click();
  await until(() => dialog(feed)!.querySelector('.body, [role=alert]'));
  return feed;
}

const answering = (change: Partial<Article>) =>
  given(handle('articles.get', () => ({ ...articles[0]!, id: first.id, ...change })));

afterEach(async () => {
  for (const open of document.querySelectorAll('kim-news-feed')) open.remove();
  history.replaceState(null, '', here);
});

describe('an address of an article', () => {
  it('is told from the hashes of others', () => {
    expect(articleIn(hashOf(first.id))).to.equal(first.id);
    for (const hash of [
      '',
      '#',
      '#kim',
      '#/kim-berita',
      '#kim-',
      '#kim-pengurus',
      '#kim-galeri-foto',
      '#isi',
    ]) {
      expect(articleIn(hash)).to.equal(undefined);
    }
  });
});

describe('reading inside the page', () => {
  it('shows title, topic, source, date and text, in a dialog', async () => {
    const feed = await opened();
    expect(dialog(feed)!.open).to.equal(true);
    expect(text(feed, '.reading h2')).to.deep.equal([first.title]);
    expect(text(feed, '.reading .meta time')[0]).to.match(/2026 \d\d\.\d\d WITA$/);
    expect(text(feed, '.reading .meta span')[0]).to.equal(first.author.name);
    expect(text(feed, '.reading .body')[0]).to.contain(first.summary.slice(0, 30));
  });

  it('is of whoever asks for it: by default, links lead to the page of the article', async () => {
    const feed = await shown('kim-news-feed', { limit: '1' });
    expect(dialog(feed)).to.equal(null);
  });

  it('is left out where the page shows the article its own way', async () => {
    const feed = await feedInline();
    feed.addEventListener('kim-article-open', (event) => event.preventDefault(), { once: true });
    links(feed)[0]!.click();
    expect(dialog(feed)!.open).to.equal(false);
    expect(location.href).to.equal(here);
  });

  for (const key of ['metaKey', 'ctrlKey', 'shiftKey', 'altKey'] as const) {
    it(`leaves a click with ${key} to the browser`, async () => {
      const feed = await feedInline();
      let isPrevented = true;
      feed.parentElement!.addEventListener(
        'click',
        (event) => {
          isPrevented = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      links(feed)[0]!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true }),
      );
      expect(isPrevented).to.equal(false);
      expect(dialog(feed)!.open).to.equal(false);
    });
  }

  it('shows what was corrected, what a check of facts found, and documents', async () => {
    answering({
      factCheck: { verdict: 'hoax', claim: 'Bantuan tunai', sources: ['https://cek.example/1'] },
      corrections: [{ at: '2026-11-04T07:30:00+08:00', note: 'Giliran tertukar.' }],
      documents: [
        { title: 'APBDes', url: 'https://desa.example/a.pdf', year: 2026, figures: [] },
        { title: 'Jahat', url: 'javascript:alert(1)', year: 2026, figures: [] },
      ],
    });
    const feed = await opened();
    expect(text(feed, '[part=fact-check] h3')).to.deep.equal([
      'Cek fakta: Hoaks: kabar ini tidak benar',
    ]);
    expect(text(feed, '[part=corrections] li')[0]).to.match(/4 Nov 2026 07\.30 WITA Giliran/);
    expect(text(feed, '.reading .box li a')).to.deep.equal(['APBDes (2026)']);
  });

  it('shares, and leads to the page of the article', async () => {
    const feed = await opened();
    expect(text(feed, '.reading [part=share]')).to.deep.equal(['Bagikan']);
    const own = all(feed, '.reading footer a')[0] as HTMLAnchorElement;
    expect([own.href, own.target]).to.deep.equal([first.url, '_blank']);
  });

  it('opens the menu of sharing inside the dialog, whose Escape closes the menu alone', async () => {
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('', 'NotAllowedError')),
      configurable: true,
    });
    const feed = await opened();
    all(feed, '.reading [part=share]')[0]!.click();
    await until(() => dialog(feed)!.querySelector('.share-menu'));
    Reflect.deleteProperty(navigator, 'share');
    all(feed, '.share-menu a')[0]!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
    expect([all(feed, '.share-menu').length, dialog(feed)!.open]).to.deep.equal([0, true]);
  });

  it('returns the focus to the link when it is closed', async () => {
    const feed = await opened();
    all(feed, '.reading .close')[0]!.click();
    await until(() => location.href === here);
    expect(dialog(feed)!.open).to.equal(false);
    expect(root(feed).activeElement).to.equal(links(feed)[0]);
  });

  it('speaks the language of its element', async () => {
    const feed = await opened({ locale: 'en' });
    expect(all(feed, '.reading .close')[0]!.getAttribute('aria-label')).to.equal('Close');
  });

  for (const theme of ['light', 'dark']) {
    it(`has no faults of access (${theme})`, async () => {
      expect(await violations(await opened({ theme }))).to.deep.equal([]);
    });
  }

  it('does not run over its edge, whatever words there are', async () => {
    answering({ title: 'x'.repeat(100), bodyHtml: `<p>${'y'.repeat(100)}</p>` });
    const feed = await opened();
    expect(dialog(feed)!.scrollWidth).to.be.at.most(dialog(feed)!.clientWidth);
  });
});

describe('the text of an article', () => {
  it('is cleaned again: nothing in it runs, loads or dresses the page', async () => {
    answering({
      bodyHtml: `<p onclick="bad()" style="color:red" class="x" id="y">a<img src="https://spy.example/1" onerror="bad()"></p>
        <script>bad()</script><iframe src="https://bad.example"></iframe>
        <svg><a xlink:href="javascript:bad()">b</a></svg><form><input></form>`,
    });
    const feed = await opened();
    const body = dialog(feed)!.querySelector('.body')!;
    expect(body.querySelector('img, script, iframe, svg, form, input, [style]')).to.equal(null);
    expect(body.querySelector('p')!.getAttributeNames()).to.deep.equal([]);
  });

  it('has links to http, mail and phones alone, in a new tab', async () => {
    answering({
      bodyHtml:
        '<p><a href="https://a.example" target="_top">a</a><a href="javascript:bad()">b</a><a href="data:text/html,x">c</a><a href="tel:112">d</a></p>',
    });
    const feed = await opened();
    const found = all(feed, '.body a') as HTMLAnchorElement[];
    expect(found.map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://a.example',
      null,
      null,
      'tel:112',
    ]);
    expect([found[0]!.target, found[0]!.rel]).to.deep.equal(['_blank', 'noopener nofollow ugc']);
  });
});

describe('what there is in place of an article', () => {
  it('is its title, while it is awaited', async () => {
    given(handle('articles.get', never));
    const feed = await feedInline();
    links(feed)[0]!.click();
    expect(text(feed, '.reading h2')).to.deep.equal([first.title]);
    expect(text(feed, '.reading [role=status]')).to.deep.equal(['Memuat berita…']);
  });

  it('is why it was withdrawn', async () => {
    given(
      http.get(`${mockOrigin}/v1/articles/:id`, () =>
        HttpResponse.json(
          {
            type: 'https://simpul-kim.example/problems/withdrawn',
            title: 'Sudah ditarik',
            status: 410,
            code: 'withdrawn',
            detail: 'Kegiatan ini batal.',
          },
          { status: 410, headers: { 'content-type': 'application/problem+json' } },
        ),
      ),
    );
    const feed = await opened();
    expect(text(feed, '.reading [role=alert]')[0]).to.equal(
      'Berita ini sudah ditarik Kegiatan ini batal.',
    );
  });

  it('is that there is none, without another try', async () => {
    given(handle('articles.get', () => problem('not-found')));
    const feed = await opened();
    expect(text(feed, '.reading [role=alert]')).to.deep.equal(['Berita ini tidak ada.']);
  });

  it('is another try, where it may pass', async () => {
    given(http.get(`${mockOrigin}/v1/articles/:id`, () => new HttpResponse(null, { status: 404 })));
    const feed = await opened();
    given();
    all(feed, '.reading [role=alert] button')[0]!.click();
    await until(() => dialog(feed)!.querySelector('.body'));
  });

  it('is what this device has kept, with a word about it', async () => {
    const before = await opened();
    all(before, '.reading .close')[0]!.click();
    await until(() => location.href === here);
    before.remove();
    given(http.get(`${mockOrigin}/v1/articles/:id`, () => new HttpResponse(null, { status: 404 })));
    const feed = await opened();
    expect(text(feed, '.reading .body')[0]).to.contain(first.summary.slice(0, 30));
    expect(text(feed, '.reading .kept')[0]).to.contain('simpanan di perangkat ini');
  });
});

describe('the address while reading', () => {
  it('names the article, and is as before when it is closed', async () => {
    history.replaceState({ router: 1 }, '', '#/kabar');
    const feed = await opened();
    expect(location.hash).to.equal(hashOf(first.id));
    all(feed, '.reading .close')[0]!.click();
    await until(() => location.hash === '#/kabar');
    expect(history.state).to.deep.equal({ router: 1 });
  });

  it('closes the article by going back, and opens it again by going forward', async () => {
    const feed = await opened();
    history.back();
    await until(() => !dialog(feed)!.open);
    expect(location.href).to.equal(here);
    history.forward();
    await until(() => dialog(feed)!.open);
    await until(() => text(feed, '.reading h2')[0] === first.title);
    history.back();
    await until(() => !dialog(feed)!.open);
  });

  it('opens its article at once, in one element of the page only', async () => {
    history.replaceState(null, '', hashOf(second.id));
    const [one, other] = await Promise.all([feedInline(), feedInline()]);
    await until(() => text(one, '.reading h2')[0] ?? text(other, '.reading h2')[0]);
    const open = [one, other].filter((feed) => dialog(feed)!.open);
    expect(open.length).to.equal(1);
    await until(() => text(open[0]!, '.reading h2')[0] === second.title);
  });

  it('goes back to a page without an article when one that it began with is closed', async () => {
    history.replaceState(null, '', hashOf(second.id));
    const feed = await feedInline();
    await until(() => dialog(feed)!.querySelector('.body'));
    all(feed, '.reading .close')[0]!.click();
    await until(() => location.hash === '');
    expect(dialog(feed)!.open).to.equal(false);
  });

  it('of someone else is left to them', async () => {
    const heard: string[] = [];
    const router = () => heard.push(location.hash);
    addEventListener('hashchange', router);
    const feed = await feedInline();
    location.hash = '#/kegiatan';
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal(['#/kegiatan']);
    expect(dialog(feed)!.open).to.equal(false);
    history.back();
    await until(() => heard.length > 1);
    removeEventListener('hashchange', router);
  });
});

describe('an element that reads inline', () => {
  it('may be moved in the page', async () => {
    const home = await fixture<HTMLElement>(html`<div></div>`);
    const feed = await feedInline();
    home.append(feed);
    links(feed)[0]!.click();
    expect(all(feed, 'dialog[open]').length).to.equal(1);
  });

  it('goes on reading when it is moved meanwhile, and adds nothing to the history', async () => {
    const home = await fixture<HTMLElement>(html`<div></div>`);
    const feed = await opened();
    const { length } = history;
    home.append(feed);
    await feed.updateComplete;
    expect(all(feed, 'dialog:modal').length).to.equal(1);
    expect(history.length).to.equal(length);
    expect(location.hash).to.equal(hashOf(first.id));
  });

  it('is one that is seen: over a hidden one no dialog would show', async () => {
    history.replaceState(null, '', hashOf(second.id));
    const hidden = document.createElement('kim-news-feed');
    Object.assign(hidden, { region: village, baseUrl: 'http://kim.test/', open: 'inline' });
    hidden.style.display = 'none';
    document.body.append(hidden);
    const seen = await feedInline();
    await until(() => dialog(seen)!.querySelector('.body'));
    expect(dialog(hidden)?.open ?? false).to.equal(false);
  });

  it('keeps the path and the query of the page, whatever <base> says', async () => {
    const base = document.createElement('base');
    base.href = 'http://lain.test/';
    document.head.append(base);
    try {
      await opened();
      expect(location.href).to.equal(here.split('#')[0]! + hashOf(first.id));
    } finally {
      base.remove();
    }
  });

  it('shows no more of an article that was taken back, also without a line', async () => {
    let answer: () => unknown = () => ({ ...articles[0]!, id: first.id });
    given(handle('articles.get', () => answer() as Article));
    const feed = await opened();
    const read = async () => {
      all(feed, '.reading .close')[0]!.click();
      await until(() => location.hash === '');
      links(feed)[0]!.click();
      await until(() => dialog(feed)!.querySelector('.body, [role=alert]'));
    };
    answer = () => problem('withdrawn');
    await read();
    answer = () => Response.error();
    await read();
    expect(all(feed, '.reading .body')).to.deep.equal([]);
  });

  it('leaves addresses to others when it has gone', async () => {
    const [gone, other] = [await feedInline(), await feedInline()];
    gone.remove();
    links(other)[0]!.click();
    await until(() => dialog(other)!.querySelector('.body'));
    expect(dialog(gone)!.open).to.equal(false);
  });
});
