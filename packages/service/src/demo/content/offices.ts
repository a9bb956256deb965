import type { DemoOffice } from './types.ts';

/**
 * The offices of the demo: of the regency, and of its four districts. Mobile numbers in Indonesia do
 * not begin with 0800, and no address ends in `.test`, so those here are nobody's.
 */
export const offices: DemoOffice[] = [
  {
    regionCode: '64.09',
    name: 'Diskominfo Penajam Paser Utara',
    phone: '0800-000-2000',
    mailbox: 'diskominfo',
    address: 'Kompleks perkantoran kabupaten, Nipah-Nipah, Penajam',
    hours: 'Senin–Kamis 08.00–16.00\nJumat 08.00–11.30',
  },
  {
    regionCode: '64.09.01',
    name: 'Kecamatan Penajam',
    phone: '0800-000-2001',
    mailbox: 'kecamatan-penajam',
    address: 'Kantor Camat Penajam',
    hours: 'Senin–Jumat 08.00–15.30',
  },
  {
    regionCode: '64.09.02',
    name: 'Kecamatan Waru',
    phone: '0800-000-2002',
    mailbox: 'kecamatan-waru',
    address: 'Kantor Camat Waru',
    hours: 'Senin–Jumat 08.00–15.30',
  },
  {
    regionCode: '64.09.03',
    name: 'Kecamatan Babulu',
    phone: '0800-000-2003',
    mailbox: 'kecamatan-babulu',
    address: 'Kantor Camat Babulu',
    hours: 'Senin–Jumat 08.00–15.30',
  },
  {
    regionCode: '64.09.04',
    name: 'Kecamatan Sepaku',
    phone: '0800-000-2004',
    mailbox: 'kecamatan-sepaku',
    address: 'Kantor Camat Sepaku',
    hours: 'Senin–Jumat 08.00–15.30',
  },
];
