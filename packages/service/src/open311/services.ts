import { aspirationTopics, type AspirationTopic } from '@simpul-kim/contract';

/** A kind of request, as GeoReport v2 lists it. */
export interface Service {
  readonly service_code: AspirationTopic;
  readonly service_name: string;
  readonly description: string;
  /** Whether more is asked for than the standard has: see `GET services/{code}`. */
  readonly metadata: false;
  readonly type: 'realtime';
  readonly keywords: string;
  readonly group: string;
}

type Told = readonly [name: string, description: string, keywords: string, group: string];

/** Topics of aspirations in the words of residents. */
const topics: Readonly<Record<AspirationTopic, Told>> = {
  infrastructure: [
    'Jalan dan sarana umum',
    'Jalan, jembatan, drainase, lampu jalan, dan bangunan umum yang rusak atau dibutuhkan.',
    'jalan rusak, jembatan, drainase, lampu jalan, infrastruktur',
    'Sarana dan lingkungan',
  ],
  publicService: [
    'Pelayanan kantor',
    'Pelayanan kantor desa, kelurahan, kecamatan, dan dinas: surat, antrean, petugas.',
    'KTP, surat, administrasi, antrean, petugas, pelayanan publik',
    'Layanan warga',
  ],
  health: [
    'Kesehatan',
    'Puskesmas, posyandu, obat, air bersih untuk kesehatan, dan penyakit menular.',
    'puskesmas, posyandu, imunisasi, obat, stunting',
    'Layanan warga',
  ],
  education: [
    'Pendidikan',
    'Sekolah, guru, PAUD, beasiswa, dan angkutan anak sekolah.',
    'sekolah, guru, PAUD, beasiswa',
    'Layanan warga',
  ],
  environment: [
    'Lingkungan hidup',
    'Sampah, sungai, udara, dan pencemaran.',
    'sampah, sungai, limbah, pencemaran, kebersihan',
    'Sarana dan lingkungan',
  ],
  socialAid: [
    'Bantuan sosial',
    'Pendataan, penyaluran, dan syarat bantuan sosial.',
    'PKH, BLT, sembako, bansos, DTSEN',
    'Layanan warga',
  ],
  economy: [
    'Ekonomi dan usaha warga',
    'UMKM, pasar, pertanian, perikanan, dan lapangan kerja.',
    'UMKM, pasar, pupuk, nelayan, lapangan kerja',
    'Ekonomi',
  ],
  security: [
    'Keamanan dan ketertiban',
    'Keamanan lingkungan, lalu lintas, dan ketertiban umum.',
    'keamanan, siskamling, lalu lintas, ketertiban',
    'Sarana dan lingkungan',
  ],
  disaster: [
    'Bencana',
    'Banjir, rob, longsor, kebakaran lahan, dan kesiapsiagaan. Bukan untuk keadaan darurat.',
    'banjir, rob, longsor, kebakaran lahan, mitigasi',
    'Sarana dan lingkungan',
  ],
  fundTransparency: [
    'Keterbukaan dana desa',
    'Rencana, pelaksanaan, dan laporan dana desa.',
    'dana desa, APBDes, keterbukaan informasi',
    'Pemerintahan desa',
  ],
  other: ['Lainnya', 'Yang tidak termasuk kelompok lain.', 'lain-lain', 'Lainnya'],
};

/** The kinds of requests: the same everywhere. */
export const services: readonly Service[] = aspirationTopics.map((topic) => {
  const [service_name, description, keywords, group] = topics[topic];
  return {
    service_code: topic,
    service_name,
    description,
    metadata: false,
    type: 'realtime',
    keywords,
    group,
  };
});

/** What a kind of request is called. */
export const serviceName = (topic: AspirationTopic): string => topics[topic][0];
