import { expect } from '@open-wc/testing';
import '../define/announcement.ts';
import type { Announcement } from '@simpul-kim/sdk';
import { announcements, handle, problem } from '@simpul-kim/sdk/testing';
import {
  all,
  given,
  requests,
  root,
  settled,
  shown as shownElement,
  text,
  village,
  violations,
} from '../testing/index.ts';
import { layouts } from './kim-announcement.ts';

const shown = (attributes?: Record<string, string>) => shownElement('kim-announcement', attributes);

/** What is in force: one for each change of the first of the fixtures. */
const inForce = (...changes: Partial<Announcement>[]) =>
  given(
    handle('announcements.list', () => ({
      data: changes.map((change, index) => ({
        ...announcements[0]!,
        id: `${index}`,
        endsAt: null,
        ...change,
      })),
      next: null,
    })),
  );

describe('<kim-announcement>', () => {
  it('shows what is in force, in the words of BMKG', async () => {
    inForce(
      { severity: 'danger', kind: 'alert', title: 'Banjir rob' },
      { severity: 'info', kind: 'announcement', title: 'Posyandu' },
    );
    const element = await shown();
    expect(text(element, '.severity')).to.deep.equal(['Awas', 'Info']);
    expect(text(element, '.title')).to.deep.equal(['Banjir rob', 'Posyandu']);
  });

  it('asks for what its attributes say', async () => {
    await shown({ region: '64.09', kind: 'alert', below: 'true', limit: '5' });
    expect(Object.fromEntries(new URL(requests[0]!).searchParams)).to.deep.equal({
      below: 'true',
      kind: 'alert',
      limit: '5',
      region: '64.09',
    });
  });

  it('tells its text by paragraphs, who sent it, for whom, and until when it holds', async () => {
    inForce({
      text: 'Satu.\n\nDua.',
      timeZone: 'Asia/Makassar',
      endsAt: '2099-01-02T03:00:00Z',
      audienceName: 'Waru',
      link: 'https://bmkg.contoh.test/',
    });
    const element = await shown();
    expect(text(element, '[part=text]')).to.deep.equal(['Satu.', 'Dua.']);
    expect(text(element, '.meta')[0]).to.match(
      /^Dari .+, untuk Waru\. Berlaku sampai 2 Jan 2099 11\.00 WITA$/,
    );
    expect(root(element).querySelector('a')?.href).to.equal('https://bmkg.contoh.test/');
    expect(text(element, 'a')).to.deep.equal(['Selengkapnya di bmkg.contoh.test']);
  });

  it('is open as a banner, and folded up as a bar', async () => {
    inForce({});
    const isOpen = async (layout: string) =>
      root(await shown({ layout })).querySelector('details')!.open;
    expect([await isOpen('banner'), await isOpen('bar')]).to.deep.equal([true, false]);
  });

  it('takes no room where nothing is in force', async () => {
    inForce();
    const element = await shown();
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('says that nothing is in force where the page wants it said', async () => {
    inForce();
    const element = document.createElement('kim-announcement');
    const said = document.createElement('span');
    said.slot = 'empty';
    said.textContent = 'Aman.';
    element.append(said);
    element.page = { data: [], next: null };
    const ready = settled(element, 'kim-load');
    document.body.append(element);
    await ready;
    expect(said.getBoundingClientRect().height).to.be.greaterThan(0);
    element.remove();
  });

  it('leaves out what has ended since it was told', async () => {
    inForce({ title: 'Lewat', endsAt: '2020-01-01T00:00:00Z' }, { title: 'Masih' });
    const element = await shown();
    await element.updateComplete;
    expect(text(element, '.title')).to.deep.equal(['Masih']);
  });

  it('goes when it ends while the page is open, also where it was moved meanwhile', async () => {
    const element = await shown();
    const home = element.parentElement!;
    const end = Date.now() + 300;
    element.page = {
      data: [{ ...announcements[0]!, endsAt: new Date(end).toISOString() }],
      next: null,
    };
    await element.updateComplete;
    element.remove();
    home.append(element);
    while (all(element, '.item').length > 0) await new Promise(requestAnimationFrame);
    expect(Date.now()).to.be.at.least(end);
  });

  it('takes no room for its heading where nothing is in force', async () => {
    inForce();
    const element = await shown({ heading: 'Pengumuman' });
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('folds a long text of a banner', async () => {
    inForce({ text: 'Kata '.repeat(200) });
    const element = await shown();
    const [button] = all(element, '[part=whole]');
    const height = () => all(element, '.words')[0]!.getBoundingClientRect().height;
    const folded = height();
    expect(text(element, '[part=whole]')).to.deep.equal(['Selengkapnya']);
    button!.click();
    await element.updateComplete;
    expect(height()).to.be.greaterThan(folded);
    expect(text(element, '[part=whole]')).to.deep.equal(['Ringkas']);
    expect(button!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('says aloud an alert that came after the first, and nothing else', async () => {
    const known = { id: 'known', kind: 'alert', severity: 'warning' } as const;
    inForce(known);
    const element = await shown();
    expect(text(element, '[role=alert]')).to.deep.equal(['']);
    inForce(known, { id: 'new', kind: 'alert', severity: 'danger', title: 'Banjir rob' });
    await element.reload();
    await element.updateComplete;
    expect(text(element, '[role=alert]')).to.deep.equal(['Awas: Banjir rob.']);
  });

  it('does not call new what is in force elsewhere', async () => {
    inForce({ id: 'here', kind: 'alert', severity: 'warning' });
    const element = await shown();
    inForce({ id: 'there', kind: 'alert', severity: 'danger' });
    const ready = settled(element, 'kim-load');
    element.region = '64.09';
    await ready;
    expect(text(element, '[role=alert]')).to.deep.equal(['']);
  });

  it('has a shape for each severity, not only a colour', async () => {
    inForce(
      ...(['info', 'advisory', 'warning', 'danger'] as const).map((severity) => ({ severity })),
    );
    const shapes = all(await shown(), 'path').map((path) => path.getAttribute('d'));
    expect(new Set(shapes).size).to.equal(4);
  });

  it('can be put away, but not a warning', async () => {
    inForce({ severity: 'warning' }, { severity: 'info' });
    const element = await shown();
    const hide = all(element, '.hide');
    expect(hide.length).to.equal(1);
    hide[0]!.click();
    await element.updateComplete;
    expect(text(element, '.severity')).to.deep.equal(['Siaga']);
  });

  it('comes back where it has become graver', async () => {
    inForce({ id: 'one', severity: 'advisory' });
    const element = await shown();
    all(element, '.hide')[0]!.click();
    await element.updateComplete;
    expect(all(element, '.item')).to.deep.equal([]);
    inForce({ id: 'one', severity: 'danger' });
    await element.reload();
    await element.updateComplete;
    expect(text(element, '.severity')).to.deep.equal(['Awas']);
  });

  it('can be put away also where it was loaded as one more', async () => {
    const one = (id: string) =>
      ({ ...announcements[0]!, id, severity: 'info', endsAt: null }) as const;
    given(
      handle('announcements.list', ({ query }) =>
        query.cursor ? { data: [one('2')], next: null } : { data: [one('1')], next: 'more' },
      ),
    );
    const element = await shown();
    all(element, '[part=more]')[0]!.click();
    while (all(element, '.item').length < 2) await new Promise(requestAnimationFrame);
    all(element, '.hide')[1]!.click();
    await element.updateComplete;
    expect(all(element, '.item').length).to.equal(1);
  });

  it('leads nowhere but to http and https, and shows text as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    inForce({ title: hostile, text: hostile, link: 'javascript:alert(1)' });
    const element = await shown();
    expect(all(element, 'a, img')).to.deep.equal([]);
    expect(text(element, '.title')).to.deep.equal([hostile]);
  });

  it('says what to do when it could not be loaded', async () => {
    given(handle('announcements.list', () => problem('internal')));
    expect(text(await shown(), '[role=alert] button')).to.deep.equal(['Coba lagi']);
  });

  it('speaks English where the page does', async () => {
    inForce({ severity: 'danger' });
    expect(text(await shown({ locale: 'en' }), '.severity')).to.deep.equal(['Take action']);
  });
});

describe('for everybody', () => {
  for (const layout of layouts) {
    it(`has no fault that axe finds as ${layout}`, async () => {
      inForce(
        ...(['info', 'advisory', 'warning', 'danger'] as const).map((severity) => ({ severity })),
      );
      expect(await violations(await shown({ layout, heading: 'Pengumuman' }))).to.deep.equal([]);
    });

    for (const width of [240, 360, 1280]) {
      it(`stays within ${width} px as ${layout}, with words that have no space`, async () => {
        const long = 'Peringatan'.repeat(10);
        inForce({ title: long, text: long, audienceName: long });
        const element = await shown({ layout, region: village });
        element.parentElement!.style.inlineSize = `${width}px`;
        await element.updateComplete;
        expect(root(element).querySelector('.item')!.scrollWidth).to.be.at.most(width);
      });
    }
  }
});
