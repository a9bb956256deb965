import type { Office } from '@simpul-kim/contract';
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
