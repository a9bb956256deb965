import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanBody, wordsOf } from './body.ts';

describe('the text of an article, once it is clean,', () => {
  it('keeps what news is written with', () => {
    const text = '<h2>Judul</h2><p>Isi <strong>penting</strong>.</p><ul><li>Satu</li></ul>';
    assert.equal(cleanBody(text), text);
  });

  for (const [dirty, clean] of [
    ['<script>alert(1)</script><p>Isi</p>', '<p>Isi</p>'],
    ['<p onclick="alert(1)" style="position:fixed">Isi</p>', '<p>Isi</p>'],
    ['<p/onclick=alert(1)>Isi', '<p>Isi</p>'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<style>body{display:none}</style>', ''],
    ['<iframe src="https://judi.example"></iframe>', ''],
    ['<iframe srcdoc="<script>alert(1)</script>"></iframe>', ''],
    ['<svg><script>alert(1)</script></svg>', ''],
    ['<svg/onload=alert(1)>', ''],
    ['<object data="https://judi.example"></object><embed src=x>', ''],
    ['<form action="https://judi.example"><input name=a></form>', ''],
    ['<meta http-equiv=refresh content="0;url=https://judi.example">', ''],
    ['<base href="https://judi.example">', ''],
    ['<a href="javascript:alert(1)">Klik</a>', '<a rel="noopener nofollow ugc">Klik</a>'],
    ['<a href="JaVa\tScRiPt:alert(1)">Klik</a>', '<a rel="noopener nofollow ugc">Klik</a>'],
    ['<a href="&#106;avascript:alert(1)">Klik</a>', '<a rel="noopener nofollow ugc">Klik</a>'],
    ['<a href=" \u0001javascript:alert(1)">Klik</a>', '<a rel="noopener nofollow ugc">Klik</a>'],
    ['<a href="data:text/html,<script>">Klik</a>', '<a rel="noopener nofollow ugc">Klik</a>'],
    ['<a href="vbscript:x">Klik</a>', '<a rel="noopener nofollow ugc">Klik</a>'],
    ['<a href="//judi.example">Klik</a>', '<a rel="noopener nofollow ugc">Klik</a>'],
    [
      '<a href="https://desa.id" target="_top">Desa</a>',
      '<a href="https://desa.id" rel="noopener nofollow ugc">Desa</a>',
    ],
    [
      '<a href="https://desa.id" rel="opener">Desa</a>',
      '<a href="https://desa.id" rel="noopener nofollow ugc">Desa</a>',
    ],
  ] as const) {
    it(`has ${clean || 'nothing'} for ${dirty}`, () => assert.equal(cleanBody(dirty), clean));
  }

  for (const [what, written, clean] of [
    ['boxes of an editor', '<div>Satu.</div><div>Dua.</div>', 'Satu.<br />Dua.'],
    ['other headings', '<h1>Judul</h1><h4>Bagian</h4>', '<h2>Judul</h2><h3>Bagian</h3>'],
    [
      'a word processor',
      '<p><b>Tebal</b> <i>miring</i></p>',
      '<p><strong>Tebal</strong> <em>miring</em></p>',
    ],
    [
      'a table',
      '<table><tr><td>Padi</td><td>12</td></tr><tr><td>Jagung</td><td>3</td></tr></table>',
      'Padi – 12<br />Jagung – 3',
    ],
    ['plain lines', 'Satu.\nDua.\n\nTiga.', '<p>Satu.<br />Dua.</p><p>Tiga.</p>'],
  ] as const) {
    it(`keeps the words of ${what} apart`, () => assert.equal(cleanBody(written), clean));
  }

  for (const shape of [
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<textarea><p></textarea><img src=x onerror=alert(1)>',
    '<xmp><p></xmp><img src=x onerror=alert(1)>',
    '<select><template><p></select><img src=x onerror=alert(1)>',
    '<!--><img src=x onerror=alert(1)>-->',
    '<![CDATA[<img src=x onerror=alert(1)>]]>',
    '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    '<<p>img src=x onerror=alert(1)>',
    '<p<img src=x onerror=alert(1)>',
  ]) {
    it(`has no tag but ours, and stays as it is when it is cleaned again: ${shape}`, () => {
      const clean = cleanBody(shape);
      assert.doesNotMatch(clean, /<(?!\/?(p|a|strong|em)\b)/);
      assert.equal(cleanBody(clean), clean);
    });
  }

  it('stays as it is when it is cleaned again, whatever it was', () => {
    const piece = fc.constantFrom(
      ...['<p>', '</p>', '<a href="', '">', '<svg>', '<style>', '<!--', '-->', '<math>', '</'],
      ...['<script>', '"', "'", '<', '>', '&', '&lt;', 'javascript:', 'onerror=', ' ', 'kata'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const clean = cleanBody(pieces.join(''));
        assert.equal(cleanBody(clean), clean);
        assert.doesNotMatch(clean, /<(?!\/?(p|a)\b)/);
      }),
    );
  });

  for (const tag of [
    '<ul><li>',
    '<strong>',
    '<svg>',
    '<',
    '<p ',
    '<!--',
    '<a href="https://a.b">',
  ]) {
    it(`is flat, also for 200 kB of ${tag}`, () => {
      const clean = cleanBody(tag.repeat(Math.floor(200_000 / tag.length)));
      const opened = /^(<(?!\/)[^>]*>)*/.exec(clean)![0].split('<').length - 1;
      assert.ok(opened <= 20, String(opened));
    });
  }

  it('ends where its last words end, however many empty lines follow or stand before', () => {
    assert.equal(cleanBody('<p>Satu</p><br>\n <br/> '), '<p>Satu</p>');
    const empty = '<br>'.repeat(40_000);
    assert.ok(cleanBody(`<p>Satu</p>${empty}Dua`).endsWith('<br />Dua'));
    assert.equal(cleanBody(`<p>Satu</p>${empty}`), '<p>Satu</p>');
  });

  it('says its words, joined where a reader sees them joined', () => {
    assert.equal(wordsOf('<p>6409<strong>0201</strong></p><p>0190</p>'), '64090201  0190');
  });
});
