import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanBody } from './body.ts';

describe('the text of an article, once it is clean,', () => {
  it('keeps what news is written with', () => {
    const text = '<h2>Judul</h2><p>Isi <strong>penting</strong>.</p><ul><li>Satu</li></ul>';
    assert.equal(cleanBody(text), text);
  });

  for (const [dirty, clean] of [
    ['<script>alert(1)</script><p>Isi</p>', '<p>Isi</p>'],
    ['<p onclick="alert(1)" style="position:fixed">Isi</p>', '<p>Isi</p>'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<iframe src="https://judi.example"></iframe>', ''],
    ['<svg><script>alert(1)</script></svg>', ''],
    ['<a href="javascript:alert(1)">Klik</a>', '<a rel="noopener nofollow ugc">Klik</a>'],
    ['<a href="//judi.example">Klik</a>', '<a rel="noopener nofollow ugc">Klik</a>'],
    [
      '<a href="https://desa.id" target="_top">Desa</a>',
      '<a href="https://desa.id" rel="noopener nofollow ugc">Desa</a>',
    ],
  ] as const) {
    it(`has ${clean || 'nothing'} for ${dirty}`, () => assert.equal(cleanBody(dirty), clean));
  }
});
