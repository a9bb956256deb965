import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarketplaces } from './marketplaces.ts';

describe('a link to a marketplace', () => {
  for (const [address, marketplace] of [
    ['https://www.tokopedia.com/toko-contoh', 'tokopedia'],
    ['https://tokopedia.com/toko-contoh/keripik?extParam=1', 'tokopedia'],
    ['https://SHOPEE.co.id/contoh', 'shopee'],
    ['https://www.bukalapak.com/u/contoh', 'bukalapak'],
    ['https://www.lazada.co.id/shop/contoh', 'lazada'],
    ['https://www.blibli.com/merchant/contoh/1', 'blibli'],
    ['https://www.tiktok.com/@contoh', 'tiktokShop'],
    ['https://padiumkm.id/store/contoh', 'padiUmkm'],
    ['https://gofood.co.id/balikpapan/restaurant/contoh', 'gofood'],
    ['https://food.grab.com/id/id/restaurant/contoh', 'grabfood'],
  ] as const) {
    it(`may be ${address}`, () => {
      const [link] = readMarketplaces([address]);
      assert.equal(link?.marketplace, marketplace);
      assert.equal(link.url, new URL(address).href);
    });
  }

  for (const [address, why] of [
    ['http://www.tokopedia.com/toko', 'not https'],
    ['javascript:alert(1)//tokopedia.com/x', 'not https'],
    ['https://toko.example/tokopedia.com', 'another host'],
    ['https://tokopedia.com.judi.example/toko', 'a host that begins alike'],
    ['https://nottokopedia.com/toko', 'a host that ends alike'],
    ['https://tokopedia.com@judi.example/toko', 'a name before another host'],
    ['https://orang@tokopedia.com/toko', 'a name before the host'],
    ['https://orang:rahasia@shopee.co.id/toko', 'a name and a password'],
    ['https://tokopedia.com:8443/toko', 'a port'],
    ['https://tоkopedia.com/toko', 'a Cyrillic letter'],
    ['https://xn--tkopedia-lcg.com/toko', 'a host in another script'],
    ['https://tokopedia.com./toko', 'a host with a dot behind'],
    ['https://www.tokopedia.com', 'no shop'],
    ['https://www.tokopedia.com/', 'no shop'],
    ['https://grab.com/id/', 'a part of a host that sells something else'],
    ['https://judi.example\\@tokopedia.com/toko', 'a backslash'],
    ['tokopedia.com/toko', 'no address'],
  ] as const) {
    it(`may not be ${address}: ${why}`, () =>
      assert.throws(() => readMarketplaces([address]), { code: 'unusable' }));
  }

  it('is named in the refusal by its place in the list', () => {
    assert.throws(
      () => readMarketplaces(['https://shopee.co.id/a', 'https://judi.example/']),
      (error: { options: { errors: { field: string }[] } }) =>
        error.options.errors[0]?.field === 'marketplaces.1',
    );
  });

  it('that is given twice is kept once', () => {
    const twice = ['https://shopee.co.id/a', 'https://SHOPEE.co.id/a'];
    assert.equal(readMarketplaces(twice).length, 1);
  });
});
