import type { RegionKind, RegionLevel } from '@simpul-kim/contract';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import type { RegionsTable } from '../database/schema.ts';
import { ancestorsOf, levelOf } from './codes.ts';
import { fold } from './fold.ts';
import { zoneOf } from './zones.ts';

const villageKinds: Readonly<Record<string, RegionKind>> = {
  '1': 'kelurahan',
  '2': 'desa',
  '3': 'desaAdat',
};

function kindOf(code: string, level: RegionLevel, name: string): RegionKind {
  if (level === 'province') return 'provinsi';
  if (level === 'regency') return name.startsWith('Kota ') ? 'kota' : 'kabupaten';
  // The first digit of a village's own part says what it is by law.
  return level === 'district' ? 'kecamatan' : (villageKinds[code.charAt(9)] ?? 'desa');
}

/** A region as an edition of the codes has it: a regency's name begins with its kind. */
export interface Entry {
  readonly code: string;
  readonly name: string;
}

/**
 * All regions of Indonesia, widest first, from the package `idn-area-data` (ODbL 1.0).
 */
export async function readGazetteer(): Promise<RegionsTable[]> {
  const lists = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
  return toRegions(lists.flat());
}

/** Regions as they are stored. @param entries widest first. */
export function toRegions(entries: readonly Entry[]): RegionsTable[] {
  const folded = new Map<string, string>();
  return entries.map((entry) => {
    const { code } = entry;
    const level = levelOf(code);
    // The data write some apostrophes as a double quote.
    const written = entry.name.replaceAll('"', "'").trim();
    const name = level === 'regency' ? written.replace(/^(Kabupaten|Kota) /, '') : written;
    folded.set(code, fold(name));
    return {
      code,
      name,
      level,
      kind: kindOf(code, level, written),
      time_zone: zoneOf(code),
      search_name: fold(name),
      search_path: ancestorsOf(code)
        .map((ancestor) => folded.get(ancestor) ?? '')
        .join(' '),
    };
  });
}
