import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '@simpul-kim/contract';
import { articlePage } from './page.ts';

const plain: Article = {
  id: '01a1fff6-5f1a-7f07-8b2c-b675ab8292a1',
  title: 'Papan APBDes dipasang',
  summary: 'Rincian anggaran dapat dibaca semua warga.',
  topic: 'fundTransparency',
  publishedAt: '2026-11-21T08:30:00+08:00',
  updatedAt: '2026-11-21T08:30:00+08:00',
  regionCode: '64.09.02.2004',
  regionName: 'Bangun Mulya',
  timeZone: 'Asia/Makassar',
  author: { kind: 'group', groupId: null, name: 'KIM Bangun Mulya' },
  picture: null,
  url: 'http://localhost/berita/1',
  bodyHtml: '<p>Isi.</p>',
  pictures: [],
  video: null,
  documents: [],
  factCheck: null,
  corrections: [],
};
const page = (fields: Partial<Article>) =>
  articlePage({ ...plain, ...fields }, [])
    .replaceAll(/<!--[^]*?-->/g, '')
    .replaceAll(/\s+/g, ' ');

describe('the page of an article', () => {
  it('says nothing of what the article does not have', () => {
    const text = page({}).slice(page({}).indexOf('<body>'));
    assert.doesNotMatch(text, /Ralat|cek fakta|videonya|<table|<img/);
  });

  it('shows what was corrected, and when', () => {
    const at = '2026-11-22T07:05:00+08:00';
    const text = page({ corrections: [{ at, note: 'Enam papan, <b>bukan</b> lima.' }] });
    assert.match(text, /Ralat/);
    assert.match(text, /Enam papan, &lt;b&gt;bukan&lt;\/b&gt; lima\./);
    assert.match(text, /22 November 2026 pukul 07\.05 WITA/);
  });

  it('shows what a check of facts found, and where to look it up', () => {
    const sources = ['https://www.bmkg.go.id/gempa'];
    const text = page({
      factCheck: { verdict: 'hoax', claim: 'Gempa besar nanti malam.', sources },
    });
    assert.match(text, /Hoaks/);
    assert.match(text, /Yang beredar: “Gempa besar nanti malam\.”/);
    assert.match(text, /<a href="https:\/\/www\.bmkg\.go\.id\/gempa"[^>]*>www\.bmkg\.go\.id<\/a/);
  });

  it('leads to its video, and loads nothing from there', () => {
    const url = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
    const text = page({ video: { site: 'youtube', url } });
    assert.match(text, /href="https:\/\/www\.youtube\.com\/watch\?v=dQw4w9WgXcQ"/);
    assert.match(text, /Membuka YouTube/);
    assert.doesNotMatch(text, /<iframe|src="https:/);
  });

  it('has the figures of a document as a table with its heads, in rupiah, and their sum', () => {
    const text = page({
      documents: [
        {
          title: 'Realisasi APBDes',
          url: 'https://desa.id/apbdes.pdf',
          year: 2026,
          figures: [
            { label: 'Jalan', budgetIdr: 187_000_000, realisedIdr: 93_500_000 },
            { label: 'Posyandu', budgetIdr: 13_000_000, realisedIdr: null },
          ],
        },
      ],
    });
    assert.match(text, /<caption> Realisasi APBDes, 2026 <\/caption>/);
    assert.match(text, /<th scope="row"[^>]*>Jalan<\/th> <td[^>]*>Rp\s187\.000\.000<\/td>/);
    assert.match(text, /Rp\s93\.500\.000<small>50%<\/small>/);
    assert.match(text, /Posyandu<\/th> <td[^>]*>Rp\s13\.000\.000<\/td> <td[^>]*>belum ada<\/td>/);
    assert.match(text, /Jumlah<\/th> <td[^>]*>Rp\s200\.000\.000<\/td> <td[^>]*>belum ada<\/td>/);
    assert.match(text, /href="https:\/\/desa\.id\/apbdes\.pdf"/);
  });
});
