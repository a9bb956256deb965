import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import type { PrivacyNotice } from '@simpul-kim/contract';
import { givenService } from '../testing/given.ts';
import { currentNotice, notices } from './notices.ts';

const service = await givenService();
const locales = ['id', 'en'] as const;

/** SHA-256 of each version, which somebody may have agreed to. */
const shown: Readonly<Record<string, string>> = {
  '2026-11-25': 'bdd42e86464af6d109d8a99ba6e918f0c0c2e142e44dffa13b020710b85545b8',
};

describe('the privacy notice', () => {
  it('stays as it was shown: whoever agreed to a version agreed to its words', () => {
    const hashes = Object.entries(notices).map(([version, texts]) => [
      version,
      createHash('sha256').update(JSON.stringify(texts)).digest('hex'),
    ]);
    assert.deepEqual(
      Object.fromEntries(hashes),
      shown,
      'A version of the privacy notice that was shown must not change: leave it as it was, add a new version under the date of today in notices.ts, and its SHA-256 here.',
    );
  });

  for (const [version, texts] of Object.entries(notices)) {
    it(`of ${version} says the same in both languages, part by part`, () => {
      const [first, second] = locales.map((locale) =>
        texts[locale].sections.map(({ paragraphs }) => [
          paragraphs.length,
          ...paragraphs.map((text) => text.match(/\{\w+\}/g)),
        ]),
      );
      assert.deepEqual(first, second);
    });

    for (const locale of locales) {
      it(`of ${version} is told in ${locale} with the days of the installation`, async () => {
        const { status, body, text } = await service.get(
          `/v1/privacy-notice?version=${version}&locale=${locale}`,
        );
        assert.equal(status, 200);
        const { title, summary, sections } = body as PrivacyNotice;
        const all = [
          title,
          summary,
          ...sections.flatMap((each) => [each.heading, ...each.paragraphs]),
        ];
        assert.doesNotMatch(all.join('\n'), /[{}]/);
        const days = locale === 'id' ? 'hari' : 'days';
        for (const number of [365, 1825]) assert.ok(text.includes(`${number} ${days} `), text);
      });
    }
  }

  it('that is current is told where none is named, in Indonesian', async () => {
    const { version, locale, isCurrent } = (await service.get('/v1/privacy-notice'))
      .body as PrivacyNotice;
    assert.deepEqual([version, locale, isCurrent], [currentNotice, 'id', true]);
  });
});
