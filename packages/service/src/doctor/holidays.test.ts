import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readConfig } from '../config.ts';
import { defaultDeadlines, readHolidays } from '../workdays/index.ts';
import { examineHolidays, type Finding } from './index.ts';

const at = (moment: string, config = readConfig({})): Finding =>
  examineHolidays(config, new Date(moment));

it('the doctor is content while the holidays of the year are known', () => {
  assert.equal(at('2026-10-31T23:59:59+07:00').state, 'well');
});

it('the doctor asks for those of the next year from November on', () => {
  const { state, what, todo } = at('2026-11-01T00:00:00+07:00');
  assert.equal(state, 'note');
  assert.match(what.id, /^Hari libur 2027 belum lengkap/);
  assert.match(todo!.en, /KIM_HOLIDAYS/);
});

it('the doctor asks for those of the year itself, until a file has them', () => {
  assert.match(at('2027-03-01T00:00:00Z').what.en, /^The holidays of 2027 are not complete/);
  const list = Array.from({ length: 9 }, (_, day) => `2027-03-0${day + 1} Libur`).join('\n');
  const deadlines = { ...defaultDeadlines, holidays: readHolidays(list) };
  assert.equal(at('2027-03-01T00:00:00Z', { ...readConfig({}), deadlines }).state, 'well');
});
