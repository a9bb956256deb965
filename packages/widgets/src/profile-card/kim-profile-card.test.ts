import { expect } from '@open-wc/testing';
import '../define/profile-card.ts';
import type { Group } from '@simpul-kim/sdk';
import { groups, handle, never, problem } from '@simpul-kim/sdk/testing';
import type { KimShareEvent } from '../events/share.ts';
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
import { layouts, type KimProfileCard } from './kim-profile-card.ts';

const profile = groups.find(({ regionCode }) => regionCode === village)!;
const shown = (attributes?: Record<string, string>) => shownElement('kim-profile-card', attributes);
const profileIs = (change: Partial<Group>) =>
  given(handle('groups.get', () => ({ ...profile, ...change })));

/** A profile that says no more than it must. */
const bare: Partial<Group> = {
  about: '',
  decree: null,
  officers: [],
  divisions: [],
  members: null,
  potentials: [],
  potentialNotes: [],
  contact: { phone: null, whatsapp: null, email: null, address: null },
  socials: [],
  website: null,
  externalNumber: null,
  awards: [],
  video: null,
};

describe('<kim-profile-card>', () => {
  it('shows the KIM of a village', async () => {
    const card = await shown();
    expect(new URL(requests[0]!).pathname).to.equal(`/v1/groups/${village}`);
    expect(text(card, '.name')).to.deep.equal(['KIM Bangun Mulya']);
    expect(text(card, '.standing')).to.deep.equal(['Dikukuhkan']);
    expect(text(card, '.activity')[0]).to.match(
      /^Aktif · 6 berita dalam 30 hari, 15 dalam 90 hari · berita terakhir /,
    );
    expect(text(card, 'dd')[0]).to.equal(
      'Nomor 140/07/SK/DS-BM, 18 Mar 2024 Kepala Desa Bangun Mulya',
    );
    expect(text(card, 'dd')[1]).to.equal('18 orang: 10 perempuan, 8 laki-laki');
    expect(text(card, '.people li')[0]).to.equal('Ketua Contoh Ketua Bangun');
    expect(text(card, '.potentials li')[0]).to.contain('Kebun semangka');
    expect(text(card, '.awards li')[0]).to.contain('Juara I');
  });

  it('shows a KIM by its id, for which it needs no region', async () => {
    const card = await shown({ region: '', group: profile.id });
    expect(new URL(requests[0]!).pathname).to.equal(`/v1/groups/${profile.id}`);
    expect(text(card, '.name')).to.deep.equal([profile.name]);
    expect(all(card, '.notice')).to.deep.equal([]);
  });

  it('takes a profile as a property, and then asks for nothing', async () => {
    const card = document.createElement('kim-profile-card');
    card.profile = profile;
    const ready = settled(card, 'kim-load');
    document.body.append(card);
    await ready;
    expect(text(card, '.name')).to.deep.equal([profile.name]);
    expect(requests).to.deep.equal([]);
    card.remove();
  });

  it('says less as compact, and hardly more than its name as a badge', async () => {
    const compact = await shown({ layout: 'compact' });
    expect(all(compact, '.people, .facts, .video, .awards')).to.deep.equal([]);
    expect(all(compact, '.ways a').length).to.equal(3);
    const badge = await shown({ layout: 'badge' });
    expect(text(badge, '.card')).to.deep.equal(['KIM Bangun Mulya Bangun Mulya Dikukuhkan']);
  });

  it('says that an answer cannot be shown, and offers to try again', async () => {
    profileIs({ officers: null } as unknown as Partial<Group>);
    expect(text(await shown(), '[role=alert] button')).to.deep.equal(['Coba lagi']);
  });

  it('leads from a badge to the site of the KIM', async () => {
    const badge = await shown({ layout: 'badge' });
    expect((all(badge, '.name a')[0] as HTMLAnchorElement).href).to.equal(profile.website);
  });

  it('leads from a badge to nothing but the web', async () => {
    profileIs({ website: 'javascript:alert(1)' });
    expect(all(await shown({ layout: 'badge' }), '.name a')).to.deep.equal([]);
  });

  it('keeps no room for what a KIM has not told', async () => {
    profileIs(bare);
    const card = await shown();
    expect(all(card, '.section, .facts, .about, .video')).to.deep.equal([]);
  });

  it('folds away all awards but the newest', async () => {
    const [award] = profile.awards as [Group['awards'][number]];
    profileIs({ awards: [2025, 2024, 2023, 2022, 2021].map((year) => ({ ...award, year })) });
    const card = await shown();
    expect(text(card, 'summary')).to.deep.equal(['2 penghargaan lainnya']);
    expect(all(card, '.awards > li').length).to.equal(5);
  });

  it('speaks English where the page does', async () => {
    expect(text(await shown({ locale: 'en' }), '.standing')).to.deep.equal(['Recognised']);
  });
});

