import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { severitiesOf, type Severity } from '@simpul-kim/contract';
import { getDistricts, getProvinces, getRegencies } from 'idn-area-data';
import { announcements, events, groups } from './index.ts';

const slugs = new Set(groups.map(({ slug }) => slug));
const isOffice = (by: string) => by.startsWith('office:');
const weekdayMonthOrYear =
  /\b(senin|selasa|rabu|kamis|jumat|sabtu|minggu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|(19|20)\d\d)\b/i;
const repeated = (values: string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);
const areas = new Set(
  (await Promise.all([getProvinces(), getRegencies(), getDistricts()]))
    .flat()
    .map(({ code }) => code),
);

for (const [what, all] of [
  ['announcements', announcements.map((told) => ({ ...told, body: told.text }))],
  ['events', events.map((told) => ({ ...told, body: told.description }))],
] as const) {
  describe(`the ${what} of the demo`, () => {
    it('are by a known group or by an office with a name', () => {
      for (const { by, office, title } of all) {
        if (isOffice(by)) {
          assert.ok(areas.has(by.slice('office:'.length)), title);
          assert.ok(office, title);
        } else {
          assert.ok(slugs.has(by) && office === undefined, title);
        }
      }
    });

    it('are sent down only by an office, to its region or a part of it', () => {
      for (const { by, audience, title } of all) {
        if (audience === undefined) continue;
        assert.ok(isOffice(by) && areas.has(audience), title);
        assert.ok(audience.startsWith(by.slice('office:'.length)), title);
      }
    });

    it('name no weekday, month or year, which would go wrong over time', () => {
      const dated = all.filter(({ title, body }) => weekdayMonthOrYear.test(`${title}\n${body}`));
      assert.deepEqual(
        dated.map(({ title }) => title),
        [],
      );
    });

    it('carry no identity number, phone number, link or markup in their text', () => {
      for (const { title, body } of all) {
        assert.doesNotMatch(`${title}\n${body}`, /\d{16}|(\+62|\b08)\d{6,}|https?:|<[a-z/]/i);
      }
    });

    it('have titles of their own, of a readable length', () => {
      assert.deepEqual(repeated(all.map(({ title }) => title)), []);
      for (const { title } of all) assert.ok(title.length >= 20 && title.length <= 90, title);
    });
  });
}

describe('the announcements of the demo', () => {
  it('are about a dozen: two early warnings in force, one thing to come, several past', () => {
    assert.ok(announcements.length >= 12);
    const past = announcements.filter(({ ends }) => ends && ends.inDays < 0);
    const inForce = announcements.filter(
      (told) => told.starts.inDays < 0 && !past.includes(told) && !told.withdrawn,
    );
    assert.equal(inForce.filter(({ kind }) => kind === 'alert').length, 2);
    assert.ok(past.length >= 4);
    assert.ok(announcements.some(({ starts }) => starts.inDays > 0));
  });

  it('have a severity that their kind can have; early warnings come from offices', () => {
    for (const { kind, severity, by, title } of announcements) {
      const allowed: readonly Severity[] = severitiesOf[kind];
      assert.ok(allowed.includes(severity), title);
      if (kind === 'alert') assert.ok(isOffice(by), title);
    }
  });
});

describe('the events of the demo', () => {
  it('are fifteen: past and coming, of several sessions, with only a month, one cancelled', () => {
    assert.equal(events.length, 15);
    const days = events.flatMap(({ sessions = [] }) => sessions.map(({ inDays }) => inDays));
    assert.ok(days.some((inDays) => inDays < 0) && days.some((inDays) => inDays > 0));
    assert.ok(events.filter(({ sessions = [] }) => sessions.length > 1).length >= 3);
    assert.ok(events.some(({ tentativeInMonths }) => tentativeInMonths !== undefined));
    assert.equal(events.filter(({ cancelled }) => cancelled).length, 1);
    assert.equal(new Set(events.map(({ type }) => type)).size, 5);
  });

  it('lead nowhere but to addresses that are nobody’s', () => {
    const links = events.flatMap(({ onlineUrl, registrationUrl, contactUrl }) =>
      [onlineUrl, registrationUrl, contactUrl].filter((link) => link !== undefined),
    );
    assert.ok(links.length > 0);
    for (const link of links) assert.match(link, /^(https:\/\/|mailto:kim@)[\w.-]+\.example(\/|$)/);
  });
});
