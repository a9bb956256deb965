import { expect } from '@open-wc/testing';
import '../define/news-feed.ts';
import type { KimElement } from '../base/kim-element.ts';
import {
  all,
  given,
  requests,
  root,
  settled,
  shown,
  text,
  until,
  violations,
} from '../testing/index.ts';
import { handle, never } from '@simpul-kim/sdk/testing';

/** A feed with its bar. */
async function feedWith(controls: string, attributes?: Record<string, string>) {
  const feed = await shown('kim-news-feed', { limit: '2', controls, ...attributes });
  await until(() => root(feed).querySelector('.controls > *'));
  return feed;
}

const input = (feed: KimElement) => root(feed).querySelector<HTMLInputElement>('[type=search]')!;
const pressed = (feed: KimElement) => text(feed, '.chips [aria-pressed=true]');
const asked = (name: string) => new URL(requests.at(-1)!).searchParams.get(name);

describe('ways to narrow a list', () => {
  it('are given where the page asks for them', async () => {
    expect(all(await shown('kim-news-feed'), '.controls')).to.deep.equal([]);
    const feed = await feedWith('search topic');
    expect(all(feed, '[role=search], .chips').length).to.equal(2);
  });

  it('search for words, by Enter or by the button', async () => {
    const feed = await feedWith('search');
    input(feed).value = 'panen';
    const ready = settled(feed, 'kim-load');
    all(feed, '[role=search] button')[0]!.click();
    await ready;
    expect(asked('q')).to.equal('panen');
  });

  it('show all again when the words are taken away', async () => {
    const feed = await feedWith('search', { q: 'panen' });
    expect(input(feed).value).to.equal('panen');
    input(feed).value = '';
    const ready = settled(feed, 'kim-load');
    input(feed).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await ready;
    expect(asked('q')).to.equal(null);
  });

  it('choose a topic, and all again', async () => {
    const feed = await feedWith('topic');
    expect(pressed(feed)).to.deep.equal(['Semua']);
    for (const [chip, value] of [
      ['Wisata', 'tourism'],
      ['Semua', null],
    ] as const) {
      const ready = settled(feed, 'kim-load');
      all(feed, '.chips button')
        .find(({ textContent }) => textContent.trim() === chip)!
        .click();
      await ready;
      expect(pressed(feed)).to.deep.equal([chip]);
      expect(asked('topic')).to.equal(value);
    }
  });

  it('bring the chip that is chosen into sight, and leave the focus on it', async () => {
    const feed = await feedWith('topic');
    feed.parentElement!.style.width = '320px';
    const last = all(feed, '.chips button').at(-1)!;
    last.focus();
    last.click();
    await settled(feed, 'kim-load');
    const { left, right } = last.getBoundingClientRect();
    const around = all(feed, '.chips')[0]!.getBoundingClientRect();
    expect(left).to.be.at.least(around.left);
    expect(right).to.be.at.most(around.right);
    expect(root(feed).activeElement).to.equal(last);
  });

  it('keep their place before they have come', async () => {
    given(handle('articles.list', never));
    const feed = document.createElement('kim-news-feed');
    Object.assign(feed, { region: '64.09', baseUrl: 'https://kim.example.test', limit: 2 });
    feed.controls = 'search topic';
    document.body.append(feed);
    await feed.updateComplete;
    const before = all(feed, '.items')[0]!.getBoundingClientRect().top;
    await until(() => root(feed).querySelector('.controls > *'));
    expect(all(feed, '.items')[0]!.getBoundingClientRect().top).to.equal(before);
    feed.remove();
  });

  for (const width of ['240px', '360px', '1280px']) {
    it(`do not run over the edge at ${width}`, async () => {
      const feed = await feedWith('search topic');
      feed.parentElement!.style.width = width;
      expect(feed.scrollWidth).to.be.at.most(feed.clientWidth);
    });
  }

  it('have no faults of access', async () => {
    expect(await violations(await feedWith('search topic', { theme: 'light' }))).to.deep.equal([]);
    expect(await violations(await feedWith('search topic', { theme: 'dark' }))).to.deep.equal([]);
  });
});
