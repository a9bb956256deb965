import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Group, GroupPage } from '@simpul-kim/contract';
import { found, givenService, publish, until, villagesIn } from '../testing/given.ts';

const service = await givenService();
const { database } = service;
const [village, other] = (await villagesIn(database, '64.09')) as [string, string];

const list = async (query: string) => (await service.get(`/v1/groups?${query}`)).body as GroupPage;

const mangrove = await found(database, {
  region_code: village,
  name: 'KIM Mangrove',
  about: 'Mengabarkan pesisir.',
  decree_number: '140/12/SK',
  decree_date: '2024-02-29',
  potentials: ['tourism', 'fisheries'],
});
await found(database, { region_code: other, name: 'KIM Ásri' });
await found(database, { region_code: other, name: 'kim bahari' });
const suspended = await found(database, { region_code: other, name: 'KIM Cuti', suspended: true });

describe('the groups of a region', () => {
  it('are listed by name, as people order names', async () => {
    const { data } = await list('region=64.09');
    assert.deepEqual(
      data.map(({ name }) => name),
      ['KIM Ásri', 'kim bahari', 'KIM Mangrove'],
    );
  });

  it('are those at or below it', async () => {
    assert.deepEqual((await list(`region=${village}`)).data.length, 1);
    assert.deepEqual((await list('region=64')).data.length, 3);
    assert.deepEqual((await list('region=51.07')).data, []);
  });

  it('come page by page, each once', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let next: string | null = ''; next !== null; cursor = `&cursor=${next}`) {
      const page = await list(`region=64.09&limit=1${cursor}`);
      seen.push(...page.data.map(({ name }) => name));
      next = page.next;
    }
    assert.deepEqual(seen, ['KIM Ásri', 'kim bahari', 'KIM Mangrove']);
  });

  it('do not hold one that is suspended', async () => {
    assert.equal((await service.get(`/v1/groups/${suspended}`)).status, 404);
  });
});

describe('one group', () => {
  it('tells what it is and what recognises it', async () => {
    const { body } = await service.get(`/v1/groups/${mangrove}`);
    assert.deepEqual(body, {
      id: mangrove,
      name: 'KIM Mangrove',
      regionCode: village,
      regionName: (body as Group).regionName,
      about: 'Mengabarkan pesisir.',
      decree: { number: '140/12/SK', date: '2024-02-29' },
      potentials: ['tourism', 'fisheries'],
      lastPublishedAt: null,
    });
  });

  it('tells when it last published, as soon as it does', async () => {
    await publish(database, { region_code: village, group_id: mangrove });
    await until(async () => {
      const { body } = await service.get(`/v1/groups/${mangrove}`);
      return (body as Group).lastPublishedAt === '2026-11-21T08:30:00+08:00';
    });
  });
});
