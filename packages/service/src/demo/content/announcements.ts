import type { AnnouncementKind, Severity } from '@simpul-kim/contract';

/**
 * An announcement of the demo. Days count from the day of loading, so no text names a date, a
 * weekday or a year.
 */
export interface DemoAnnouncement {
  /** Slug of the group, or `office:<regionCode>`. */
  by: string;
  /** Name of the office, where it is one. */
  office?: string;
  kind: AnnouncementKind;
  severity: Severity;
  title: string;
  /** Paragraphs, separated by a blank line. */
  text: string;
  /** Region code at or below that of the office; without it, the own region. */
  audience?: string;
  /** Day and local time at which it begins; negative is past. */
  starts: { inDays: number; time: string };
  /** When it ends; without it, when it is withdrawn. */
  ends?: { inDays: number; time: string };
  /** It was withdrawn, for this reason. */
  withdrawn?: string;
}

/** Announcements and early warnings of the demo: in force, still to come, and past. */
export const announcements: DemoAnnouncement[] = [
  {
    by: 'office:64.09',
    office: 'BPBD Penajam Paser Utara',
    kind: 'alert',
    severity: 'warning',
    title: 'Siaga Rob: Air Pasang Tinggi di Pesisir Penajam, Waru, dan Babulu',
    text: `Air pasang diperkirakan mencapai 2,8 meter setiap malam sampai tiga hari ke depan, disertai angin dari selatan. Genangan 20 sampai 50 sentimeter dapat terjadi di permukiman tepi pantai dan muara.

Pindahkan perahu, motor, dan barang listrik ke tempat yang lebih tinggi sebelum magrib. Matikan aliran listrik bila air masuk rumah. Jangan berjalan di dermaga kayu saat air naik.

Pos siaga dibuka di kantor kecamatan. KIM di desa pesisir dimohon mengabarkan tinggi air setiap malam.`,
    starts: { inDays: -1, time: '14.00' },
    ends: { inDays: 3, time: '06.00' },
  },
  {
    by: 'office:64',
    office: 'BPBD Kalimantan Timur',
    kind: 'alert',
    severity: 'advisory',
    title: 'Waspada Kabut Asap Kebakaran Hutan dan Lahan pada Pagi Hari',
    text: `Titik panas terpantau di beberapa kabupaten. Kabut asap tipis sampai sedang dapat muncul sejak subuh sampai pukul 09.00, terutama di dataran rendah dan sepanjang jalan poros.

Kurangi kegiatan di luar rumah pada jam itu. Anak, lansia, ibu hamil, dan penderita asma memakai masker. Pengendara menyalakan lampu dan menjaga jarak.

Membakar lahan dilarang dan dapat dipidana. Laporkan asap yang terlihat kepada kepala desa atau pos pemadam terdekat.`,
    starts: { inDays: -3, time: '06.00' },
  },
  {
    by: 'office:64.09',
    office: 'Perumda Air Minum Danum Taka',
    kind: 'announcement',
    severity: 'advisory',
    title: 'Aliran Air Bersih di Kecamatan Penajam Dikurangi selama Perbaikan Pipa',
    text: `Pipa induk di ruas pelabuhan diganti. Selama pekerjaan, air mengalir bergiliran: pagi untuk kelurahan di sisi timur, sore untuk sisi barat.

Tampung air secukupnya. Mobil tangki disiapkan untuk puskesmas, sekolah, dan rumah ibadah.`,
    audience: '64.09.01',
    starts: { inDays: -2, time: '07.00' },
    ends: { inDays: 2, time: '17.00' },
  },
  {
    by: 'office:64.09',
    office: 'Diskominfo Penajam Paser Utara',
    kind: 'announcement',
    severity: 'info',
    title: 'Pendaftaran Jambore KIM Masih Dibuka untuk Semua Kelompok',
    text: `Setiap KIM dapat mengirim lima orang, paling sedikit dua perempuan. Desa dan kelurahan yang belum memiliki KIM boleh mengirim dua peninjau.

Daftar lewat halaman pengurus KIM atau kantor kecamatan. Makan dan penginapan ditanggung panitia.`,
    audience: '64.09',
    starts: { inDays: -4, time: '08.00' },
    ends: { inDays: 14, time: '16.00' },
  },
  {
    by: 'office:64.09',
    office: 'Disdukcapil Penajam Paser Utara',
    kind: 'announcement',
    severity: 'info',
    title: 'Perekaman KTP Keliling di Balai Desa se-Kecamatan Waru',
    text: `Petugas mendatangi satu balai desa setiap hari kerja, pukul 08.30 sampai 14.00. Bawa kartu keluarga. Lansia dan penyandang disabilitas dilayani di rumah; sampaikan kepada ketua RT.

Tidak dipungut biaya apa pun.`,
    audience: '64.09.02',
    starts: { inDays: -6, time: '08.00' },
    ends: { inDays: 8, time: '15.00' },
  },
  {
    by: 'kim-bangun-mulya',
    kind: 'announcement',
    severity: 'info',
    title: 'Jalan Usaha Tani RT 06 Ditutup Sementara untuk Pengerasan',
    text: `Pekerjaan berlangsung sampai pekan depan. Motor dapat lewat jalan kebun sisi utara; truk panen menunggu sampai sore, setelah alat berhenti bekerja.

Terima kasih kepada warga yang merelakan tepi kebunnya dilewati.`,
    starts: { inDays: -1, time: '06.30' },
    ends: { inDays: 6, time: '18.00' },
  },
  {
    by: 'kim-sumber-sari',
    kind: 'announcement',
    severity: 'info',
    title: 'Pembagian Giliran Air Irigasi Dimulai dari Petak Hilir',
    text: `Menurut kesepakatan kelompok tani, air dibuka dari petak hilir lebih dulu selama dua hari, lalu petak tengah, lalu petak hulu.

Jangan membuka pintu air sendiri. Hubungi ulu-ulu bila air tidak sampai.`,
    starts: { inDays: 0, time: '05.00' },
  },
  {
    by: 'office:64.09',
    office: 'Dinas Pertanian Penajam Paser Utara',
    kind: 'announcement',
    severity: 'info',
    title: 'Pengambilan Benih Padi Bantuan di Kantor Kecamatan Babulu',
    text: `Kelompok tani yang sudah terdaftar mengambil benih di gudang kantor kecamatan. Bawa surat kuasa kelompok dan kendaraan sendiri.

Jatah yang tidak diambil sampai batas waktu dialihkan kepada kelompok cadangan.`,
    audience: '64.09.03',
    starts: { inDays: 5, time: '08.00' },
    ends: { inDays: 12, time: '15.00' },
  },
  {
    by: 'office:64.09',
    office: 'BPBD Penajam Paser Utara',
    kind: 'alert',
    severity: 'warning',
    title: 'Siaga Hujan Lebat dan Petir di Empat Kecamatan',
    text: `Hujan lebat disertai petir dan angin kencang berpeluang terjadi pada sore sampai malam hari. Warga di bantaran sungai dan kaki tebing diminta bersiap.

Jauhi pohon besar dan tanah lapang saat ada petir.`,
    starts: { inDays: -14, time: '12.00' },
    ends: { inDays: -11, time: '00.00' },
  },
  {
    by: 'office:64.09',
    office: 'BPBD Penajam Paser Utara',
    kind: 'alert',
    severity: 'danger',
    title: 'Awas Gelombang Tinggi: Perahu Kecil Dilarang Melaut',
    text: `Gelombang di perairan Penajam diperkirakan lebih dari dua setengah meter. Perahu di bawah sepuluh gros ton tidak diizinkan melaut sampai peringatan ini berakhir.

Nelayan yang masih di laut diminta segera merapat ke pelabuhan terdekat.`,
    starts: { inDays: -41, time: '05.00' },
    ends: { inDays: -39, time: '18.00' },
  },
  {
    by: 'office:64.09',
    office: 'Dinas Kesehatan Penajam Paser Utara',
    kind: 'announcement',
    severity: 'info',
    title: 'Pekan Imunisasi Anak di Semua Posyandu dan Puskesmas',
    text: `Anak usia 0 sampai 59 bulan dilayani gratis pada jam posyandu. Bawa buku kesehatan ibu dan anak.

Anak yang sedang demam ditunda sampai sembuh.`,
    starts: { inDays: -28, time: '07.00' },
    ends: { inDays: -21, time: '15.00' },
  },
  {
    by: 'kim-petung',
    kind: 'announcement',
    severity: 'info',
    title: 'Pasar Petung Pindah Sementara ke Lapangan Kelurahan',
    text: `Selama lantai pasar diperbaiki, pedagang sayur dan ikan berjualan di lapangan kelurahan. Parkir motor di halaman kantor lurah.`,
    starts: { inDays: -19, time: '05.00' },
    ends: { inDays: -9, time: '12.00' },
  },
  {
    by: 'kim-api-api',
    kind: 'announcement',
    severity: 'info',
    title: 'Kerja Bakti Bersih Pantai Bersama Pelajar',
    text: `Berkumpul di gapura pantai pukul 06.30. Bawa sarung tangan, karung, dan air minum.`,
    starts: { inDays: -5, time: '08.00' },
    withdrawn: 'Tertulis dua kali; yang benar ada di agenda.',
  },
];
