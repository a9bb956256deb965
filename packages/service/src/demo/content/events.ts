import type { EventType } from '@simpul-kim/contract';

/** A session of an event of the demo; days count from the day of loading. */
export type DemoSession = { inDays: number; title?: string } & (
  | { from: string; to: string }
  /** It takes so many whole days. */
  | { days: number }
);

/** An event of the demo. No text names a date, a weekday or a year. */
export interface DemoEvent {
  /** Slug of the group, or `office:<regionCode>`. */
  by: string;
  /** Name of the office, where it is one. */
  office?: string;
  type: EventType;
  title: string;
  /** Paragraphs, separated by a blank line. */
  description: string;
  /** Region code at or below that of the office, to which it is sent down. */
  audience?: string;
  sessions?: DemoSession[];
  /** Only the month is known: so many months from that of loading. */
  tentativeInMonths?: number;
  place?: { name: string; latitude?: number; longitude?: number };
  onlineUrl?: string;
  capacity?: string;
  registrationUrl?: string;
  contactUrl?: string;
  /** It was cancelled, for this reason. */
  cancelled?: string;
}

const kominfo = 'mailto:kim@diskominfo-ppu.example';

/** Events of the demo: past, coming, of several sessions, with only a month, one cancelled. */
export const events: DemoEvent[] = [
  {
    by: 'office:64.09',
    office: 'Diskominfo Penajam Paser Utara',
    type: 'training',
    title: 'Bimtek Menulis Berita dan Membuat Video Profil untuk KIM',
    description: `Dua hari belajar bersama wartawan dan pembuat video. Hari pertama menulis berita dari liputan sendiri, hari kedua merekam dan menyunting video dengan ponsel.

Bawa ponsel, kabel data, dan satu bahan liputan dari desa masing-masing. Sertifikat diberikan kepada yang mengikuti kedua hari.`,
    audience: '64.09',
    sessions: [
      { inDays: 9, from: '08.00', to: '15.30', title: 'Menulis berita' },
      { inDays: 10, from: '08.00', to: '15.30', title: 'Video profil' },
    ],
    place: {
      name: 'Aula Diskominfo, kompleks perkantoran Nipah-Nipah',
      latitude: -1.2966,
      longitude: 116.7203,
    },
    capacity: '60 orang, paling banyak tiga dari tiap KIM',
    registrationUrl: 'https://diskominfo-ppu.example/bimtek',
    contactUrl: kominfo,
  },
  {
    by: 'office:64.09',
    office: 'Diskominfo Penajam Paser Utara',
    type: 'jamboree',
    title: 'Jambore KIM Penajam Paser Utara',
    description: `Tiga hari berkemah bersama seluruh KIM: kelas berita, kelas video profil, lomba pidato aspirasi, pameran UMKM, dan temu wicara dengan pimpinan daerah.

Setiap KIM membawa satu produk unggulan dan satu usulan warga.`,
    audience: '64.09',
    sessions: [{ inDays: 33, days: 3 }],
    place: {
      name: 'Bumi perkemahan kabupaten, Kecamatan Penajam',
      latitude: -1.3312,
      longitude: 116.6874,
    },
    capacity: 'Lima orang dari tiap KIM',
    registrationUrl: 'https://diskominfo-ppu.example/jambore',
    contactUrl: kominfo,
  },
  {
    by: 'office:64',
    office: 'Diskominfo Kalimantan Timur',
    type: 'jamboree',
    title: 'Pekan KIM Kalimantan Timur',
    description: `Pertemuan KIM dari sepuluh kabupaten dan kota. Tuan rumah sedang ditetapkan; tanggal pasti diumumkan lewat halaman ini.`,
    audience: '64',
    tentativeInMonths: 4,
    contactUrl: 'mailto:kim@diskominfo-kaltim.example',
  },
  {
    by: 'office:64',
    office: 'Diskominfo Kalimantan Timur',
    type: 'training',
    title: 'Kelas Daring Cek Fakta: Mengenali Hoaks di Grup Keluarga',
    description: `Satu jam latihan memeriksa foto, tautan, dan kutipan, lalu tanya jawab. Rekaman dibagikan kepada yang sinyalnya lemah.`,
    audience: '64',
    sessions: [{ inDays: 4, from: '19.30', to: '21.00' }],
    onlineUrl: 'https://temu.diskominfo-kaltim.example/cek-fakta',
    registrationUrl: 'https://diskominfo-kaltim.example/cek-fakta',
  },
  {
    by: 'office:64.09',
    office: 'Diskominfo Penajam Paser Utara',
    type: 'competition',
    title: 'Lomba KIM Terbaik Tingkat Kabupaten',
    description: `Dinilai dari keteraturan kabar, kedekatan dengan warga, dan tindak lanjut aspirasi. Pemenang mewakili kabupaten di tingkat provinsi.

Juri mengunjungi sekretariat yang lolos tahap berkas.`,
    audience: '64.09',
    tentativeInMonths: 2,
    contactUrl: kominfo,
  },
  {
    by: 'office:64.09.02',
    office: 'Kecamatan Waru',
    type: 'competition',
    title: 'Lomba Foto Potensi Desa Kecamatan Waru',
    description: `Terbuka untuk umum, foto dari ponsel boleh. Tema: kebun, laut, dan orang-orangnya. Karya dipajang di pendopo selama sepekan.`,
    audience: '64.09.02',
    sessions: [{ inDays: 16, from: '08.00', to: '16.00', title: 'Penilaian dan pameran' }],
    place: { name: 'Pendopo Kecamatan Waru' },
    cancelled:
      'Pendopo dipakai sebagai pos siaga rob. Panitia mencari hari lain dan akan mengabarkannya.',
  },
  {
    by: 'kim-bangun-mulya',
    type: 'meeting',
    title: 'Rapat Redaksi Bulanan KIM Bangun Mulya',
    description: `Memilih liputan bulan depan dan membagi tugas. Warga yang ingin belajar menulis boleh ikut; cukup datang.`,
    sessions: [{ inDays: 2, from: '19.30', to: '21.00' }],
    place: { name: 'Balai Desa Bangun Mulya', latitude: -1.4302, longitude: 116.6101 },
  },
  {
    by: 'kim-bangun-mulya',
    type: 'training',
    title: 'Kelas Jualan Daring untuk Pelaku UMKM Desa',
    description: `Memotret produk dengan cahaya jendela, menulis keterangan yang jujur, dan menjawab pembeli lewat WhatsApp. Tiga kali pertemuan; lebih baik ikut semuanya.`,
    sessions: [
      { inDays: 6, from: '15.30', to: '17.00', title: 'Memotret produk' },
      { inDays: 13, from: '15.30', to: '17.00', title: 'Menulis keterangan' },
      { inDays: 20, from: '15.30', to: '17.00', title: 'Melayani pembeli' },
    ],
    place: { name: 'Balai Desa Bangun Mulya', latitude: -1.4302, longitude: 116.6101 },
    capacity: '20 orang',
  },
  {
    by: 'kim-sumber-sari',
    type: 'meeting',
    title: 'Temu Petani: Membaca Prakiraan Cuaca sebelum Tanam',
    description: `Penyuluh menjelaskan cara membaca prakiraan sepuluh harian dan menyusun jadwal tanam bersama.`,
    sessions: [{ inDays: 11, from: '13.30', to: '15.30' }],
    place: { name: 'Saung kelompok tani, dekat pintu air utama' },
  },
  {
    by: 'kim-salo-loang',
    type: 'other',
    title: 'Gowes Sore Menyusuri Jalur Pantai Salo Loang',
    description: `Bersepeda santai tiga kilometer melewati kebun kelapa, lalu mencicipi olahan ikan ibu-ibu kelurahan. Sepeda pinjaman tersedia sepuluh buah.`,
    sessions: [{ inDays: 7, from: '15.30', to: '18.00' }],
    place: { name: 'Gapura Pantai Salo Loang' },
  },
  {
    by: 'kim-pejala',
    type: 'training',
    title: 'Latihan Siaga Rob Bersama Warga Kampung Nelayan',
    description: `Mengenal tanda air naik, jalur ke tempat tinggi, dan cara mengabarkan keadaan lewat KIM. Diakhiri peragaan evakuasi anak sekolah.`,
    sessions: [{ inDays: 18, from: '07.30', to: '11.00' }],
    place: { name: 'Dermaga Pejala dan SD terdekat' },
    capacity: 'Terbuka untuk semua warga',
  },
  {
    by: 'kim-sesulu',
    type: 'competition',
    title: 'Lomba Bercerita Anak di Taman Baca Sesulu',
    description: `Untuk anak kelas satu sampai enam. Cerita boleh dari buku atau dari kakek dan nenek di rumah.`,
    sessions: [{ inDays: -6, from: '09.00', to: '11.30' }],
    place: { name: 'Taman Baca Sesulu' },
  },
  {
    by: 'office:64.09',
    office: 'Diskominfo Penajam Paser Utara',
    type: 'meeting',
    title: 'Rapat Koordinasi KIM Empat Kecamatan',
    description: `Membahas keaktifan kelompok, kebutuhan alat, dan jadwal pendampingan. Notulen dibagikan lewat halaman pengurus.`,
    audience: '64.09',
    sessions: [{ inDays: -12, from: '09.00', to: '12.00' }],
    place: { name: 'Ruang rapat Diskominfo, kompleks perkantoran Nipah-Nipah' },
    contactUrl: kominfo,
  },
  {
    by: 'kim-mentawir',
    type: 'other',
    title: 'Tanam Seribu Bakau di Muara Mentawir',
    description: `Bibit disiapkan kelompok pembibitan kelurahan. Kenakan pakaian yang boleh berlumpur.`,
    sessions: [{ inDays: -35, days: 2 }],
    place: { name: 'Dermaga wisata bakau Mentawir' },
  },
  {
    by: 'kim-babulu-darat',
    type: 'training',
    title: 'Pelatihan Mengelola Keuangan Usaha Kecil',
    description: `Mencatat belanja dan penjualan harian di buku tulis, memisahkan uang dapur dan uang usaha. Dipandu pendamping UMKM kecamatan.`,
    sessions: [
      { inDays: -20, from: '13.00', to: '16.00', title: 'Mencatat' },
      { inDays: -13, from: '13.00', to: '16.00', title: 'Menghitung untung' },
    ],
    place: { name: 'Balai Desa Babulu Darat' },
    capacity: '25 orang',
  },
];
