import type { Office, OfficeDraft, OfficeRecord, Region } from '@simpul-kim/contract';
import { internationalNumber } from '../phones/index.ts';
import { refuseIdentityNumbers } from '../privacy/index.ts';
import { unusable } from '../problems/index.ts';
import { atZone } from '../regions/index.ts';
import { officeNameOf } from './name.ts';
import type { OfficeColumns, OfficeRow } from './queries.ts';

/** The office of a region as anyone may read it; by its usual name, where nobody has described it. */
export const toOffice = (region: Region, row: OfficeRow | undefined): Office => ({
  regionCode: region.code,
  regionName: region.name,
  timeZone: region.timeZone,
  name: row?.name ?? officeNameOf(region),
  phone: row?.phone ?? null,
  email: row?.email ?? null,
  address: row?.address ?? null,
  hours: row?.hours ?? null,
});

/** The same as those see it who describe it. */
export const toRecord = (region: Region, row: OfficeRow | undefined): OfficeRecord => ({
  ...toOffice(region, row),
  notify: row?.notify ?? [],
  version: row?.version ?? 0,
  updatedAt: row ? atZone(row.updated_at, region.timeZone) : null,
});

const orNull = (text: string | null | undefined): string | null => text?.trim() || null;

function phoneOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const number = internationalNumber(text);
  if (number !== undefined) return number;
  throw unusable('phone', 'phone', {
    id: 'Periksa `phone`: tulis nomor telepon Indonesia dengan kode daerahnya, misalnya 0542 720100.',
    en: 'Check `phone`: write an Indonesian number with its area code, e.g. 0542 720100.',
  });
}

/**
 * The columns of what is said of an office.
 *
 * @throws {Refusal} `unusable` that names the field and says what to do.
 */
export function officeColumns(draft: OfficeDraft): OfficeColumns {
  const { version: _, ...said } = draft;
  refuseIdentityNumbers(said);
  return {
    name: said.name.trim(),
    phone: phoneOf(said.phone),
    email: orNull(said.email),
    address: orNull(said.address),
    hours: orNull(said.hours),
    notify: said.notify ?? [],
  };
}
