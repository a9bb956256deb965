import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCaptions, readSocial, readVideo, readWebsite } from './links.ts';

describe('an account on a network', () => {
  for (const [text, network, url] of [
    ['https://www.facebook.com/kim.contoh/', 'facebook', 'https://www.facebook.com/kim.contoh/'],
    [
      'https://m.facebook.com/profile.php?id=100001&mibextid=x',
      'facebook',
      'https://m.facebook.com/profile.php?id=100001',
    ],
    [
      'https://www.instagram.com/kim.contoh?igsh=abc#x',
      'instagram',
      'https://www.instagram.com/kim.contoh',
    ],
    ['https://www.tiktok.com/@kim.contoh', 'tiktok', 'https://www.tiktok.com/@kim.contoh'],
    ['https://twitter.com/kimcontoh', 'x', 'https://twitter.com/kimcontoh'],
    ['https://youtube.com/@kimcontoh', 'youtube', 'https://youtube.com/@kimcontoh'],
    [
      'https://whatsapp.com/channel/0029VaContoh',
      'whatsappChannel',
      'https://whatsapp.com/channel/0029VaContoh',
    ],
    ['https://t.me/kimcontoh', 'telegram', 'https://t.me/kimcontoh'],
  ] as const) {
    it(`tells its network: ${text}`, () => assert.deepEqual(readSocial(text), { network, url }));
  }

  for (const [text, why] of [
    ['http://www.facebook.com/kim', 'not https'],
    ['https://facebook.com.contoh.test/kim', 'another host'],
    ['https://facebook.com@contoh.test/kim', 'a user name to mislead'],
    ['https://notfacebook.com/kim', 'another host'],
    ['https://www.facebook.com:8443/kim', 'a port'],
    ['https://www.facebook.com/', 'nobody'],
    ['https://www.facebook.com./kim', 'a dot at its end'],
    ['https://chat.whatsapp.com/KodeGrup', 'a closed chat'],
    ['https://whatsapp.com/otp/kode', 'no channel'],
    ['https://t.mé/kim', 'a look-alike'],
    ['javascript:alert(1)', 'a script'],
    ['https://constructor/kim', 'no host of the list'],
  ] as const) {
    it(`is refused: ${why} (${text})`, () => assert.equal(readSocial(text), undefined));
  }
});

describe('a video', () => {
  for (const [text, provider, id] of [
    ['https://www.youtube.com/watch?v=contohVideo&t=3', 'youtube', 'contohVideo'],
    ['https://youtu.be/contohVideo?si=abc', 'youtube', 'contohVideo'],
    ['https://m.youtube.com/shorts/contohVideo', 'youtube', 'contohVideo'],
    ['https://www.youtube-nocookie.com/embed/contohVideo', 'youtube', 'contohVideo'],
    ['https://www.facebook.com/watch/?v=1234567890', 'facebook', '1234567890'],
    ['https://www.facebook.com/kim.contoh/videos/profil/1234567890/', 'facebook', '1234567890'],
    ['https://www.facebook.com/reel/1234567890', 'facebook', '1234567890'],
    ['https://www.tiktok.com/@kim/video/7000000000000000001?q=1', 'tiktok', '7000000000000000001'],
    ['https://www.instagram.com/reel/Contoh_Reel/?igsh=1', 'instagram', 'Contoh_Reel'],
    ['https://kim-contoh.desa.id/media/profil.mp4?v=2#t=9', 'file', 'profil.mp4'],
    ['https://kim-contoh.desa.id/Profil%20KIM.WEBM', 'file', 'Profil%20KIM.WEBM'],
    ['https://www.instagram.com/kim.contoh/p/Contoh-Kim/', 'instagram', 'Contoh-Kim'],
  ] as const) {
    it(`is known by its provider's id: ${text}`, () => {
      const video = readVideo(text);
      assert.deepEqual([video?.provider, video?.id], [provider, id]);
      assert.deepEqual(readVideo(video?.url ?? ''), video);
    });
  }

  for (const text of [
    'http://www.youtube.com/watch?v=contohVideo',
    'https://www.youtube.com/watch?v=<script>a',
    'https://www.youtube.com/watch?v=pendek',
    'https://www.youtube.com/@kim',
    'https://fb.watch/abc',
    'https://vt.tiktok.com/abc',
    'https://vimeo.com/1234567',
    'https://www.youtube.com.contoh.test/watch?v=contohVideo',
    'https://www.youtube.com/profil.mp4',
    'http://kim-contoh.desa.id/profil.mp4',
    'https://kim-contoh.desa.id/profil.avi',
    'https://kim-contoh.desa.id/?profil.mp4',
    'https://kim-contoh.desa.id/.mp4',
    'https://kim:x@kim-contoh.desa.id/profil.mp4',
    'https://127.0.0.1/profil.mp4',
  ]) {
    it(`is not: ${text}`, () => assert.equal(readVideo(text), undefined));
  }
});

describe('captions', () => {
  it('are a file in WebVTT', () =>
    assert.equal(readCaptions('https://kim.desa.id/profil.vtt'), 'https://kim.desa.id/profil.vtt'));

  for (const text of ['http://kim.desa.id/profil.vtt', 'https://kim.desa.id/profil.srt']) {
    it(`are not: ${text}`, () => assert.equal(readCaptions(text), undefined));
  }
});

describe('a website', () => {
  it('may be a plain http one, as many of villages are', () =>
    assert.equal(readWebsite('http://kim-contoh.desa.id'), 'http://kim-contoh.desa.id/'));

  for (const text of [
    'https://user:sandi@kim.test/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'https://kim.test:9000/',
    'ftp://kim.test/',
  ]) {
    it(`is not: ${text}`, () => assert.equal(readWebsite(text), undefined));
  }
});
