import { expect } from '@open-wc/testing';
import '../define/umkm-showcase.ts';
import type { Product } from '@simpul-kim/sdk';
import { businesses, handle, never, offers, problem } from '@simpul-kim/sdk/testing';
import type { KimOrderEvent } from '../events/order.ts';
import type { KimShareEvent } from '../events/share.ts';
import {
  all,
  answered,
  given,
  requests,
  root,
  settled,
  shown as shownElement,
  text,
  until,
  violations,
} from '../testing/index.ts';
import { layouts, type KimUmkmShowcase } from './kim-umkm-showcase.ts';

const regency = '64.09';
const [first] = businesses as [(typeof businesses)[number]];
const shown = (attributes?: Record<string, string>) =>
  shownElement('kim-umkm-showcase', { region: regency, ...attributes });

/** Answers with products made of the first one of the fixtures. */
const productsAre = (...changes: Partial<Product>[]) =>
  handle('products.list', () => ({
    data: changes.map((change) => ({ ...offers[0]!, ...change })),
    next: null,
  }));

/** Presses something that makes the element ask again, and waits for what it shows then. */
async function press(element: KimUmkmShowcase, target: HTMLElement): Promise<void> {
  const ready = answered(element);
  target.click();
  await ready;
  await element.updateComplete;
}

describe('<kim-umkm-showcase>', () => {
  it('shows the products of its region, with price, unit and who sells them', async () => {
    const showcase = await shown({ limit: '3' });
    expect(text(showcase, '.title').length).to.equal(3);
    expect(text(showcase, '.price')[0]).to.equal('Rp 15.000 per bungkus 200 gram');
    expect(text(showcase, '.meta')[0]).to.equal('Keripik Pisang Kepok Bu Marni Bangun Mulya');
  });

  it('lets people ask for a price that is none', async () => {
    given(productsAre({ priceIdr: 1e308 }, { priceIdr: 'gratis' as unknown as number }));
    expect(text(await shown(), '.price')).to.deep.equal(Array(2).fill('Harga: tanya penjual'));
  });

  it('asks for what its attributes say', async () => {
    await shown({ category: 'craft', q: 'tas', limit: '5' });
    const asked = new URL(requests[0]!);
    expect(asked.pathname).to.equal('/v1/products');
    expect(Object.fromEntries(asked.searchParams)).to.deep.equal({
      category: 'craft',
      limit: '5',
      q: 'tas',
      region: regency,
    });
  });

  it('shows each business once where it is asked to', async () => {
    const showcase = await shown({ show: 'businesses' });
    expect(new URL(requests[0]!).pathname).to.equal('/v1/businesses');
    expect(text(showcase, '.title')[0]).to.equal(first.name);
    expect(text(showcase, '.kind')[0]).to.equal('Makanan');
  });

  it('takes a page as a property, and then asks for nothing', async () => {
    const showcase = document.createElement('kim-umkm-showcase');
    showcase.page = { data: [offers[0]!], next: null };
    const ready = settled(showcase, 'kim-load');
    document.body.append(showcase);
    await ready;
    expect(text(showcase, '.title')).to.deep.equal([offers[0]!.name]);
    expect(requests).to.deep.equal([]);
    showcase.remove();
  });

  it('needs no region for a business', async () => {
    const showcase = await shown({ region: '', business: first.id });
    expect(text(showcase, '.name')).to.deep.equal([first.name]);
    expect(text(showcase, '.title').length).to.equal(first.products.length);
    expect(all(showcase, '.notice')).to.deep.equal([]);
    // Who is shown alone needs no name on each product, and no way back.
    expect(all(showcase, '.meta, .back')).to.deep.equal([]);
  });

  it('speaks English where the page does', async () => {
    const showcase = await shown({ locale: 'en', limit: '3' });
    expect(text(showcase, '.order')[0]).to.equal('Order Keripik pisang asin by WhatsApp');
  });
});

describe('a price', () => {
  it('may be a range, or to be asked for', async () => {
    given(
      productsAre(
        { priceIdr: 75_000, priceIdrMax: 150_000, unit: 'paket' },
        { priceIdr: null, priceIdrMax: null, unit: null },
      ),
    );
    expect(text(await shown(), '.price')).to.deep.equal([
      'Rp 75.000 – Rp 150.000 per paket',
      'Harga: tanya penjual',
    ]);
  });
});

