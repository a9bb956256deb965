import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '@simpul-kim/contract';
import type { LocalBusiness, NewsArticle, Organization, WithContext } from 'schema-dts';
import { articleJsonLd, businessJsonLd, groupJsonLd, jsonLdScript } from './json-ld.ts';
import { articles, businesses, groups, officeFor } from './testing/index.ts';

const article = (titled: string): Article =>
  articles.find(({ title }) => title.startsWith(titled))!;
const business = (name: string) => businesses.find((one) => one.name.startsWith(name))!;
const group = (name: string) => groups.find((one) => one.name === name)!;

/** Every value in a structure, itself first. */
function valuesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [value, ...Object.values(value).flatMap(valuesIn)];
}

// By type each is what the types of schema.org allow, made of its vocabulary by others.
const all = [
  ...articles.map((one) => articleJsonLd(one) satisfies WithContext<NewsArticle>),
  ...businesses.map((one) => businessJsonLd(one) satisfies WithContext<LocalBusiness>),
  ...groups.map((one) => groupJsonLd(one) satisfies WithContext<Organization>),
];

describe('JSON-LD', () => {
  it('has no value that is not there', () => {
    for (const value of all.flatMap(valuesIn)) {
      assert.notEqual(value, undefined);
      assert.notEqual(value, null);
      assert.notEqual(value, '');
      assert.notDeepEqual(value, []);
    }
  });

  it('says what it is, and of which vocabulary', () => {
    for (const one of all) {
      assert.equal(one['@context'], 'https://schema.org');
      assert.match(one['@type'], /^(NewsArticle|LocalBusiness|Organization)$/);
    }
  });
});

describe('an article', () => {
  it('is a NewsArticle with picture, dates and who wrote it', () => {
    const panen = article('Panen Semangka');
    const ld = articleJsonLd(panen, { publisherLogo: 'https://desa.example/logo.png' });
    assert.equal(ld.headline, panen.title);
    assert.equal(ld.datePublished, '2026-11-20T16:40:00+08:00');
    assert.equal(ld.url, panen.url);
    assert.deepEqual(ld.author, { '@type': 'Organization', name: 'KIM Bangun Mulya' });
    assert.equal(ld.publisher.logo?.url, 'https://desa.example/logo.png');
    assert.deepEqual(
      ld.image?.map(({ width, caption }) => [width, caption]),
      [['640 px', 'Hamparan kebun semangka di pagi hari']],
    );
    assert.ok(!('hasPart' in ld) && !('correction' in ld));
  });

  it('has a headline of 110 signs at most, cut between words', () => {
    const title = `${'Panen raya '.repeat(12)}usai`;
    const { headline } = articleJsonLd({ ...article('Panen'), title });
    assert.ok(headline.length <= 110);
    assert.match(headline, /(Panen|raya)…$/);
  });

  it('tells what was corrected', () => {
    assert.deepEqual(articleJsonLd(article('Jadwal Ronda')).correction, [
      {
        '@type': 'CorrectionComment',
        text: 'Giliran RT 02 dan RT 03 sempat tertukar.',
        datePublished: '2026-11-04T07:30:00+08:00',
      },
    ]);
  });

  it('of a list tells what the list does', () => {
    const { title, summary, topic, publishedAt, url, ...rest } = article('Jadwal Ronda');
    const { id, regionCode, regionName, timeZone, author, picture } = rest;
    const about = { id, title, summary, topic, publishedAt, url, author, picture };
    const region = { regionCode, regionName, timeZone };
    const listed = { ...about, ...region, flow: 'local', verdict: 'hoax' } as const;
    const ld = articleJsonLd(listed) satisfies WithContext<NewsArticle>;
    assert.deepEqual([ld.headline, ld.url, ld.dateModified], [title, url, publishedAt]);
    assert.ok(!('hasPart' in ld) && !('correction' in ld));
    const correctedAt = '2026-11-04T07:30:00+08:00';
    assert.equal(articleJsonLd({ ...listed, correctedAt }).dateModified, correctedAt);
  });

  it('that checks a claim has a ClaimReview', () => {
    const review = articleJsonLd(article('Cek Fakta'), { url: 'https://desa.example/cek' }).hasPart;
    assert.equal(review?.url, 'https://desa.example/cek');
    assert.equal(
      review.claimReviewed,
      'Warga dapat Rp 1,5 juta bila mengisi tautan di pesan berantai.',
    );
    assert.deepEqual(review.reviewRating, {
      '@type': 'Rating',
      alternateName: 'Hoaks',
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
    });
  });

  it('that could not tell has no number for it', () => {
    const { factCheck, ...rest } = article('Cek Fakta');
    const unproven = { ...rest, factCheck: { ...factCheck!, verdict: 'unproven' } } as const;
    assert.deepEqual(articleJsonLd(unproven).hasPart?.reviewRating, {
      '@type': 'Rating',
      alternateName: 'Belum terbukti',
    });
  });
});

