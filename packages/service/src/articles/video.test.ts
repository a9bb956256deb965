import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { videoOf } from './video.ts';

const youtube = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

describe('the video of an article', () => {
  for (const [copied, kept] of [
    ['https://youtu.be/dQw4w9WgXcQ?si=abc&t=30', youtube],
    ['http://m.youtube.com/watch?feature=share&v=dQw4w9WgXcQ', youtube],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', youtube],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', youtube],
    [
      'https://web.facebook.com/kim.waru/videos/panen-raya/1234567890/?mibextid=x',
      'https://www.facebook.com/watch/?v=1234567890',
    ],
    ['https://m.facebook.com/reel/1234567890', 'https://www.facebook.com/watch/?v=1234567890'],
    ['https://www.facebook.com/share/v/1AbCdEfGh/', 'https://www.facebook.com/share/v/1AbCdEfGh/'],
    ['https://fb.watch/aBc_dEf/', 'https://fb.watch/aBc_dEf/'],
    [
      'https://www.tiktok.com/@kim.waru/video/7301234567890123456?lang=id',
      'https://www.tiktok.com/@kim.waru/video/7301234567890123456',
    ],
    ['https://vt.tiktok.com/ZS8abcdef/', 'https://vm.tiktok.com/ZS8abcdef/'],
    ['https://instagram.com/reels/C1a-b_2/?igsh=x', 'https://www.instagram.com/reel/C1a-b_2/'],
    ['https://www.instagram.com/kim.waru/p/C1a-b_2/', 'https://www.instagram.com/reel/C1a-b_2/'],
  ] as const) {
    it(`is kept in one form: ${copied}`, () => {
      assert.equal(videoOf(copied)?.url, kept);
      assert.equal(videoOf(kept)?.url, kept);
    });
  }

  for (const other of [
    'https://vimeo.com/123456',
    'https://youtube.com.judi.example/watch?v=dQw4w9WgXcQ',
    'https://judi.example/?https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com@judi.example/watch?v=dQw4w9WgXcQ',
    'https://user:pass@www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/redirect?q=https://judi.example',
    'https://www.youtube.com/@kimwaru',
    'https://www.youtube.com/watch?v="><script>',
    'javascript://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'bukan alamat',
  ]) {
    it(`is not: ${other}`, () => assert.equal(videoOf(other), undefined));
  }
});
