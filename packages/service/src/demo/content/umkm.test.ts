import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { businessCategories, certificationKinds, marketplaces } from '@simpul-kim/contract';
import { getVillages } from 'idn-area-data';
import { findIdentityNumber } from '../../privacy/index.ts';
import { readMarketplaces } from '../../umkm/index.ts';
import { groups } from './index.ts';
import { businesses } from './umkm.ts';

const WEEKDAY_MONTH_OR_YEAR =
  /\b(senin|selasa|rabu|kamis|jumat|sabtu|minggu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|(19|20)\d\d)\b/i;

const products = businesses.flatMap((business) => business.products);
const pictures = [...businesses, ...products].flatMap(({ picture }) => (picture ? [picture] : []));
const certifications = businesses.flatMap((business) => business.certifications ?? []);
const texts = [
  ...businesses.flatMap(({ name, description, address = '' }) => [name, description, address]),
  ...products.flatMap(({ name, description = '', unit = '' }) => [name, description, unit]),
];
const repeated = (values: string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('demo businesses', () => {
  it('are about 40 with 80 products or more, in most villages that have a group', () => {
    assert.ok(businesses.length >= 35 && businesses.length <= 45, String(businesses.length));
    assert.ok(products.length >= 80, String(products.length));
    const presented = new Set(businesses.map(({ by }) => by));
    assert.ok(groups.filter(({ slug }) => presented.has(slug)).length >= 20);
  });

  it('are by a known group, or by the office of a village that exists', async () => {
    const villages = new Set((await getVillages()).map(({ code }) => code));
    for (const { by } of businesses) {
      const code = by.replace('office:', '');
      assert.ok(groups.some(({ slug }) => slug === by) || villages.has(code), by);
    }
  });

  it('have names of their own, and products that differ within one business', () => {
    assert.deepEqual(repeated(businesses.map(({ name }) => name)), []);
    for (const { name, products: own } of businesses) {
      assert.ok(own.length > 0, name);
      assert.deepEqual(repeated(own.map((product) => product.name)), [], name);
    }
  });

  it('are of every category', () => {
    const shown = businesses.filter(({ state }) => !state).map(({ category }) => category);
    assert.deepEqual(new Set(shown), new Set(businessCategories));
  });

  it('show every state in which one is not shown', () => {
    const states = businesses.flatMap(({ state }) => (state ? [state.status] : []));
    assert.deepEqual(states.sort(), ['pending', 'pending', 'rejected', 'suspended']);
  });

  it('have certifications of each kind: declared, verified, and expired', () => {
    for (const kind of certificationKinds) {
      const ofKind = certifications.filter((one) => one.kind === kind);
      assert.ok(
        ofKind.some(({ verified }) => verified),
        `${kind} verified`,
      );
      assert.ok(
        ofKind.some(({ verified }) => !verified),
        `${kind} self-declared`,
      );
    }
    const ended = certifications.filter(
      ({ yearsLeft = 0, daysLeft = 0 }) => yearsLeft < 0 || daysLeft < 0,
    );
    assert.deepEqual(new Set(ended.map(({ kind }) => kind)), new Set(['pirt', 'bpom', 'halal']));
  });

  it('have numbers of certifications that no real one has', () => {
    for (const { number } of certifications) assert.match(number, /^[A-Z]{0,2}0{2}/);
  });

  it('link to shops on the marketplaces that are known, all of them invented', () => {
    const links = readMarketplaces(businesses.flatMap(({ shops = [] }) => shops));
    assert.deepEqual(new Set(links.map(({ marketplace }) => marketplace)), new Set(marketplaces));
    for (const { url } of links) assert.match(url, /contoh/);
  });

  it('have prices, ranges, and products whose price is asked for', () => {
    const of = (is: (price: unknown) => boolean) => products.filter(({ price }) => is(price));
    assert.ok(of((price) => typeof price === 'number').length > 40);
    assert.ok(of(Array.isArray).length >= 15);
    assert.ok(of((price) => price === undefined).length >= 4);
    assert.ok(products.some(({ soldOut }) => soldOut));
  });

  it('have an alt text of their own with each picture', () => {
    assert.ok(pictures.length >= 25);
    for (const { alt } of pictures) assert.match(alt, /^Ilustrasi .{15,}/);
    assert.deepEqual(repeated(pictures.map(({ alt }) => alt)), []);
  });

  it('carry no identity number, phone number, link or markup in their texts, nor a date', () => {
    for (const text of texts) {
      assert.equal(findIdentityNumber({ text }), undefined, text);
      assert.doesNotMatch(text, /(\+62|\b08)\d{6,}|https?:|<[a-z/]/i);
      assert.doesNotMatch(text, WEEKDAY_MONTH_OR_YEAR);
    }
  });
});
