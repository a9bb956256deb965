import type { Region } from '@simpul-kim/contract';
import type { Kysely } from 'kysely';
import { requireOfficer } from '../accounts/index.ts';
import type { Handlers } from '../answers/index.ts';
import type { Database, Schema } from '../database/index.ts';
import { Refusal, unusable } from '../problems/index.ts';
import { requireRegion } from '../regions/index.ts';
import { officeColumns, toOffice, toRecord } from './office.ts';
import { findNearestOffice, findOffice, writeOffice } from './queries.ts';

/** @throws {Refusal} `unknown-region`, or `unusable` for a village, whose office is the district's. */
async function requireOfficeRegion(db: Kysely<Schema>, code: string): Promise<Region> {
  const region = await requireRegion(db, code);
  if (region.level !== 'village') return region;
  throw unusable('code', 'level', {
    id: 'Pakai kode kecamatan, kabupaten/kota, atau provinsi: untuk desa dan kelurahan, kantor di atasnya yang menjawab.',
    en: 'Use the code of a district, regency or province: for villages, the office above them answers.',
  });
}

/** The region whose office answers for a region where none at or above it was described. */
const regencyOf = (code: string): string => code.slice(0, 5);

/** What HTTP sees of offices. */
export function officeRoutes({
  db,
}: Database): Handlers<'offices.get' | 'offices.record' | 'offices.set'> {
  return {
    'offices.get': async ({ params: { code } }) => {
      const asked = await requireRegion(db, code);
      const row = await findNearestOffice(db, asked.code);
      const responsible = row?.region_code ?? regencyOf(asked.code);
      const region = responsible === asked.code ? asked : await requireRegion(db, responsible);
      return { answer: toOffice(region, row), region: asked.code };
    },

    'offices.record': async ({ actor, params: { code } }) => {
      requireOfficer(actor, code);
      const region = await requireOfficeRegion(db, code);
      return { answer: toRecord(region, await findOffice(db, region.code)) };
    },

    'offices.set': ({ actor, params: { code }, body }) => {
      requireOfficer(actor, code);
      const columns = officeColumns(body);
      return async (tx) => {
        const region = await requireOfficeRegion(tx, code);
        const row = await writeOffice(tx, region.code, body.version, columns);
        if (!row) throw new Refusal('conflict');
        return { answer: toRecord(region, row), target: region.code, region: region.code };
      };
    },
  };
}