describe('its activity', () => {
  const day = 86_400_000;
  const told = async (change: Partial<Group>) => {
    profileIs(change);
    return text(await shown(), '.activity');
  };

  it('tells how long ago it published last, by days of its zone', async () => {
    const lastPublishedAt = new Date(Date.now() - 3 * day).toISOString();
    expect((await told({ lastPublishedAt }))[0]).to.match(/· berita terakhir 3 hari yang lalu$/);
  });

  it('tells the day where that was a month ago or more', async () => {
    const lastPublishedAt = '2025-12-31T20:00:00Z';
    expect((await told({ lastPublishedAt }))[0]).to.match(/· berita terakhir 1 Jan 2026$/);
  });

  it('tells the day where the profile is rendered at once, as a server does', async () => {
    const card = document.createElement('kim-profile-card');
    card.profile = { ...profile, lastPublishedAt: new Date().toISOString() };
    document.body.append(card);
    await card.updateComplete;
    expect(text(card, '.activity')[0]).to.match(/ \d{4}$/);
    card.remove();
  });

  for (const [articles90Days, said] of [
    [2, 'Belum cukup aktif · 0 berita dalam 30 hari, 2 dalam 90 hari'],
    [0, 'Belum ada berita dalam 90 hari'],
  ] as const) {
    it(`is not enough with ${articles90Days} in 90 days`, async () => {
      const activity = { active: false, articles30Days: 0, articles90Days };
      expect(await told({ lastPublishedAt: null, activity })).to.deep.equal([said]);
    });
  }
});

describe('its contacts', () => {
  it('are links to WhatsApp, phone, mail and the web', async () => {
    profileIs({
      contact: {
        phone: '62542720100',
        whatsapp: '628000000001',
        email: 'kim@contoh.test',
        address: null,
      },
    });
    const addresses = all(await shown(), '.ways a').map((link) => link.getAttribute('href'));
    expect(addresses.slice(0, 4)).to.deep.equal([
      'https://wa.me/628000000001',
      'tel:+62542720100',
      'mailto:kim@contoh.test',
      profile.website,
    ]);
  });

  it('lead nowhere else', async () => {
    profileIs({
      ...bare,
      decree: { ...profile.decree!, documentUrl: 'javascript:alert(1)' },
      contact: {
        phone: 'javascript:alert(1)',
        whatsapp: '1/../evil',
        email: 'a@b.c?bcc=everyone@d.e',
        address: null,
      },
      socials: [{ network: 'x', url: 'javascript:alert(1)' }],
      website: 'data:text/html,x',
    });
    const addresses = all(await shown(), 'a').map((link) => link.getAttribute('href'));
    expect(addresses).to.deep.equal(['mailto:a@b.c%3Fbcc%3Deveryone%40d.e']);
  });
});

describe('its video', () => {
  const play = (card: KimProfileCard) => root(card).querySelector<HTMLElement>('.play')!;

  const file = {
    ...profile.video!,
    provider: 'file',
    id: 'profil.mp4',
    // Nothing is there: no test asks for a real one.
    url: 'https://kim-contoh.invalid/profil.mp4',
  } as const;
  const captions = { url: 'https://takarir.invalid/profil.vtt', language: 'id' };

  /** The player, once it is there after the click. */
  async function played(card: KimProfileCard): Promise<HTMLElement> {
    play(card).click();
    while (all(card, '.player').length === 0) await new Promise(requestAnimationFrame);
    return all(card, '.player')[0]!;
  }

  it('stands behind a picture of ours, and says where it is played from', async () => {
    const card = await shown();
    expect(all(card, 'iframe')).to.deep.equal([]);
    expect(text(card, '.play')).to.deep.equal([
      'Putar video profil KIM Bangun Mulya Diputar dari YouTube',
    ]);
  });

  it('that is a file is played by the browser, after a click, and says from where', async () => {
    profileIs({ video: file });
    const card = await shown();
    expect(all(card, 'video')).to.deep.equal([]);
    expect(text(card, '.play')[0]).to.match(/Diputar dari kim-contoh\.invalid$/);
    const player = (await played(card)) as HTMLVideoElement;
    expect([player.src, player.controls, player.crossOrigin]).to.deep.equal([file.url, true, null]);
    expect(player.getAttribute('aria-label')).to.equal('Video profil KIM Bangun Mulya');
    expect(root(card).activeElement).to.equal(player);
  });

  it('has captions where there are some, which are read by CORS', async () => {
    profileIs({ video: { ...file, captions } });
    const card = await shown();
    // That nothing is there would be told at once.
    const hold = (event: Event) => {
      event.stopPropagation();
    };
    root(card).addEventListener('error', hold, { capture: true });
    const player = (await played(card)) as HTMLVideoElement;
    const track = player.querySelector('track')!;
    expect(player.crossOrigin).to.equal('anonymous');
    expect([track.kind, track.src, track.srclang]).to.deep.equal(['captions', captions.url, 'id']);
  });

  it('goes on without captions where its server takes no part in CORS', async () => {
    profileIs({ video: { ...file, captions } });
    const player = (await played(await shown())) as HTMLVideoElement;
    player.dispatchEvent(new Event('error'));
    expect([player.crossOrigin, player.querySelector('track')]).to.deep.equal([null, null]);
  });

  it('has no captions from what is no address of the web', async () => {
    profileIs({ video: { ...file, captions: { ...captions, url: 'javascript:alert(1)' } } });
    expect((await played(await shown())).querySelector('track')).to.equal(null);
  });

  it('is not asked for by a page that plays it in its own way', async () => {
    const card = await shown();
    let heard: Group | undefined;
    card.addEventListener('kim-video-play', (event) => {
      heard = event.group;
      event.preventDefault();
    });
    play(card).click();
    await card.updateComplete;
    expect(heard?.id).to.equal(profile.id);
    expect(all(card, 'iframe')).to.deep.equal([]);
  });

  it('opens at its own place where that is not YouTube', async () => {
    profileIs({
      video: {
        ...profile.video!,
        provider: 'tiktok',
        url: 'https://www.tiktok.com/@contoh/video/1',
      },
    });
    const link = play(await shown()) as HTMLAnchorElement;
    expect(link.textContent).to.match(/Dibuka di TikTok/);
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://www.tiktok.com/@contoh/video/1',
      '_blank',
      'noopener',
    ]);
  });

  it('is not there without an address of the web', async () => {
    profileIs({ video: { ...profile.video!, url: 'javascript:alert(1)' } });
    expect(all(await shown(), '.video')).to.deep.equal([]);
  });
});

