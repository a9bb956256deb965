import type { Region, RegionKind, RegionLevel, RegionRef } from '@simpul-kim/contract';

/** A part of Penajam Paser Utara, with what it lies in; codes and names are the real ones. */
const names: Readonly<Record<string, string>> = {
  '64': 'Kalimantan Timur',
  '64.09': 'Penajam Paser Utara',
  '64.09.01': 'Penajam',
  '64.09.02': 'Waru',
  '64.09.03': 'Babulu',
  '64.09.04': 'Sepaku',
  '64.09.01.1002': 'Salo Loang',
  '64.09.01.1005': 'Pejala',
  '64.09.01.1009': 'Nipah-Nipah',
  '64.09.01.2020': 'Giri Mukti',
  '64.09.02.1003': 'Waru',
  '64.09.02.2001': 'Api-api',
  '64.09.02.2002': 'Sesulu',
  '64.09.02.2004': 'Bangun Mulya',
  '64.09.03.2003': 'Babulu Laut',
  '64.09.03.2009': 'Sumber Sari',
  '64.09.04.1008': 'Mentawir',
  '64.09.04.2002': 'Bukit Raya',
};

const levels: Readonly<Record<number, RegionLevel>> = {
  2: 'province',
  5: 'regency',
  8: 'district',
  13: 'village',
};

function kindOf(code: string, level: RegionLevel): RegionKind {
  if (level === 'village') return code[9] === '1' ? 'kelurahan' : 'desa';
  return ({ province: 'provinsi', regency: 'kabupaten', district: 'kecamatan' } as const)[level];
}

function refOf(code: string): RegionRef {
  const level = levels[code.length];
  const name = names[code];
  if (!level || name === undefined) throw new Error(`no region ${code} in the fixtures`);
  return { code, name, level, kind: kindOf(code, level) };
}

/** Codes of what a region lies in, widest first: `64`, `64.09`, `64.09.02`. */
export const ancestorsOf = (code: string): string[] =>
  [2, 5, 8].filter((length) => length < code.length).map((length) => code.slice(0, length));

/** The regions that the mocked service knows. */
export const regions: readonly Region[] = Object.keys(names).map((code) => ({
  ...refOf(code),
  timeZone: 'Asia/Makassar',
  ancestors: ancestorsOf(code).map(refOf),
}));

/** The region of a code; nothing where the fixtures have none. */
export const findRegion = (code: string): Region | undefined =>
  regions.find((region) => region.code === code);

/** Whether a region is another one, or lies in it. */
export const isWithin = (code: string, outer: string): boolean =>
  code === outer || code.startsWith(`${outer}.`);
