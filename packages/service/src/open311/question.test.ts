import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Refusal } from '../problems/index.ts';
import { readQuestion } from './question.ts';

const now = new Date('2026-11-25T00:00:00Z');
const read = (query: object) => readQuestion({ jurisdiction_id: '64.09', ...query }, now);
const span = (query: object) => {
  const { from, to } = read(query);
  return [from.toISOString().slice(0, 10), to.toISOString().slice(0, 10)];
};
const refusedField = (query: object) => {
  try {
    read(query);
  } catch (error) {
    assert.ok(error instanceof Refusal);
    return error.options.errors?.[0]?.field ?? error.code;
  }
  return undefined;
};

describe('the days that are asked for', () => {
  for (const [what, query, expected] of [
    ['the last ninety', {}, ['2026-08-27', '2026-11-25']],
    [
      'ninety from a begin long ago',
      { start_date: '2026-01-01T00:00:00Z' },
      ['2026-01-01', '2026-04-01'],
    ],
    [
      'those since a begin not long ago',
      { start_date: '2026-11-01T00:00:00+08:00' },
      ['2026-10-31', '2026-11-25'],
    ],
    ['ninety up to an end', { end_date: '2026-04-01T00:00:00Z' }, ['2026-01-01', '2026-04-01']],
    [
      'those between both',
      { start_date: '2026-05-24T00:00:00Z', end_date: '2026-06-24T00:00:00Z' },
      ['2026-05-24', '2026-06-24'],
    ],
  ] as const) {
    it(`are ${what}`, () => assert.deepEqual(span(query), expected));
  }

  for (const query of [
    { start_date: '2026-01-01T00:00:00Z', end_date: '2026-04-02T00:00:00Z' },
    { start_date: '2026-02-01T00:00:00Z', end_date: '2026-01-01T00:00:00Z' },
  ]) {
    it(`are no more, and not backwards: ${Object.values(query).join(' to ')}`, () =>
      assert.equal(refusedField(query), 'end_date'));
  }
});

describe('the address of a list of requests', () => {
  it('takes several values, with commas or given often; an empty one is as good as none', () => {
    const { topics, status, ids, pageSize, page } = read({
      service_code: ['health,education', 'disaster'],
      status: '',
      service_request_id: '',
      page: '',
    });
    assert.deepEqual(topics, ['health', 'education', 'disaster']);
    assert.deepEqual([status, ids, page, pageSize], [undefined, undefined, 1, 1_000]);
    assert.equal(read({ status: 'open' }).status, 'open');
    assert.equal(read({ status: 'open,closed' }).status, undefined);
  });

  it('needs no jurisdiction for requests that it names', () => {
    const id = '01A1FFF6-5f1a-7f07-8b2c-b675ab8292a1';
    const { ids } = readQuestion({ service_request_id: `${id}, 7` }, now);
    assert.deepEqual(ids, [id.toLowerCase(), '7']);
  });

  for (const [field, query] of [
    ['jurisdiction_id', { jurisdiction_id: undefined }],
    ['unknown-region', { jurisdiction_id: 'city.gov' }],
    ['service_code', { service_code: 'health,033' }],
    ['status', { status: 'pending' }],
    ['start_date', { start_date: '2026-11-21' }],
    ['start_date', { start_date: '2026-02-31T25:00:00Z' }],
    ['end_date', { end_date: '2026-11-21T00:00:00' }],
    ['page', { page: '0' }],
    ['page_size', { page_size: '1001' }],
    ['page_size', { page_size: 'banyak' }],
    ['service_request_id', { service_request_id: Array.from({ length: 101 }, () => '7') }],
  ] as const) {
    it(`is refused for ${JSON.stringify(query).slice(0, 50)}`, () =>
      assert.equal(refusedField(query), field));
  }
});
