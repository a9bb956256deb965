import { expect } from '@open-wc/testing';
import '../define/directory.ts';
import { groupsFor, handle, never, problem } from '@simpul-kim/sdk/testing';
import type { GroupSummary } from '@simpul-kim/sdk';
import {
  all,
  given,
  requests,
  root,
  settled,
  shown as shownElement,
  text,
  violations,
} from '../testing/index.ts';
import { layouts, type KimDirectory } from './kim-directory.ts';

const regency = '64.09';
const shown = (attributes?: Record<string, string>) =>
  shownElement('kim-directory', { region: regency, ...attributes });
const asked = (path: string) =>
  requests.map((url) => new URL(url)).filter(({ pathname }) => pathname === path);

async function appeared(element: KimDirectory, selector: string): Promise<HTMLElement> {
  while (all(element, selector).length === 0) await new Promise(requestAnimationFrame);
  return all(element, selector)[0]!;
}

describe('<kim-directory>', () => {
  it('shows the KIM of its region by name, with where they stand', async () => {
    const directory = await shown();
    expect(text(directory, '.title')).to.deep.equal(
      groupsFor({ region: regency }).map(({ name }) => name),
    );
    expect(text(directory, '.standing')).to.include('Sedang dibentuk');
    expect(text(directory, '.latest')).to.include('Belum ada berita');
    expect(text(directory, '.pace')).to.deep.equal(['Aktif', 'Aktif', 'Aktif', 'Kurang aktif']);
  });

  it('shows coverage, and activity against the target', async () => {
    const directory = await shown();
    await appeared(directory, 'dl.figures');
    const figures = text(directory, '.figure');
    expect(figures[0]).to.equal('Desa dan kelurahan ber-KIM 33% 4 dari 12');
    expect(figures[1]).to.equal(
      'KIM yang aktif 75% 3 dari 4 target 80%, dihitung dari 90 hari terakhir',
    );
    expect(figures[2]).to.match(/^Berita dalam 30 hari 11 Dihitung 21 Nov 2026 08.30 WITA$/);
  });

  it('shows the same for each region below, on demand', async () => {
    const directory = await shown();
    await appeared(directory, 'dl.figures');
    expect(text(directory, '.parts summary')).to.deep.equal(['Per kecamatan (4)']);
    // The best covered first.
    expect(text(directory, 'tbody th')).to.deep.equal(['Babulu', 'Penajam', 'Waru', 'Sepaku']);
  });

  it('asks once for each of the two, and not for figures that are hidden', async () => {
    await shown();
    expect([asked('/v1/groups').length, asked('/v1/activity').length]).to.deep.equal([1, 1]);
    requests.length = 0;
    const directory = await shown({ figures: 'hidden' });
    expect(asked('/v1/activity').length).to.equal(0);
    expect(all(directory, '.figures')).to.deep.equal([]);
  });

  it('shows the list before figures that are late', async () => {
    given(handle('activity.get', never));
    const directory = await shown();
    expect(all(directory, '.items:not(.skeleton) .item').length).to.equal(5);
    expect(all(directory, '.figures.skeleton').length).to.equal(1);
  });

  it('asks for the figures when they come to be wanted', async () => {
    const directory = await shown({ figures: 'hidden' });
    directory.figures = 'shown';
    await appeared(directory, 'dl.figures');
    expect(asked('/v1/activity').length).to.equal(1);
  });

  it('narrows to the KIM that are active', async () => {
    const directory = await shown({ active: 'false', status: 'active' });
    expect(text(directory, '.title')).to.deep.equal(['KIM Sumber Sari']);
  });

  it('is good without figures that cannot be had', async () => {
    given(handle('activity.get', () => problem('internal')));
    const directory = await shown();
    while (all(directory, '.figures').length > 0) await new Promise(requestAnimationFrame);
    expect(all(directory, '.item').length).to.be.greaterThan(3);
  });

  it('takes a page as a property, and then asks for nothing', async () => {
    const directory = document.createElement('kim-directory');
    directory.page = { data: groupsFor({ region: regency }), next: null };
    const ready = settled(directory, 'kim-load');
    document.body.append(directory);
    await ready;
    expect(all(directory, '.item').length).to.equal(5);
    expect(requests).to.deep.equal([]);
    directory.remove();
  });

  it('speaks English where the page does', async () => {
    const directory = await shown({ locale: 'en' });
    await appeared(directory, 'dl.figures');
    expect(text(directory, 'dt')[0]).to.equal('Villages with a KIM');
  });
});