describe('certificates', () => {
  it('are badges at first, and tell their numbers and ends on demand', async () => {
    const showcase = await shown({ limit: '1' });
    expect(text(showcase, '.badge')).to.deep.equal(['NIB', 'P-IRT', 'Halal']);
    const details = root(showcase).querySelector('details')!;
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
    expect(text(showcase, 'details li')).to.deep.equal([
      'NIB 0000000000001 diperiksa petugas',
      'P-IRT 0000000000002-29 diperiksa petugas, berlaku sampai 31 Des 2029',
      'Halal ID64110000000010725 menurut usaha sendiri',
    ]);
  });

  it('that have expired are told so', async () => {
    const business = {
      ...offers[0]!.business,
      certifications: [
        {
          kind: 'pirt' as const,
          number: '1',
          standing: 'verified' as const,
          endsOn: '2025-05-03',
          expired: true,
        },
      ],
    };
    given(productsAre({ business }));
    const showcase = await shown();
    expect(all(showcase, '.badge.expired').length).to.equal(1);
    expect(text(showcase, 'details li')[0]).to.contain('sudah berakhir 3 Mei 2025');
  });
});

describe('an order', () => {
  const pressed = async (showcase: KimUmkmShowcase, selector: string) => {
    let heard: KimOrderEvent | undefined;
    document.addEventListener(
      'kim-order',
      (event) => {
        heard = event;
        event.preventDefault();
      },
      { once: true },
    );
    const link = root(showcase).querySelector<HTMLAnchorElement>(selector)!;
    link.click();
    await showcase.updateComplete;
    return { heard: heard!, link };
  };

  it('by WhatsApp has a ready text with product, price and the address of the page', async () => {
    const { heard, link } = await pressed(await shown({ limit: '1' }), '.order');
    const address = new URL(link.href);
    expect(address.origin).to.equal('https://wa.me');
    const said = address.searchParams.get('text')!.replaceAll('\u00a0', ' ');
    expect(said).to.contain('Keripik pisang asin (Rp 15.000)');
    // What stands behind the path may be only of this visit, as a session is.
    expect(location.search).not.to.equal('');
    expect(said.endsWith(location.origin + location.pathname)).to.equal(true);
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.equal('noopener');
    expect([heard.channel, heard.product?.name]).to.deep.equal(['whatsapp', 'Keripik pisang asin']);
  });

  it('may go to a marketplace', async () => {
    const { heard, link } = await pressed(await shown({ limit: '1' }), '.shops a');
    expect(link.textContent).to.equal('Tokopedia');
    expect(heard.channel).to.equal('tokopedia');
  });

  it('is not offered for what is not available', async () => {
    given(productsAre({ available: false }));
    const showcase = await shown();
    expect(text(showcase, '.sold-out')).to.deep.equal(['Sedang kosong']);
    expect(all(showcase, 'a')).to.deep.equal([]);
  });

  it('leads nowhere but to WhatsApp and the web', async () => {
    const business = {
      ...offers[0]!.business,
      whatsapp: { number: 'javascript:alert(1)', url: 'javascript:alert(1)' },
      marketplaces: [
        { marketplace: 'shopee' as const, name: 'Shopee', url: 'javascript:alert(1)' },
      ],
    };
    given(productsAre({ business }));
    expect(all(await shown(), 'a')).to.deep.equal([]);
  });
});

