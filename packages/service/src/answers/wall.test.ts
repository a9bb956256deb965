import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ArticlePage } from '@simpul-kim/contract';
import type { Handlers } from './index.ts';
import { walled } from './wall.ts';

const article = {
  id: '01a1fff6-5f1a-7f07-8b2c-b675ab8292a1',
  title: 'Panen raya',
  summary: 'Ringkasan.',
  topic: 'agriculture',
  publishedAt: '2026-11-21T08:30:00+08:00',
  regionCode: '64.09.02.2004',
  regionName: 'Bangun Mulya',
  timeZone: 'Asia/Makassar',
  author: { kind: 'group', groupId: null, name: 'KIM Bangun Mulya' },
  picture: {
    alt: 'Sawah',
    sizes: [{ url: 'http://x/a', width: 1, height: 1, type: 'image/webp' }],
  },
  url: 'http://x/berita/1',
  flow: 'local',
};

describe('what pages and feeds are given', () => {
  it('is what the schema names, and nothing else, however deep', async () => {
    const page = { data: [article, { ...article, picture: null }], next: null } as ArticlePage;
    const leaking = structuredClone(page) as unknown as {
      data: Record<string, Record<string, unknown> & { sizes: Record<string, unknown>[] }>[];
    };
    Object.assign(leaking, { total: 7 });
    Object.assign(leaking.data[0]!, { phone: '0812' });
    Object.assign(leaking.data[0]!['author']!, { email: 'ketua@desa.example' });
    Object.assign(leaking.data[0]!['picture']!.sizes[0]!, { file: '/srv/media/a' });
    const handlers = {
      'articles.list': async () => ({ answer: leaking as unknown as ArticlePage, region: '64.09' }),
    } as Handlers<'articles.list'>;

    const input = { params: {}, query: { region: '64.09' }, origin: 'http://x' };
    const output = await walled(handlers)['articles.list'](input);

    assert.deepEqual(output, { answer: page, region: '64.09' });
  });
});
