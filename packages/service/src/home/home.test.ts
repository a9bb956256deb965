import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { givenService } from '../testing/given.ts';

const service = await givenService();

describe('the front page', () => {
  it('finds the code of a village, however it is spelt', async () => {
    const { status, text } = await service.get('/?q=saloloang');
    assert.equal(status, 200);
    assert.match(text, /Kelurahan Salo Loang<\/a> <code>64\.09\.01\.1002<\/code>/);
    assert.match(
      text,
      /Kecamatan Penajam, Kabupaten Penajam Paser Utara, Provinsi Kalimantan Timur/,
    );
  });

  it('says when there is nothing like it', async () => {
    assert.match((await service.get('/?q=qqqqxxxx')).text, /Tidak ada wilayah yang mirip/);
  });

  it('escapes what was typed', async () => {
    const { text } = await service.get(`/?q=${encodeURIComponent('"><script>x</script>')}`);
    assert.doesNotMatch(text, /<script>x/);
  });

  it('lets its form ask this service only', async () => {
    const { headers } = await service.get('/');
    assert.match(String(headers['content-security-policy']), /form-action 'self'/);
  });
});