describe('a business', () => {
  it('is opened from a product, and led back from, with the focus kept', async () => {
    const showcase = await shown({ limit: '3' });
    await press(showcase, root(showcase).querySelector<HTMLElement>('.meta button')!);
    expect(new URL(requests.at(-1)!).pathname).to.equal(`/v1/businesses/${first.id}`);
    expect(text(showcase, '.name')).to.deep.equal([first.name]);
    expect(text(showcase, '.owner')).to.deep.equal(['Milik Bu Marni']);
    await until(() => root(showcase).activeElement?.className === 'back');

    await press(showcase, root(showcase).querySelector<HTMLElement>('.back')!);
    expect(all(showcase, '.business')).to.deep.equal([]);
    expect(text(showcase, '.title').length).to.equal(3);
    await until(() => root(showcase).activeElement?.matches('.meta button'));
  });

  it('is left by the way back of the browser, as a page would be', async () => {
    const here = location.href;
    const showcase = await shown({ limit: '3' });
    await press(showcase, root(showcase).querySelector<HTMLElement>('.meta button')!);
    await until(() => root(showcase).activeElement?.className === 'back');
    const ready = settled(showcase, 'kim-load');
    history.back();
    await ready;
    expect(all(showcase, '.business')).to.deep.equal([]);
    expect(location.href).to.equal(here);
  });

  it('gives way to what the page asks for next', async () => {
    const showcase = await shown({ limit: '3' });
    await press(showcase, root(showcase).querySelector<HTMLElement>('.meta button')!);
    await until(() => root(showcase).activeElement?.className === 'back');
    const ready = settled(showcase, 'kim-load');
    showcase.business = businesses[1]!.id;
    await ready;
    expect(text(showcase, '.name')).to.deep.equal([businesses[1]!.name]);
    history.back();
  });
});

describe('sharing', () => {
  it('is of the page that the service has of the business', async () => {
    const showcase = await shown({ limit: '1' });
    const heard = new Promise<KimShareEvent>((resolve) => {
      document.addEventListener(
        'kim-share',
        (event) => {
          event.preventDefault();
          resolve(event);
        },
        { once: true },
      );
    });
    root(showcase).querySelector<HTMLElement>('.share')!.click();
    const { shared } = await heard;
    expect(shared.title).to.equal('Keripik pisang asin');
    expect(shared.url).to.equal(
      `${showcase.client!.baseUrl}embed/umkm-showcase?business=${first.id}`,
    );
  });
});

describe('its controls', () => {
  const chips = (showcase: KimUmkmShowcase) => all(showcase, '.chips button');

  async function withControls(): Promise<KimUmkmShowcase> {
    const showcase = await shown({ controls: 'search category' });
    while (chips(showcase).length === 0) await new Promise(requestAnimationFrame);
    return showcase;
  }

  it('narrow to a kind of business, and back to all', async () => {
    const showcase = await withControls();
    const craft = chips(showcase).find((chip) => chip.textContent.includes('Kerajinan'))!;
    await press(showcase, craft);
    expect(new URL(requests.at(-1)!).searchParams.get('category')).to.equal('craft');
    expect(craft.getAttribute('aria-pressed')).to.equal('true');
    await press(showcase, chips(showcase)[0]!);
    expect(new URL(requests.at(-1)!).searchParams.has('category')).to.equal(false);
  });

  it('put it in another order, and back', async () => {
    const showcase = await shown({ controls: 'sort', sort: 'name' });
    while (!root(showcase).querySelector('select')) await new Promise(requestAnimationFrame);
    const menu = root(showcase).querySelector('select')!;
    expect([menu.getAttribute('aria-label'), menu.value]).to.deep.equal(['Urutan', 'name']);
    expect(text(showcase, '.title')[0]).to.equal('Amplang tenggiri');
    const ready = settled(showcase, 'kim-load');
    menu.value = 'priceHigh';
    menu.dispatchEvent(new Event('change'));
    await ready;
    const orders = requests.map((address) => new URL(address).searchParams.get('sort'));
    expect(orders).to.include('priceHigh');
    expect(text(showcase, '.title')[0]).to.equal('Paket hantaran');
  });

  it('of businesses have no order by price, which they do not ask for either', async () => {
    const showcase = await shown({ show: 'businesses', controls: 'sort', sort: 'priceLow' });
    expect(new URL(requests.at(-1)!).searchParams.has('sort')).to.equal(false);
    while (!root(showcase).querySelector('select')) await new Promise(requestAnimationFrame);
    expect(text(showcase, 'option')).to.deep.equal(['Terbaru', 'Nama']);
  });

  it('search for words, and say when nothing matches', async () => {
    const showcase = await withControls();
    const form = root(showcase).querySelector('form')!;
    form.querySelector('input')!.value = 'helikopter';
    const ready = settled(showcase, 'kim-load');
    form.requestSubmit();
    await ready;
    expect(text(showcase, '.message')).to.deep.equal(['Tidak ada produk yang cocok.']);
  });

  it('keep their room before they come', async () => {
    const showcase = await shown({ controls: 'search category' });
    expect(root(showcase).querySelector('.controls')!.getBoundingClientRect().height).to.equal(96);
    while (chips(showcase).length === 0) await new Promise(requestAnimationFrame);
    expect(root(showcase).querySelector('.controls')!.getBoundingClientRect().height).to.equal(96);
  });

  it('that there are not are told to the editor', async () => {
    const showcase = await shown({ controls: 'search harga', layout: 'kotak' });
    while (all(showcase, '.notice').length === 0) await new Promise(requestAnimationFrame);
    const said = text(showcase, '.notice').join(' ');
    expect(said).to.contain('controls="harga"');
    expect(said).to.contain('layout="kotak"');
  });
});

