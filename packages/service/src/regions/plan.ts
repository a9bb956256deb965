import type { RegionsTable } from '../database/schema.ts';
import { Complaint } from '../problems/index.ts';

/** A region whose code a new edition has no more. */
export interface Gone {
  readonly region: RegionsTable;
  /** The code that takes its place, where that is known. */
  readonly to: string | undefined;
  /** How it is known: somebody said so, or it has the same name in the same place. */
  readonly by: 'map' | 'name' | undefined;
  /** Codes that may be meant, where it is not known. */
  readonly perhaps: readonly string[];
}

/** What a new edition of the codes changes. */
export interface EditionPlan {
  readonly added: readonly RegionsTable[];
  readonly renamed: readonly { readonly from: RegionsTable; readonly to: RegionsTable }[];
  readonly gone: readonly Gone[];
  /** The code of today for each that is gone, and for older ones that somebody named. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** A new edition has some hundred changes; where half of all is gone, it is something else. */
const leastShare = 0.5;
const mostSuggested = 3;

const parentOf = (code: string): string | undefined =>
  code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : undefined;

/** Where the region that takes the place of one is looked for, nearest first; '' is everywhere. */
function scopesOf({ code, level }: RegionsTable, now: (code: string) => string): string[] {
  const parent = now(parentOf(code) ?? '');
  if (level === 'village') return [parent, now(code.slice(0, 5))];
  // A regency may have come to a new province, and a district to a new regency.
  return level === 'district' ? [parent, now(code.slice(0, 2))] : [parent, ''];
}

const within = (scope: string) => (code: string) => scope === '' || code.startsWith(`${scope}.`);

/** Follows a map to its end. @throws {Complaint} where it goes in a circle. */
function endOf(map: ReadonlyMap<string, string>, from: string, codes: ReadonlySet<string>): string {
  const passed = new Set([from]);
  let code = map.get(from)!;
  while (!codes.has(code)) {
    const next = map.get(code);
    if (next === undefined || passed.has(code)) {
      throw new Complaint({
        id: `Daftar padanan membawa ${from} ke ${code}, yang tidak ada dalam edisi baru.`,
        en: `The map leads ${from} to ${code}, which the new edition does not have.`,
      });
    }
    passed.add(code);
    code = next;
  }
  return code;
}

/** For each region that is gone, the one added code of its name and kind that lies where it lay. */
function byName(
  gone: readonly RegionsTable[],
  added: readonly RegionsTable[],
  known: ReadonlyMap<string, string>,
): Map<string, string> {
  const key = ({ level, kind, search_name }: RegionsTable) => `${level} ${kind} ${search_name}`;
  const candidates = new Map<string, string[]>();
  for (const region of added) {
    candidates.set(key(region), [...(candidates.get(key(region)) ?? []), region.code]);
  }
  const found = new Map(known);
  const now = (code: string) => found.get(code) ?? code;
  // Widest first: a village is looked for where its district has gone.
  const widestFirst = [...gone].sort((a, b) => a.code.length - b.code.length);
  for (const region of widestFirst) {
    if (found.has(region.code)) continue;
    for (const scope of scopesOf(region, now)) {
      const there = (candidates.get(key(region)) ?? []).filter(within(scope));
      if (there.length === 1) found.set(region.code, there[0]!);
      if (there.length > 0) break;
    }
  }
  // Two of one name in one place: nobody can tell them apart by it.
  const claims = new Map<string, string[]>();
  for (const [from, to] of found) {
    if (!known.has(from)) claims.set(to, [...(claims.get(to) ?? []), from]);
  }
  for (const claimants of claims.values()) {
    if (claimants.length > 1) for (const from of claimants) found.delete(from);
  }
  return found;
}

function suggestionsFor(
  region: RegionsTable,
  next: readonly RegionsTable[],
  isNew: (code: string) => boolean,
  now: (code: string) => string,
): string[] {
  const [near = '', far = ''] = scopesOf(region, now);
  const ofLevel = next.filter(({ level }) => level === region.level);
  const named = ofLevel.filter(
    ({ code, search_name }) => search_name === region.search_name && within(far)(code),
  );
  const added = ofLevel.filter(({ code }) => isNew(code) && near !== '' && within(near)(code));
  return [...new Set([...named, ...added].map(({ code }) => code))].slice(0, mostSuggested);
}

/**
 * What has to be done to come from the regions of today to those of an edition.
 *
 * @param map which code takes the place of which, where somebody knows; it comes before names.
 * @throws {Complaint} where the edition cannot be one, or the map does not fit it.
 */
export function planEdition(
  current: readonly RegionsTable[],
  next: readonly RegionsTable[],
  map: ReadonlyMap<string, string>,
): EditionPlan {
  const now = new Map(current.map((region) => [region.code, region]));
  const then = new Set(next.map(({ code }) => code));
  const gone = current.filter(({ code }) => !then.has(code));
  if (gone.length > current.length * (1 - leastShare)) {
    throw new Complaint({
      id: `Edisi ini tidak memuat ${gone.length} dari ${current.length} wilayah yang ada sekarang. Periksa foldernya.`,
      en: `This edition lacks ${gone.length} of the ${current.length} regions of today. Check the folder.`,
    });
  }
  const mapped = new Map<string, string>();
  for (const from of map.keys()) {
    if (then.has(from)) {
      throw new Complaint({
        id: `Daftar padanan menyebut ${from}, padahal kode itu masih ada dalam edisi baru.`,
        en: `The map names ${from}, which the new edition still has.`,
      });
    }
    mapped.set(from, endOf(map, from, then));
  }
  const added = next.filter(({ code }) => !now.has(code));
  const aliases = byName(gone, added, mapped);
  const renamed = next.flatMap((to) => {
    const from = now.get(to.code);
    return from && (from.name !== to.name || from.kind !== to.kind) ? [{ from, to }] : [];
  });
  return {
    added,
    renamed,
    aliases,
    gone: gone.map((region): Gone => {
      const to = aliases.get(region.code);
      return {
        region,
        to,
        by: to === undefined ? undefined : mapped.has(region.code) ? 'map' : 'name',
        perhaps:
          to === undefined
            ? suggestionsFor(
                region,
                next,
                (code) => !now.has(code),
                (code) => aliases.get(code) ?? code,
              )
            : [],
      };
    }),
  };
}
