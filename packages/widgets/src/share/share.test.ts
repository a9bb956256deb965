import { expect, oneEvent } from '@open-wc/testing';
import '../define/news-feed.ts';
import type { KimElement } from '../base/kim-element.ts';
import type { KimShareEvent } from '../events/share.ts';
import { all, root, shown, text, violations } from '../testing/index.ts';
import { share } from './share.ts';

const article = { title: 'Panen raya & syukuran', url: 'https://desa.example/berita/1' };

/** Makes what a browser has, or has not, until the test is over. */
function having(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
  if (value === undefined && name === 'share') {
    // `in` finds what a browser has, even where it is undefined.
    Object.defineProperty(Navigator.prototype, name, { value, configurable: true });
    Reflect.deleteProperty(Navigator.prototype, name);
    Reflect.deleteProperty(navigator, name);
  }
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(navigator, 'clipboard');
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
});

/** An element, a button in it, and what happens when it is pressed. */
async function withButton(attributes?: Record<string, string>) {
  const element: KimElement = await shown('kim-news-feed', { limit: '2', ...attributes });
  const opener = document.createElement('button');
  opener.textContent = 'Bagikan';
  root(element).append(opener);
  return { element, opener, press: () => share(element, article, opener) };
}

const press = (on: Element, key: string, shiftKey = false) =>
  on.dispatchEvent(
    new KeyboardEvent('keydown', {
      key,
      shiftKey,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );

describe('sharing', () => {
  it("uses the device's own way, where it has one", async () => {
    const shared: unknown[] = [];
    having('share', async (what: unknown) => void shared.push(what));
    const { element, press: pressed } = await withButton();
    await pressed();
    expect(shared).to.deep.equal([article]);
    expect(all(element, '.share-menu')).to.deep.equal([]);
  });

  it('that a person gives up is no error, and opens nothing', async () => {
    having('share', () => Promise.reject(new DOMException('given up', 'AbortError')));
    const { element, press: pressed } = await withButton();
    await pressed();
    expect(all(element, '.share-menu')).to.deep.equal([]);
  });

  it('offers a menu where the device may not share, as in a frame', async () => {
    having('share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    const { element, press: pressed } = await withButton();
    await pressed();
    expect(all(element, '.share-menu').length).to.equal(1);
  });

  it('is told to the page, which may do it its own way', async () => {
    const { element, press: pressed } = await withButton();
    document.addEventListener('kim-share', (event) => event.preventDefault(), { once: true });
    const telling = oneEvent(element, 'kim-share') as unknown as Promise<KimShareEvent>;
    await pressed();
    expect((await telling).shared).to.deep.equal(article);
    expect(all(element, '.share-menu')).to.deep.equal([]);
  });

  it('leaves out what is no address of the web', async () => {
    const { element, opener } = await withButton();
    await share(element, { title: 'x', url: 'javascript:alert(1)' }, opener);
    expect(all(element, '.share-menu')).to.deep.equal([]);
  });
});

describe('the menu of sharing', () => {
  beforeEach(() => {
    having('share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
  });

  it('sends title and address by WhatsApp, in a new tab', async () => {
    const { element, press: pressed } = await withButton();
    await pressed();
    const link = all(element, '.share-menu a')[0] as HTMLAnchorElement;
    expect(new URL(link.href).searchParams.get('text')).to.equal(
      `${article.title}\n${article.url}`,
    );
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
  });

  it('is not troubled by half a character in a title', async () => {
    const { element, opener } = await withButton();
    await share(element, { ...article, title: 'Panen \ud83c' }, opener);
    expect((all(element, '.share-menu a')[0] as HTMLAnchorElement).href).to.contain('Panen%20%0A');
  });

  it('copies the address', async () => {
    const copied: string[] = [];
    having('clipboard', { writeText: async (words: string) => void copied.push(words) });
    const { element, press: pressed } = await withButton();
    await pressed();
    all(element, '.share-menu button')[0]!.click();
    await new Promise((resolve) => setTimeout(resolve));
    expect(copied).to.deep.equal([article.url]);
    expect(text(element, '.share-menu [role=status]')).to.deep.equal(['Tersalin']);
  });

  it('selects the address for who must copy it without help', async () => {
    having('clipboard', undefined);
    const { element, press: pressed } = await withButton();
    await pressed();
    Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
    all(element, '.share-menu button')[0]!.click();
    await new Promise((resolve) => setTimeout(resolve));
    Reflect.deleteProperty(document, 'execCommand');
    const field = all(element, '.share-menu input')[0] as HTMLInputElement;
    expect(text(element, '.share-menu [role=status]')).to.deep.equal(['Salin sendiri alamat ini']);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, article.url.length]);
    expect(root(element).activeElement).to.equal(field);
  });

  it('goes by arrows, and round', async () => {
    const { element, press: pressed } = await withButton();
    await pressed();
    const [link, button, field] = all(element, '.share-menu :is(a, button, input)');
    expect(root(element).activeElement).to.equal(link);
    press(link!, 'ArrowDown');
    expect(root(element).activeElement).to.equal(button);
    press(link!, 'ArrowUp');
    expect(root(element).activeElement).to.equal(field);
    press(field!, 'ArrowDown');
    expect(root(element).activeElement).to.equal(link);
  });

  for (const [how, key, shiftKey, at] of [
    ['Escape', 'Escape', false, 0],
    ['Tab at its end', 'Tab', false, 2],
    ['Shift and Tab at its begin', 'Tab', true, 0],
  ] as const) {
    it(`closes by ${how}, and the focus returns`, async () => {
      const { element, opener, press: pressed } = await withButton();
      await pressed();
      press(all(element, '.share-menu :is(a, button, input)')[at]!, key, shiftKey);
      expect(all(element, '.share-menu')).to.deep.equal([]);
      expect(root(element).activeElement).to.equal(opener);
    });
  }

  it('closes by a press outside, and by another on its button', async () => {
    const { element, press: pressed } = await withButton();
    await pressed();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(all(element, '.share-menu')).to.deep.equal([]);
    await pressed();
    await pressed();
    expect(all(element, '.share-menu')).to.deep.equal([]);
  });

  for (const width of ['240px', '360px', '1280px']) {
    it(`stands inside its element at ${width}`, async () => {
      const { element, press: pressed } = await withButton();
      element.parentElement!.style.width = width;
      await pressed();
      const menu = all(element, '.share-menu')[0]!.getBoundingClientRect();
      const around = element.getBoundingClientRect();
      expect(menu.left).to.be.at.least(around.left);
      expect(menu.right).to.be.at.most(around.right);
    });
  }

  it('speaks the language of its element', async () => {
    const { element, press: pressed } = await withButton({ locale: 'en' });
    await pressed();
    expect(text(element, '.share-menu button')).to.deep.equal(['Copy the address']);
  });

  it('has no faults of access', async () => {
    for (const theme of ['light', 'dark']) {
      const { element, press: pressed } = await withButton({ theme });
      await pressed();
      expect(await violations(element)).to.deep.equal([]);
    }
  });
});
