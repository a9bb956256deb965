import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GroupDraft } from '@simpul-kim/contract';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { Value } from 'typebox/value';
import { draftColumns } from '../../groups/index.ts';
import { draftOf } from '../groups.ts';
import { editorial } from './editorial.ts';
import { articles, groups } from './index.ts';

const DISTRICTS = ['64.09.01', '64.09.02', '64.09.03', '64.09.04'];
const OFFICES = ['office:64', 'office:64.09'];
const WEEKDAY_MONTH_OR_YEAR =
  /\b(senin|selasa|rabu|kamis|jumat|sabtu|minggu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|(19|20)\d\d)\b/i;

const districtOf = (code: string): string => code.split('.').slice(0, 3).join('.');
const districtBySlug = new Map(groups.map((g) => [g.slug, districtOf(g.regionCode)]));
const textOf = (a: (typeof articles)[number]): string =>
  [a.title, a.summary, a.body, a.picture?.alt ?? ''].join('\n');
const titlesMatching = (pattern: RegExp): string[] =>
  articles.filter((a) => pattern.test(textOf(a))).map((a) => a.title);
const agesOf = (slug: string): number[] =>
  articles.filter((a) => a.by === slug).map((a) => a.daysAgo);
const repeated = (values: string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

async function regionCodes(): Promise<Set<string>> {
  const levels = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
  return new Set(levels.flatMap((rows) => rows.map((row) => row.code)));
}

describe('demo groups', () => {
  it('are 23, in different villages of all four districts', () => {
    assert.equal(groups.length, 23);
    assert.deepEqual(repeated(groups.map((g) => g.regionCode)), []);
    assert.deepEqual([...new Set(districtBySlug.values())].sort(), DISTRICTS);
  });

  it('have unique slugs, names and decree numbers', () => {
    assert.deepEqual(repeated(groups.map((g) => g.slug)), []);
    assert.deepEqual(repeated(groups.map((g) => g.name)), []);
    assert.deepEqual(repeated(groups.flatMap((g) => g.decreeNumber ?? [])), []);
  });

  it('each have at least one article, none older than the decree', () => {
    for (const group of groups) {
      const ages = agesOf(group.slug);
      assert.ok(ages.length > 0, group.slug);
      assert.ok(Math.max(...ages) < (group.decreeDaysAgo ?? Infinity), group.slug);
    }
  });

  it('are recognised by a decree, but for one that is being formed; one was dissolved', () => {
    const without = groups.filter((g) => g.decreeNumber === undefined);
    assert.deepEqual(
      without.map(({ status }) => status),
      ['forming'],
    );
    assert.equal(groups.filter(({ status }) => status === 'dissolved').length, 1);
  });

  it('range from lively to silent, some for a year, and miss the target of 80 %', () => {
    const formed = groups.filter((g) => g.decreeNumber && g.status !== 'dissolved');
    const newest = formed.map((g) => Math.min(...agesOf(g.slug)));
    assert.ok(newest.some((days) => days === 0));
    assert.ok(newest.filter((days) => days >= 365).length >= 2);
    const share = newest.filter((days) => days < 90).length / formed.length;
    assert.ok(share > 0.5 && share < 0.8, String(share));
  });

  it('name only people that are plainly invented, each once', () => {
    const names = groups.flatMap((g) => [...g.officers, ...(g.divisionHeads ?? [])]);
    const people = names.filter((name) => name !== null);
    for (const name of people) assert.match(name, /^\p{L}+ (Contoh|Rekaan|Umpama|Misal)$/u);
    assert.deepEqual(repeated(people), []);
  });

  it('have numbers that are nobody’s', () => {
    for (const { whatsapp, externalNumber } of groups) {
      assert.match(whatsapp ?? '0800-000-0000', /^0800-000-\d{4}$/);
      assert.match(externalNumber ?? 'CONTOH-', /^CONTOH-/);
    }
  });

  it('can be entered as officers enter them', () => {
    for (const group of groups) {
      const draft = draftOf(group, new Date());
      assert.deepEqual([...Value.Errors(GroupDraft, draft)], [], group.slug);
      const { whatsapp } = draftColumns(draft);
      assert.match(whatsapp ?? '628000000000', /^62800000\d{4}$/);
    }
  });

  it('won no award before they were recognised', () => {
    for (const { slug, awards = [], decreeDaysAgo = 0 } of groups) {
      for (const { yearsAgo } of awards) assert.ok(yearsAgo * 365 < decreeDaysAgo, slug);
    }
  });
});

describe('demo articles', () => {
  it('are at least 130, about 25 to 35 in each district', () => {
    assert.ok(articles.length >= 130, String(articles.length));
    for (const district of DISTRICTS) {
      const count = articles.filter((a) => districtBySlug.get(a.by) === district).length;
      assert.ok(count >= 25 && count <= 35, `${district}: ${count}`);
    }
  });

  it('give the demo page of Bangun Mulya at least 14 on varied topics', () => {
    const own = articles.filter((a) => a.by === 'kim-bangun-mulya');
    assert.ok(own.length >= 14);
    assert.ok(new Set(own.map((a) => a.topic)).size >= 8);
  });

  it('are by a known group or office', () => {
    for (const a of articles) {
      assert.ok(districtBySlug.has(a.by) || OFFICES.includes(a.by), a.by);
    }
  });

  it('are sent down only by an office, and only inside its region', () => {
    for (const a of articles.filter((x) => x.audience)) {
      assert.ok(a.by.startsWith('office:'), a.title);
      assert.ok(a.audience?.startsWith(a.by.slice('office:'.length)), a.title);
    }
  });

  it('are mostly sent down by the regency office, a few to one district', () => {
    const own = articles.filter((a) => a.by === 'office:64.09');
    assert.ok(own.length >= 22);
    assert.ok(own.filter((a) => a.audience).length / own.length > 0.6);
    assert.ok(own.filter((a) => DISTRICTS.includes(a.audience ?? '')).length >= 3);
  });

  it('have unique titles, summaries and bodies of a readable length', () => {
    assert.deepEqual(repeated(articles.map((a) => a.title)), []);
    assert.deepEqual(repeated(articles.map((a) => a.summary)), []);
    assert.deepEqual(repeated(articles.map((a) => a.body)), []);
    for (const { title, summary, body } of articles) {
      assert.ok(title.length >= 25 && title.length <= 95, `${title.length}: ${title}`);
      assert.ok(summary.length >= 80 && summary.length <= 220, `${summary.length}: ${title}`);
      assert.ok(body.split('\n\n').length >= 3, title);
    }
  });

  it('have an alt text of their own with each picture, on about 70 % of them', () => {
    const pictures = articles.flatMap((a) => (a.picture ? [a.picture] : []));
    for (const { alt } of pictures) assert.match(alt, /^Ilustrasi .{15,}/);
    assert.deepEqual(repeated(pictures.map((p) => p.alt)), []);
    const share = pictures.length / articles.length;
    assert.ok(share > 0.6 && share < 0.8, String(share));
  });

  it('name no weekday, month or year, which would go wrong over time', () => {
    assert.deepEqual(titlesMatching(WEEKDAY_MONTH_OR_YEAR), []);
  });

  it('carry no identity number, phone number, link or markup', () => {
    assert.deepEqual(titlesMatching(/\d{16}/), []);
    assert.deepEqual(titlesMatching(/(\+62|\b08)\d{6,}|https?:|<[a-z/]/i), []);
  });

  it('have a day in the last 460 and a time `HH.MM`, early today so that it is past', () => {
    for (const { daysAgo, time, title } of articles) {
      assert.ok(Number.isInteger(daysAgo) && daysAgo >= 0 && daysAgo <= 460, title);
      assert.match(time, /^([01]\d|2[0-3])\.[0-5]\d$/, title);
      if (daysAgo === 0) assert.ok(time <= '08.00', title);
    }
  });

  it('are fresh: about 8 in the last two days and 40 in the last two weeks', () => {
    const within = (days: number): number => articles.filter((a) => a.daysAgo <= days).length;
    assert.ok(within(2) >= 7 && within(2) <= 10, String(within(2)));
    assert.ok(within(14) >= 35 && within(14) <= 45, String(within(14)));
  });

  it('are featured about 25 times, only from villages', () => {
    const featured = articles.filter((a) => a.featured);
    assert.ok(featured.length >= 22 && featured.length <= 30, String(featured.length));
    for (const a of featured) assert.ok(districtBySlug.has(a.by), a.title);
  });

  it('are raised only by villages, and only to offices that do not feature them yet', () => {
    for (const [title, { raised }] of Object.entries(editorial)) {
      const article = articles.find((each) => each.title === title);
      assert.ok(article, title);
      if (!raised) continue;
      assert.ok(districtBySlug.has(article.by), title);
      assert.ok(!article.featured?.includes(raised.level), title);
    }
  });

  it('and the groups refer only to regions that exist', async () => {
    const known = await regionCodes();
    const used = [
      ...groups.map((g) => g.regionCode),
      ...articles.flatMap((a) => (a.audience ? [a.audience] : [])),
      ...OFFICES.map((office) => office.slice('office:'.length)),
    ];
    assert.deepEqual(
      used.filter((code) => !known.has(code)),
      [],
    );
  });
});
