import type { Group } from '@simpul-kim/sdk';
import { dictionary } from '../base/dictionary.ts';

type Status = Group['status'];
type Potential = Group['potentials'][number];
type Position = Group['officers'][number]['position'];
type Task = Group['divisions'][number]['task'];
type Level = Group['awards'][number]['level'];
type Network = Group['socials'][number]['network'];

const id = {
  label: 'Profil KIM',
  loading: 'Memuat profil KIM…',
  loaded: 'Profil KIM dimuat.',
  failed: 'Profil KIM belum bisa dimuat. Periksa sambungan internet, atau coba lagi nanti.',
  empty: 'Belum ada KIM yang tercatat di desa ini.',
  statuses: {
    forming: 'Sedang dibentuk',
    active: 'Dikukuhkan',
    inactive: 'Sedang tidak aktif',
    dissolved: 'Sudah bubar',
  } satisfies Record<Status, string>,
  active: 'Aktif',
  resting: 'Belum cukup aktif',
  news: (in30Days: number, in90Days: number) =>
    `${in30Days} berita dalam 30 hari, ${in90Days} dalam 90 hari`,
  quiet: 'Belum ada berita dalam 90 hari',
  latest: (day: string) => `berita terakhir ${day}`,
  decree: 'SK pengukuhan',
  decreeOf: (number: string, day: string) => `Nomor ${number}, ${day}`,
  readDecree: 'Baca SK',
  register: 'Nomor register nasional',
  members: 'Anggota',
  membersOf: (total: number, women: number | null, men: number | null) =>
    women === null || men === null
      ? `${total} orang`
      : `${total} orang: ${women} perempuan, ${men} laki-laki`,
  officers: 'Pengurus',
  positions: {
    chair: 'Ketua',
    secretary: 'Sekretaris',
    treasurer: 'Bendahara',
    divisionHead: 'Koordinator bidang',
  } satisfies Record<Position, string>,
  divisions: 'Bidang',
  tasks: {
    collecting: 'mengumpulkan informasi',
    processing: 'mengolah informasi',
    spreading: 'menyebarkan informasi',
  } satisfies Record<Task, string>,
  potential: 'Potensi desa',
  potentials: {
    tourism: 'Wisata',
    agriculture: 'Pertanian',
    fisheries: 'Perikanan',
    umkm: 'UMKM',
    culture: 'Budaya',
    ict: 'TIK',
  } satisfies Record<Potential, string>,
  awards: 'Penghargaan',
  moreAwards: (count: number) => `${count} penghargaan lainnya`,
  levels: {
    village: 'tingkat desa',
    district: 'tingkat kecamatan',
    regency: 'tingkat kabupaten',
    province: 'tingkat provinsi',
    national: 'tingkat nasional',
  } satisfies Record<Level, string>,
  contact: 'Hubungi',
  phone: 'Telepon',
  email: 'Surel',
  website: 'Situs',
  networks: {
    facebook: 'Facebook',
    instagram: 'Instagram',
    tiktok: 'TikTok',
    x: 'X',
    youtube: 'YouTube',
    whatsappChannel: 'Saluran WhatsApp',
    telegram: 'Telegram',
  } satisfies Record<Network, string>,
  share: 'Bagikan',
  watch: (name: string) => `Putar video profil ${name}`,
  video: (name: string) => `Video profil ${name}`,
  from: (provider: string) => `Diputar dari ${provider}`,
  opens: (provider: string) => `Dibuka di ${provider}`,
};

/** Terms of the profile card. */
export type ProfileCardTerms = typeof id;

export const profileCardTerms = dictionary('profile-card', id);
