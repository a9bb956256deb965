import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AspirationDraft, fewestCounted } from '@simpul-kim/contract';
import { Value } from 'typebox/value';
import { aspirations } from './index.ts';

const weekdayMonthOrYear =
  /\b(senin|selasa|rabu|kamis|jumat|sabtu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|(19|20)\d\d)\b/i;
const textsOf = ({ title, text, steps }: (typeof aspirations)[number]) => [
  title,
  text,
  ...steps.flatMap((step) => [
    step.text ?? '',
    step.note ?? '',
    ...(step.shown ? [step.shown.title, step.shown.text] : []),
  ]),
];

describe('the aspirations of the demo', () => {
  it('could have been sent', () => {
    for (const aspiration of aspirations) {
      const { regionCode, type, topic, title, text, contact } = aspiration;
      const { anonymous = false, confidential = false } = aspiration;
      const draft = {
        ...{ regionCode, type, topic, title, text, anonymous, confidential },
        ...(contact ? { contact } : {}),
        consent: { notice: '2026-11-25', at: '2026-11-25T08:30:00+08:00' },
      };
      assert.deepEqual([...Value.Errors(AspirationDraft, draft)], [], title);
    }
  });

  it('are enough of each type for figures, from villages of all four districts', () => {
    const types = Map.groupBy(aspirations, ({ type }) => type);
    for (const [type, ofType] of types) assert.ok(ofType.length >= fewestCounted, type);
    assert.equal(types.size, 3);
    assert.equal(new Set(aspirations.map(({ regionCode }) => regionCode.slice(0, 8))).size, 4);
  });

  it('are in order, and nothing in them happens backwards', () => {
    const ages = aspirations.map(({ daysAgo }) => daysAgo);
    assert.deepEqual(
      ages,
      ages.toSorted((a, b) => a - b),
    );
    for (const { title, daysAgo, steps } of aspirations) {
      const days = [daysAgo, ...steps.map((step) => step.daysAgo)];
      assert.deepEqual(
        days,
        days.toSorted((a, b) => b - a),
        title,
      );
    }
  });

  it('name no weekday, month or year, which would go wrong over time', () => {
    for (const text of aspirations.flatMap(textsOf)) assert.doesNotMatch(text, weekdayMonthOrYear);
  });

  it('hold nothing of anyone: no identity number, and only numbers that nobody has', () => {
    for (const aspiration of aspirations) {
      for (const text of textsOf(aspiration))
        assert.doesNotMatch(text, /\d{16}|(\+62|\b08)\d{6,}|@/);
      if (aspiration.contact) assert.match(aspiration.contact.phone, /^0800-/);
      assert.ok(!aspiration.anonymous || aspiration.contact === undefined);
    }
  });

  it('show nothing that is confidential, and name nobody in what they show', () => {
    const shown = aspirations.filter(({ steps }) => steps.some((step) => step.shown));
    assert.ok(shown.length >= 5);
    for (const { confidential, title } of shown) assert.ok(!confidential, title);
  });
});
