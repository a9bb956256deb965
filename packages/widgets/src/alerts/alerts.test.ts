import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../define/news-feed.ts';
import type { KimNewsFeed } from '../news-feed/kim-news-feed.ts';
import { announcements, handle, mockOrigin, never, problem } from '@simpul-kim/sdk/testing';
import { all, given, requests, root, until, village, violations } from '../testing/index.ts';

const alert = { ...announcements[0]!, kind: 'alert' as const, title: 'Hujan lebat', endsAt: null };

const pinnedFeed = () =>
  fixture<KimNewsFeed>(
    html`<kim-news-feed
      region=${village}
      base-url=${mockOrigin}
      limit="2"
      alerts="pinned"
    ></kim-news-feed>`,
  );

const pinned = (feed: KimNewsFeed) => root(feed).querySelector('kim-announcement');
const isListed = (feed: KimNewsFeed) => all(feed, '.items:not(.skeleton)').length > 0;

/** An answer of the service that comes when it is let go. */
function held() {
  let let_ = () => {};
  const going = new Promise<void>((resolve) => (let_ = resolve));
  given(
    handle('announcements.list', async () => {
      await going;
      return { data: [alert], next: null };
    }),
  );
  return () => let_();
}

describe('alerts on top of news', () => {
  it('are those of its region', async () => {
    given(handle('announcements.list', () => ({ data: [alert], next: null })));
    const feed = await pinnedFeed();
    await until(() => pinned(feed)?.hidden === false && isListed(feed));
    const asked = new URL(requests.find((address) => address.includes('/announcements'))!);
    expect(asked.searchParams.get('kind')).to.equal('alert');
    expect(asked.searchParams.get('region')).to.equal(village);
    expect(pinned(feed)!.shadowRoot!.querySelector('.title')!.textContent).to.contain(
      'Hujan lebat',
    );
    expect(await violations(feed)).to.deep.equal([]);
  });

  it('are not asked for by default', async () => {
    const feed = await fixture<KimNewsFeed>(
      html`<kim-news-feed region=${village} base-url=${mockOrigin}></kim-news-feed>`,
    );
    await until(() => isListed(feed));
    expect(requests.length).to.equal(1);
  });

  it('show together with the list, which waits for them', async () => {
    const letGo = held();
    const feed = await pinnedFeed();
    await oneEvent(feed, 'kim-load');
    await feed.updateComplete;
    expect(isListed(feed)).to.equal(false);
    letGo();
    await until(() => isListed(feed));
    expect(pinned(feed)!.hidden).to.equal(false);
  });

  it('that come late wait until they move nothing that is seen', async () => {
    const letGo = held();
    const feed = await pinnedFeed();
    // The list waits a second and a half, and no longer.
    await until(() => isListed(feed));
    letGo();
    await oneEvent(pinned(feed)!, 'kim-load');
    await feed.updateComplete;
    expect(pinned(feed)!.hidden).to.equal(true);
    await feed.reload();
    expect(pinned(feed)!.hidden).to.equal(false);
  });

  it('do not keep the list where they cannot be had, or there are none', async () => {
    for (const answer of [
      handle('announcements.list', () => problem('unknown-region')),
      handle('announcements.list', () => ({ data: [], next: null })),
    ]) {
      given(answer);
      const feed = await pinnedFeed();
      await until(() => isListed(feed));
      expect(pinned(feed)!.hidden).to.equal(true);
    }
  });

  it('never keep the list longer than a moment', async () => {
    given(handle('announcements.list', never));
    const feed = await pinnedFeed();
    const before = performance.now();
    await until(() => isListed(feed));
    expect(performance.now() - before).to.be.at.most(2500);
  });
});
