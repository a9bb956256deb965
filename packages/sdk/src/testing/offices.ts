import type { Office, OfficeDraft, OfficeRecord } from '@simpul-kim/contract';
import { isRefusal, problem, type Answers, type Refusal } from './handle.ts';
import { now } from './ids.ts';
import { ancestorsOf, findRegion } from './regions.ts';

const usual: Readonly<Record<string, string>> = {
  '64': 'Diskominfo Kalimantan Timur',
  '64.09': 'Diskominfo Penajam Paser Utara',
  '64.09.02': 'Kecamatan Waru',
};

/** What two offices say of themselves; numbers and addresses are nobody's. */
const contacts: Readonly<Record<string, Pick<Office, 'phone' | 'email' | 'address' | 'hours'>>> = {
  '64.09': {
    phone: '628000002000',
    email: 'diskominfo@ppu.contoh.test',
    address: 'Kantor Bupati, Nipah-Nipah, Penajam',
    hours: 'Senin–Kamis 08.00–16.00\nJumat 08.00–11.30',
  },
  '64.09.02': {
    phone: '628000002002',
    email: null,
    address: 'Kantor Camat Waru',
    hours: null,
  },
};

const unknown = { phone: null, email: null, address: null, hours: null };

/** The office that answers for a region of the fixtures. */
export function officeFor(code: string): Office {
  const nearest = [...ancestorsOf(code), code].reverse().find((one) => contacts[one]);
  const regionCode = nearest ?? code.slice(0, 5);
  const region = findRegion(regionCode)!;
  return {
    regionCode,
    regionName: region.name,
    timeZone: region.timeZone,
    name: usual[regionCode] ?? region.name,
    ...(contacts[regionCode] ?? unknown),
  };
}

/** The office of exactly this region, as the desk has it: a village has none. */
function recordFor(code: string): OfficeRecord | Refusal<'unknown-region' | 'unusable'> {
  const region = findRegion(code);
  if (!region) return problem('unknown-region');
  if (region.level === 'village') return problem('unusable');
  const isDescribed = contacts[code] !== undefined;
  return {
    regionCode: code,
    regionName: region.name,
    timeZone: region.timeZone,
    name: usual[code] ?? region.name,
    ...(contacts[code] ?? unknown),
    notify: isDescribed ? ['laporan@ppu.contoh.test'] : [],
    version: isDescribed ? 1 : 0,
    updatedAt: isDescribed ? '2026-09-01T09:00:00+08:00' : null,
  };
}

/** A telephone number as it is kept: `0542 720-100` as `62542720100`. */
const kept = (phone: string | null) =>
  phone && phone.replaceAll(/\D/g, '').replace(/^(62)?0?/, '62');

function described(
  code: string,
  {
    version,
    name,
    phone = null,
    email = null,
    address = null,
    hours = null,
    notify = [],
  }: OfficeDraft,
): OfficeRecord | Refusal<'unknown-region' | 'unusable' | 'conflict'> {
  const before = recordFor(code);
  if (isRefusal(before)) return before;
  if (version !== before.version) return problem('conflict');
  const told = { name, phone: kept(phone), email, address, hours, notify };
  return { ...before, ...told, version: version + 1, updatedAt: now };
}

export const officeDeskAnswers: Answers<'offices.record' | 'offices.set'> = {
  'offices.record': ({ params: { code } }) => recordFor(code),
  'offices.set': ({ params: { code }, body }) => described(code, body),
};
