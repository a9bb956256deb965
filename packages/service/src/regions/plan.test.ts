import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Complaint } from '../problems/index.ts';
import { readCsv } from './csv.ts';
import { toRegions, type Entry } from './gazetteer.ts';
import { planEdition } from './plan.ts';

const entry = (code: string, name: string): Entry => ({ code, name });

const before = [
  entry('64', 'Kalimantan Timur'),
  entry('64.09', 'Kabupaten Penajam Paser Utara'),
  entry('64.09.01', 'Penajam'),
  entry('64.09.02', 'Waru'),
  entry('64.09.02.2001', 'Api-Api'),
  entry('64.09.02.2002', 'Sesulu'),
  entry('64.09.02.2003', 'Bangun Mulya'),
  entry('64.71', 'Kota Balikpapan'),
  entry('64.71.01', 'Balikpapan Timur'),
];

/** The edition in which some entries are others, or no more. */
const edition = (changes: Record<string, Entry | undefined>, ...more: Entry[]) =>
  toRegions([
    ...before.flatMap((old) => {
      const now = old.code in changes ? changes[old.code] : old;
      return now ? [now] : [];
    }),
    ...more,
  ]);

const plan = (
  changes: Record<string, Entry | undefined>,
  more: Entry[] = [],
  map: Record<string, string> = {},
) => planEdition(toRegions(before), edition(changes, ...more), new Map(Object.entries(map)));

const complains = (words: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Complaint, String(error));
  assert.match(error.message, words);
  return true;
};

describe('a new edition', () => {
  it('that is the same changes nothing', () => {
    const { added, renamed, gone, aliases } = plan({});
    assert.deepEqual([added, renamed, gone, aliases.size], [[], [], [], 0]);
  });

  it('renames what has another name under its code', () => {
    const { renamed } = plan({ '64.09.02.2002': entry('64.09.02.2002', 'Sesulu Baru') });
    assert.deepEqual(
      renamed.map(({ from, to }) => [from.name, to.name]),
      [['Sesulu', 'Sesulu Baru']],
    );
  });

  it('finds a changed code by the same name, however it is written, in the same district', () => {
    const { aliases } = plan({ '64.09.02.2001': entry('64.09.02.2011', 'Api Api') });
    assert.deepEqual([...aliases], [['64.09.02.2001', '64.09.02.2011']]);
  });

  it('finds it in another district of the regency too', () => {
    const { aliases } = plan({ '64.09.02.2001': entry('64.09.01.2011', 'Api-Api') });
    assert.deepEqual([...aliases], [['64.09.02.2001', '64.09.01.2011']]);
  });

  it('finds villages where their district has gone', () => {
    const { aliases } = plan({
      '64.09.02': entry('64.12.07', 'Waru'),
      '64.09.02.2001': entry('64.12.07.2001', 'Api-Api'),
      '64.09.02.2002': entry('64.12.07.2002', 'Sesulu'),
      '64.09.02.2003': entry('64.12.07.2003', 'Bangun Mulya'),
    });
    assert.equal(aliases.get('64.09.02'), '64.12.07');
    assert.equal(aliases.get('64.09.02.2003'), '64.12.07.2003');
  });

  it('does not take a village of another kind, or one that was there before, for it', () => {
    const { gone } = plan({ '64.09.02.2001': entry('64.09.02.1001', 'Api-Api') });
    assert.deepEqual(
      gone.map(({ to, perhaps }) => [to, perhaps]),
      [[undefined, ['64.09.02.1001']]],
    );
  });

  it('does not choose between two of one name', () => {
    const { gone } = plan({ '64.09.02.2001': undefined }, [
      entry('64.09.02.2011', 'Api-Api'),
      entry('64.09.02.2012', 'Api Api'),
    ]);
    assert.equal(gone[0]?.to, undefined);
  });

  it('takes the word of a map before a name, and follows it to its end', () => {
    const { aliases, gone } = plan({ '64.09.02.2001': entry('64.09.02.2011', 'Api-Api') }, [], {
      '64.09.02.2001': '64.09.02.2099',
      '64.09.02.2099': '64.09.02.2003',
    });
    assert.equal(aliases.get('64.09.02.2001'), '64.09.02.2003');
    assert.equal(gone[0]?.by, 'map');
  });

  it('is refused with a map that leads nowhere, in a circle, or from what is still there', () => {
    const gone = { '64.09.02.2001': undefined };
    assert.throws(() => plan(gone, [], { '64.09.02.2001': '99' }), complains(/leads .* to 99/));
    const circle = { '64.09.02.2001': '64.09.02.2098', '64.09.02.2098': '64.09.02.2001' };
    assert.throws(() => plan(gone, [], circle), complains(/does not have/));
    assert.throws(() => plan({}, [], { '64.09.02.2001': '64.09.01' }), complains(/still has/));
  });

  it('is refused where most regions would be gone', () => {
    assert.throws(
      () => planEdition(toRegions(before), toRegions(before.slice(0, 2)), new Map()),
      complains(/lacks 7 of the 9/),
    );
  });
});

describe('comma-separated values', () => {
  it('are read with quotes, empty lines and either line end', () => {
    assert.deepEqual(readCsv('\uFEFFcode,name\r\n1,"a, ""b"""\n\n2,"c\nd"'), [
      ['code', 'name'],
      ['1', 'a, "b"'],
      ['2', 'c\nd'],
    ]);
  });
});