describe('a carousel', () => {
  async function carousel(): Promise<{ list: HTMLElement; steps: HTMLElement[] }> {
    const showcase = await shown({ layout: 'carousel' });
    showcase.parentElement!.style.inlineSize = '360px';
    const list = root(showcase).querySelector<HTMLElement>('[part=list]')!;
    const steps = () => all(showcase, '.steps button');
    while (!steps()[0]?.hasAttribute('aria-disabled')) await new Promise(requestAnimationFrame);
    list.style.scrollBehavior = 'auto';
    return { list, steps: steps() };
  }

  const scrolled = (list: HTMLElement) =>
    new Promise((resolve) => list.addEventListener('scroll', resolve, { once: true }));

  it('goes on by its buttons, which tell where it ends', async () => {
    const { list, steps } = await carousel();
    expect(steps.map((step) => step.ariaDisabled)).to.deep.equal(['true', 'false']);
    const moved = scrolled(list);
    steps[1]!.click();
    await moved;
    expect(list.scrollLeft).to.be.greaterThan(100);
    expect(steps[0]!.ariaDisabled).to.equal('false');
  });

  it('goes on by the arrow keys', async () => {
    const { list } = await carousel();
    const moved = scrolled(list);
    list
      .querySelector('a')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await moved;
    expect(list.scrollLeft).to.be.greaterThan(100);
  });
});

describe('its states', () => {
  it('begin with a skeleton of as many items as are awaited', async () => {
    given(handle('products.list', never));
    const showcase = document.createElement('kim-umkm-showcase');
    showcase.region = regency;
    showcase.baseUrl = 'http://kim.test/';
    showcase.limit = 4;
    document.body.append(showcase);
    await showcase.updateComplete;
    expect(all(showcase, '.skeleton .item').length).to.equal(4);
    showcase.remove();
  });

  it('say what to do when nothing could be loaded', async () => {
    given(handle('products.list', () => problem('internal')));
    const showcase = await shown();
    expect(text(showcase, '[role=alert] button')).to.deep.equal(['Coba lagi']);
  });

  it('say when there is nothing', async () => {
    given(productsAre());
    expect(text(await shown(), '.message')).to.deep.equal(['Belum ada produk di sini.']);
  });
});

describe('for everybody', () => {
  for (const layout of layouts) {
    it(`has no fault that axe finds as ${layout}`, async () => {
      expect(await violations(await shown({ layout, heading: 'UMKM' }))).to.deep.equal([]);
    });

    for (const width of [240, 360, 1280]) {
      it(`stays within ${width} px as ${layout}, with words that have no space`, async () => {
        const long = 'Keripik'.repeat(15);
        given(productsAre({ name: long, unit: long, description: long }, {}));
        const showcase = await shown({ layout });
        showcase.parentElement!.style.inlineSize = `${width}px`;
        await showcase.updateComplete;
        for (const item of all(showcase, '.item')) {
          expect(item.scrollWidth).to.be.at.most(item.clientWidth + 1);
        }
        expect(showcase.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('has no fault that axe finds with a business alone', async () => {
    expect(await violations(await shown({ business: first.id }))).to.deep.equal([]);
  });

  it('shows what people write as text, never as markup', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    given(productsAre({ name: hostile, unit: hostile, description: hostile, pictures: [] }));
    const showcase = await shown();
    expect(all(showcase, '.item img')).to.deep.equal([]);
    expect(text(showcase, '.title')).to.deep.equal([hostile]);
  });

  it('keeps no room for pictures that are not wanted', async () => {
    expect(all(await shown({ pictures: 'none' }), '.picture')).to.deep.equal([]);
  });
});
