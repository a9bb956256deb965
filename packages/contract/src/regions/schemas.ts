import { Type, type Static } from 'typebox';
import { searchText } from '../paging.ts';

export const regionLevels = ['province', 'regency', 'district', 'village'] as const;
/** The four levels of government below the nation, widest first. */
export type RegionLevel = (typeof regionLevels)[number];

/** What a region is by law. The Indonesian terms are the identifiers: they have no English twin. */
export const regionKinds = [
  'provinsi',
  'kabupaten',
  'kota',
  'kecamatan',
  'kelurahan',
  'desa',
  'desaAdat',
] as const;
export type RegionKind = (typeof regionKinds)[number];

export const timeZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
/** IANA names of WIB, WITA and WIT. */
export type TimeZone = (typeof timeZones)[number];

/** Kemendagri code `PP[.KK[.CC[.VVVV]]]`, e.g. `64.09.02.2004`. */
export const RegionCode = Type.String({
  pattern: '^\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?$',
  description: 'Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`.',
});

export const RegionRef = Type.Object(
  {
    code: RegionCode,
    name: Type.String({ description: 'Without its kind: `Penajam Paser Utara`.' }),
    level: Type.Enum([...regionLevels]),
    kind: Type.Enum([...regionKinds]),
  },
  { title: 'RegionRef', additionalProperties: false },
);
export type RegionRef = Static<typeof RegionRef>;

export const Region = Type.Object(
  {
    ...RegionRef.properties,
    timeZone: Type.Enum([...timeZones], { description: 'Zone in which its times are shown.' }),
    ancestors: Type.Array(RegionRef, { description: 'What it lies in, widest first.' }),
  },
  { title: 'Region', additionalProperties: false },
);
export type Region = Static<typeof Region>;

export const RegionQuery = Type.Object(
  {
    q: searchText(
      'Name or code. Forgives spelling, spaces and hyphens: `saloloang` finds Salo Loang. What comes after a comma narrows by what the region lies in: `sumber sari, sebulu`.',
    ),
    level: Type.Optional(Type.Enum([...regionLevels], { description: 'Only this level.' })),
    limit: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 50, default: 10, description: 'Matches at the most.' }),
    ),
  },
  { additionalProperties: false },
);

export const RegionMatches = Type.Object(
  { data: Type.Array(Region, { description: 'Best match first.' }) },
  { title: 'RegionMatches', additionalProperties: false },
);
export type RegionMatches = Static<typeof RegionMatches>;

export const RegionParams = Type.Object({ code: RegionCode }, { additionalProperties: false });