describe('its controls', () => {
  it('narrow to what villages have to show; the figures stay', async () => {
    const directory = await shown();
    await appeared(directory, '.chips button');
    const chip = all(directory, '.chips button').find((one) => one.textContent.includes('Wisata'))!;
    const ready = settled(directory, 'kim-load');
    chip.click();
    await ready;
    expect(text(directory, '.title')).to.deep.equal(['KIM Bahari Pejala', 'KIM Salo Loang']);
    expect(all(directory, 'dl.figures').length).to.equal(1);
    expect(asked('/v1/activity').length).to.equal(1);
  });

  it('search by name of KIM or village', async () => {
    const directory = await shown();
    const form = (await appeared(directory, 'form')) as HTMLFormElement;
    form.querySelector('input')!.value = 'bukitraya';
    const ready = settled(directory, 'kim-load');
    form.requestSubmit();
    await ready;
    expect(text(directory, '.title')).to.deep.equal(['KIM Bukit Raya']);
  });
});

describe('opening a KIM', () => {
  it('shows its profile in a dialog, and gives the focus back', async () => {
    const directory = await shown();
    const opener = all(directory, '.title button')[1]!;
    opener.focus();
    opener.click();
    const card = await appeared(directory, 'dialog kim-profile-card');
    expect(card.getAttribute('group')).to.equal(groupsFor({ region: regency })[1]!.id);
    const dialog = root(directory).querySelector('dialog')!;
    expect(dialog.open).to.equal(true);
    const closed = new Promise((resolve) => dialog.addEventListener('close', resolve));
    dialog.querySelector('button')!.click();
    await closed;
    expect(all(directory, 'dialog')).to.deep.equal([]);
    expect(root(directory).activeElement).to.equal(opener);
  });

  it('is an event that leaves the element and can be prevented', async () => {
    const directory = await shown();
    let heard: GroupSummary | undefined;
    document.addEventListener(
      'kim-group-open',
      (event) => {
        heard = event.group;
        event.preventDefault();
      },
      { once: true },
    );
    all(directory, '.title button')[0]!.click();
    await directory.updateComplete;
    expect(heard?.name).to.equal('KIM Bahari Pejala');
    expect(all(directory, 'dialog')).to.deep.equal([]);
  });
});

describe('its states', () => {
  it('begin with a skeleton of list and figures', async () => {
    given(handle('groups.list', never), handle('activity.get', never));
    const directory = document.createElement('kim-directory');
    directory.region = regency;
    directory.baseUrl = 'http://kim.test/';
    directory.limit = 3;
    document.body.append(directory);
    await directory.updateComplete;
    expect(all(directory, '.items.skeleton .item').length).to.equal(3);
    expect(all(directory, '.figures.skeleton .figure').length).to.equal(3);
    directory.remove();
  });

  it('say when there is none, and what to do when they could not be loaded', async () => {
    given(handle('groups.list', () => ({ data: [], next: null })));
    expect(text(await shown(), '.message')).to.deep.equal(['Belum ada KIM di wilayah ini.']);
    given(handle('groups.list', () => problem('internal')));
    expect(text(await shown({ limit: '7' }), '[role=alert] button')).to.deep.equal(['Coba lagi']);
  });
});

describe('for everybody', () => {
  for (const layout of layouts) {
    it(`has no fault that axe finds as ${layout}`, async () => {
      const directory = await shown({ layout, heading: 'KIM' });
      await appeared(directory, '.chips button');
      expect(await violations(directory)).to.deep.equal([]);
    });

    for (const width of [240, 360, 1280]) {
      it(`stays within ${width} px as ${layout}, with words that have no space`, async () => {
        const long = 'Musyawarah'.repeat(10);
        const [first] = groupsFor({ region: regency }) as [GroupSummary];
        given(
          handle('groups.list', () => ({
            data: [{ ...first, name: long, regionName: long }],
            next: null,
          })),
        );
        const directory = await shown({ layout });
        directory.parentElement!.style.inlineSize = `${width}px`;
        await directory.updateComplete;
        expect(directory.scrollWidth).to.be.at.most(width);
        expect(root(directory).querySelector('article')!.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('shows what people write as text, never as markup', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const [first] = groupsFor({ region: regency }) as [GroupSummary];
    given(
      handle('groups.list', () => ({
        data: [{ ...first, name: hostile, logo: null }],
        next: null,
      })),
    );
    const directory = await shown();
    expect(all(directory, '.item img')).to.deep.equal([]);
    expect(text(directory, '.title')).to.deep.equal([hostile]);
  });
});
