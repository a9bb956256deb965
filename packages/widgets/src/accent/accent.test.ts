import { expect, fixture, html } from '@open-wc/testing';
import { contrast, parseHex, readable } from './accent.ts';
import '../define/news-feed.ts';
import { shown } from '../testing/index.ts';

const white = parseHex('#fff');
const dark = parseHex('#141816');

/** What marks of an element are painted in, once it is painted. */
async function accentOf(element: HTMLElement): Promise<string> {
  const painted = () => getComputedStyle(element).getPropertyValue('--_accent').trim();
  for (let turns = 0; turns < 100 && !painted().startsWith('rgb('); turns += 1) {
    await new Promise(requestAnimationFrame);
  }
  return painted();
}

const channels = (colour: string) =>
  colour.match(/\d+/g)!.map(Number) as unknown as Parameters<typeof contrast>[0];

describe('an accent', () => {
  it('stays as it is where it can be read', () => {
    expect(readable(parseHex('#0b6b4f'), white)).to.deep.equal(parseHex('#0b6b4f'));
  });

  for (const accent of ['#ffd400', '#7fd', '#ffffff', '#000000', '#808080', '#e00']) {
    it(`(${accent}) is made darker or lighter until it can be read`, () => {
      for (const ground of [white, dark, parseHex('#777')]) {
        const best = Math.max(contrast([0, 0, 0], ground), contrast(white, ground));
        expect(contrast(readable(parseHex(accent), ground), ground)).to.be.at.least(
          Math.min(4.5, best),
        );
      }
    });
  }

  it('keeps its hue when it is changed', () => {
    const [red, green, blue] = readable(parseHex('#ffd400'), white);
    expect(red).to.be.greaterThan(green);
    expect(green).to.be.greaterThan(blue);
  });

  it('paints an element for the ground that it stands on', async () => {
    const light = await shown('kim-news-feed', { accent: '#ffd400' });
    expect(contrast(channels(await accentOf(light)), white)).to.be.at.least(4.5);

    const themed = await shown('kim-news-feed', { accent: '#552200', theme: 'dark' });
    expect(contrast(channels(await accentOf(themed)), dark)).to.be.at.least(4.5);
  });

  it('follows the ground of a page that has none but a light text', async () => {
    const home = await fixture<HTMLElement>(html`<div></div>`);
    home.style.color = '#eee';
    const feed = await shown('kim-news-feed');
    home.append(feed);
    feed.accent = '#333333';
    expect(contrast(channels(await accentOf(feed)), [0, 0, 0])).to.be.at.least(4.5);
  });

  it('may be taken away again', async () => {
    const feed = await shown('kim-news-feed', { accent: '#a3195b' });
    expect(await accentOf(feed)).to.equal('rgb(163 25 91)');
    feed.removeAttribute('accent');
    await feed.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(getComputedStyle(feed).getPropertyValue('--_accent')).not.to.contain('163');
  });

  it('that is none is told to the editor', async () => {
    const feed = await shown('kim-news-feed', { accent: 'hijau' });
    for (let turns = 0; turns < 100 && !feed.shadowRoot!.querySelector('.notice'); turns += 1) {
      await new Promise(requestAnimationFrame);
    }
    expect(feed.shadowRoot!.querySelector('.notice')?.textContent).to.contain('accent="hijau"');
  });
});