describe('a business', () => {
  const ld = businessJsonLd(business('Keripik'));

  it('is a LocalBusiness with its place, number and shops', () => {
    assert.equal(ld.telephone, '+628000000001');
    assert.deepEqual(ld.geo, { '@type': 'GeoCoordinates', latitude: -1.4201, longitude: 116.6402 });
    assert.deepEqual(ld.address, {
      '@type': 'PostalAddress',
      streetAddress: 'RT 05, dekat balai desa',
      addressLocality: 'Bangun Mulya',
      addressCountry: 'ID',
    });
    assert.deepEqual(ld.sameAs, [
      'https://www.tokopedia.com/toko-contoh-marni',
      'https://shopee.co.id/contoh.marni',
    ]);
  });

  it('offers its products at a price, or within a range', () => {
    const [salted, sweet, parcel] = ld.makesOffer!;
    assert.deepEqual(salted && 'price' in salted && [salted.price, salted.priceCurrency], [
      15_000,
      'IDR',
    ]);
    assert.equal(sweet?.availability, 'https://schema.org/OutOfStock');
    assert.ok(parcel && 'lowPrice' in parcel);
    assert.deepEqual(
      [parcel['@type'], parcel.lowPrice, parcel.highPrice],
      ['AggregateOffer', 75_000, 150_000],
    );
  });

  it('without a number or products tells none', () => {
    const bare = businessJsonLd(business('Jahit'));
    assert.ok(!('telephone' in bare) && !('makesOffer' in bare) && !('geo' in bare));
  });

  it('does not tell who owns it', () => {
    const { name: _, ...rest } = ld;
    assert.ok(!JSON.stringify(rest).includes('Marni"'));
  });
});

describe('a KIM', () => {
  const mulya = group('KIM Bangun Mulya');
  const ld = groupJsonLd(mulya, {
    url: 'https://desa.example/kim',
    office: officeFor(mulya.regionCode),
  });

  it('is an Organization with where it belongs', () => {
    assert.deepEqual(ld.parentOrganization, {
      '@type': 'GovernmentOrganization',
      name: 'Kecamatan Waru',
    });
    assert.deepEqual(ld.areaServed, {
      '@type': 'AdministrativeArea',
      name: 'Bangun Mulya',
      identifier: '64.09.02.2004',
    });
    assert.equal(ld.foundingDate, '2024-03-18');
    assert.deepEqual(ld.award, ['Juara I, Lomba KIM tingkat kabupaten (2025)']);
  });

  it('is the same as its accounts and its own site', () => {
    assert.deepEqual(ld.sameAs, [...mulya.socials.map(({ url }) => url), mulya.website]);
    assert.equal(groupJsonLd(mulya).url, mulya.website);
  });

  it('names none of its people', () => {
    assert.ok(!mulya.officers.some(({ name }) => JSON.stringify(ld).includes(name)));
  });
});

describe('jsonLdScript', () => {
  const title = '</script><script>alert(1)</script><!--&amp;\u2028\u2029';
  const text = jsonLdScript(articleJsonLd({ ...article('Panen'), title }));

  it('has nothing in it that could end the script', () =>
    assert.doesNotMatch(text, /[<>&\u2028\u2029]/));

  it('is read back as it was', () =>
    assert.equal((JSON.parse(text) as { headline: string }).headline, title));
});