describe('sharing it', () => {
  const shared = async (change: Partial<Group>) => {
    profileIs(change);
    const card = await shown();
    const heard: KimShareEvent['shared'][] = [];
    card.addEventListener('kim-share', (event) => {
      event.preventDefault();
      heard.push(event.shared);
    });
    all(card, '[part=share]')[0]!.click();
    while (heard.length === 0) await new Promise(requestAnimationFrame);
    return heard;
  };

  it('shares its own site', async () => {
    const { name: title, website: url } = profile;
    expect(await shared({})).to.deep.equal([{ title, url }]);
  });

  it('shares the page of the service that shows it, where it has no site', async () => {
    const [what] = await shared({ website: null });
    expect(what!.url).to.match(
      new RegExp(`^https?://[^/]+/embed/profile-card\\?group=${profile.id}$`),
    );
  });
});

describe('its states', () => {
  it('begin with a skeleton', async () => {
    given(handle('groups.get', never));
    const card = document.createElement('kim-profile-card');
    card.region = village;
    card.baseUrl = 'http://kim.test/';
    document.body.append(card);
    await card.updateComplete;
    expect(all(card, '.skeleton').length).to.equal(1);
    card.remove();
  });

  it('say that a village has no KIM yet', async () => {
    given(handle('groups.get', () => problem('not-found')));
    expect(text(await shown(), '.message')).to.deep.equal([
      'Belum ada KIM yang tercatat di desa ini.',
    ]);
  });

  it('say what to do when it could not be loaded', async () => {
    given(handle('groups.get', () => problem('internal')));
    expect(text(await shown(), '[role=alert] button')).to.deep.equal(['Coba lagi']);
  });

  it('tell the editor of a region that there is not', async () => {
    const card = await shown({ region: '99.99' });
    while (all(card, '.notice').length === 0) await new Promise(requestAnimationFrame);
    expect(text(card, '.notice').join()).to.contain('99.99');
  });
});

describe('for everybody', () => {
  for (const layout of layouts) {
    it(`has no fault that axe finds as ${layout}`, async () => {
      expect(await violations(await shown({ layout, heading: 'KIM kami' }))).to.deep.equal([]);
    });

    for (const width of [240, 360, 1280]) {
      it(`stays within ${width} px as ${layout}, with words that have no space`, async () => {
        const long = 'Musyawarah'.repeat(10);
        profileIs({
          name: long,
          about: long,
          officers: [{ position: 'chair', name: long }],
          externalNumber: long,
          potentialNotes: [{ potential: 'umkm', text: long }],
          awards: [{ level: 'village', category: long, year: 2025, rank: long }],
          contact: { ...profile.contact, address: long },
        });
        const card = await shown({ layout });
        card.parentElement!.style.inlineSize = `${width}px`;
        await card.updateComplete;
        expect(root(card).querySelector('.card')!.scrollWidth).to.be.at.most(width);
      });
    }
  }
});
