import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '@simpul-kim/contract';
import { givenArticle } from '../testing/articles.ts';
import { found, givenService, send, villagesIn, type Caller } from '../testing/given.ts';

const service = await givenService();
const { app, database } = service;
const [village, neighbour] = (await villagesIn(database, '64.02.01')) as [string, string];
const group = await found(database, { region_code: village, name: 'KIM Lebak' });
const otherGroup = await found(database, { region_code: neighbour, name: 'KIM Seberang' });
const closedGroup = await found(database, {
  region_code: village,
  name: 'KIM Tutup',
  suspended: true,
});
const contributor = await service.signedIn({ role: 'contributor', groupId: group });
const district = await service.signedIn({ role: 'officer', regionCode: '64.02.01' });
const regency = await service.signedIn({ role: 'officer', regionCode: '64.02' });

type Ask = (who: Caller) => Promise<{ status: number; text: string; body: unknown }>;

const announcement = { kind: 'announcement', severity: 'info', title: 'Kerja bakti', text: 'Ayo.' };
const write =
  (by: object): Ask =>
  (who) =>
    who.post('/v1/articles', { title: 'Judul', topic: 'umkm', ...by });
const closed = await service.signedIn({ role: 'contributor', groupId: closedGroup });
const newcomer = await service.signedIn();
const alsoOpen = await service.signedIn(
  { role: 'contributor', groupId: group },
  { role: 'contributor', groupId: closedGroup },
);

describe('who may not', () => {
  const cases: readonly (readonly [string, Caller, Ask, RegExp])[] = [
    [
      'publish what waits for the office is told to wait, or to recall it',
      contributor,
      async (who) => {
        const { id, version } = await givenArticle(who, group, 'submitted');
        return who.post(`/v1/articles/${id}/publish`, { version });
      },
      /menunggu kantor.*`recall`/,
    ],
    [
      'act for a suspended group is told so',
      closed,
      write({ groupId: closedGroup }),
      /ditangguhkan/,
    ],
    [
      'act for one of two groups that is suspended is told so',
      alsoOpen,
      write({ groupId: closedGroup }),
      /ditangguhkan/,
    ],
    [
      'send an alert is told who does',
      contributor,
      (who) =>
        who.post('/v1/announcements', {
          ...announcement,
          kind: 'alert',
          severity: 'warning',
          groupId: group,
        }),
      /hanya dikirim petugas.*`announcement`/,
    ],
    [
      'decide at a higher level is told whose that is, and the own place',
      district,
      async (who) => {
        const { id } = await givenArticle(regency, group, 'raised');
        return who.post(`/v1/articles/${id}/accept`, { level: 'regency' });
      },
      /tingkat yang lebih tinggi.*64\.02\.01/,
    ],
    [
      'act in another region is told the own one',
      regency,
      write({ office: { regionCode: '64.09' } }),
      /di luar wilayah tugas akun ini \(64\.02\)/,
    ],
    [
      'write for another group is told that it is of others',
      contributor,
      write({ groupId: otherGroup }),
      /milik KIM atau kantor lain/,
    ],
    [
      'send further than the own village is told who does',
      contributor,
      (who) =>
        who.post('/v1/announcements', { ...announcement, groupId: group, audienceCode: '64.02' }),
      /`audienceCode`.*minta kantor/,
    ],
    [
      'do what officers do is told so',
      contributor,
      (who) => who.get('/v1/desk/raised?region=64.02'),
      /hanya bisa dilakukan petugas/,
    ],
    [
      'do anything, for want of a role, is told to ask for one',
      newcomer,
      write({ groupId: group }),
      /belum punya peran/,
    ],
    [
      'make an officer of the own level is told who can be looked after',
      regency,
      (who) =>
        who.post('/v1/accounts', {
          name: 'Rekan',
          email: 'rekan@contoh.test',
          role: { role: 'officer', regionCode: '64.02' },
        }),
      /yang di bawah Anda/,
    ],
  ];
  for (const [what, who, ask, sentence] of cases) {
    it(what, async () => {
      const answered = await ask(who);
      assert.equal(answered.status, 403, answered.text);
      const { code, detail } = answered.body as Problem;
      assert.equal(code, 'forbidden');
      assert.match(detail, sentence);
    });
  }

  it('is told so in English too', async () => {
    const { body } = await send(app, 'GET', '/v1/desk/raised?region=64.02', {
      headers: { ...contributor.headers, 'accept-language': 'en' },
    });
    assert.match((body as Problem).detail, /^Only officers .* Ask the office above your group/);
  });
});
