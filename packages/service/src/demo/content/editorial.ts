import type { ArticleDocument, FactCheck, FeaturingLevel } from '@simpul-kim/contract';
import type { DemoArticle } from './types.ts';

/** What offices and writers have done with articles of the demo, which are named by their title. */
interface Editorial {
  /** What was wrong at first; `former` is how it stood then. */
  readonly corrected?: {
    readonly note: string;
    readonly former: Partial<Pick<DemoArticle, 'title' | 'summary'>>;
  };
  readonly factCheck?: FactCheck;
  /** Of the year of loading. */
  readonly documents?: readonly Omit<ArticleDocument, 'year'>[];
  readonly raised?: {
    readonly level: FeaturingLevel;
    readonly note: string;
    /** Why the office declined; without it, it waits for an answer. */
    readonly declined?: string;
  };
}

export const editorial: Readonly<Record<string, Editorial>> = {
  'Papan APBDes Dipasang di Enam Titik, Warga Bangun Mulya Bisa Bertanya Langsung': {
    corrected: {
      note: 'Semula tertulis lima titik. Yang benar enam: papan di simpang tiga jalan poros terlewat dihitung.',
      former: {
        title: 'Papan APBDes Dipasang di Lima Titik, Warga Bangun Mulya Bisa Bertanya Langsung',
      },
    },
    documents: [
      {
        title: 'Realisasi Dana Desa Bangun Mulya',
        url: null,
        figures: [
          {
            label: 'Rehabilitasi jalan usaha tani 450 meter',
            budgetIdr: 212_000_000,
            realisedIdr: 169_600_000,
          },
          {
            label: 'Posyandu dan pencegahan stunting',
            budgetIdr: 86_000_000,
            realisedIdr: 61_350_000,
          },
          {
            label: 'Ketahanan pangan: bibit dan pakan',
            budgetIdr: 164_000_000,
            realisedIdr: 164_000_000,
          },
          {
            label: 'Pelatihan UMKM dan kegiatan KIM',
            budgetIdr: 24_000_000,
            realisedIdr: 9_500_000,
          },
        ],
      },
    ],
  },
  'Jalan Dermaga Api-api Selesai, Rincian Biaya Rp 187 Juta Dibacakan di Depan Warga': {
    documents: [
      {
        title: 'Biaya jalan dermaga Api-api',
        url: null,
        figures: [
          { label: 'Material', budgetIdr: 124_000_000, realisedIdr: 121_000_000 },
          { label: 'Upah 28 pekerja setempat', budgetIdr: 48_000_000, realisedIdr: 48_000_000 },
          { label: 'Alat, papan, dan prasasti', budgetIdr: 15_000_000, realisedIdr: 11_600_000 },
        ],
      },
    ],
  },
  'Siaran Musala Sri Raharja Bacakan Laporan Dana Desa dalam Bahasa Sehari-hari': {
    corrected: {
      note: 'Semula tertulis siaran diadakan setiap pekan. Yang benar sekali sebulan.',
      former: {
        summary:
          'Laporan penggunaan dana dibacakan setiap pekan lewat pengeras suara agar warga yang tidak membaca papan informasi ikut tahu.',
      },
    },
  },
  'Cek Fakta: Tautan Bantuan Tunai Rp 600.000 yang Beredar di Grup Warga Itu Palsu': {
    factCheck: {
      verdict: 'hoax',
      claim: 'Semua warga mendapat bantuan tunai Rp 600.000 bila mengisi data lewat tautan.',
      sources: ['https://cekbansos.kemensos.go.id/'],
    },
  },
  'Cek Fakta: Akun yang Menjanjikan Modal UMKM atas Nama Pemkab PPU adalah Palsu': {
    factCheck: {
      verdict: 'hoax',
      claim: 'Pemerintah kabupaten membagikan modal UMKM lewat akun media sosial.',
      sources: ['https://penajamkab.go.id/'],
    },
  },
  'Cek Fakta: Rekaman Peringatan Gempa Besar di Kalimantan Timur Tidak Bersumber BMKG': {
    factCheck: {
      verdict: 'hoax',
      claim: 'BMKG memperingatkan akan terjadi gempa besar di Kalimantan Timur.',
      sources: ['https://www.bmkg.go.id/'],
    },
  },
  'Cek Fakta: Kabar Ikan Pejala Mengandung Formalin Tidak Terbukti dalam Uji Dinas': {
    factCheck: {
      verdict: 'unproven',
      claim: 'Ikan dari Pejala diawetkan dengan formalin.',
      sources: [],
    },
  },
  'Cek Fakta: Isu Penculik Anak Berkeliling Petung Berasal dari Video Lama Luar Pulau': {
    factCheck: {
      verdict: 'misleading',
      claim: 'Video memperlihatkan penculik anak yang sedang berkeliling di Petung.',
      sources: [],
    },
  },
  'Cek Fakta: Lowongan Kerja Sepaku yang Memungut Uang Seragam adalah Penipuan': {
    factCheck: {
      verdict: 'hoax',
      claim: 'Pelamar kerja di Sepaku harus membayar uang seragam di muka.',
      sources: [],
    },
  },
  'Pekarangan Jadi Kebun, Kelompok Wanita Tani Bangun Mulya Panen 85 Kilogram Cabai': {
    raised: {
      level: 'regency',
      note: 'Cara mereka mudah ditiru desa lain, dan harga cabai sedang naik.',
    },
  },
  'Embung Desa Ditata, Pemuda Bangun Mulya Siapkan Lapak Kopi dan Jalur Sepeda': {
    raised: {
      level: 'regency',
      note: 'Pemuda desa kami mengerjakannya sendiri setiap akhir pekan.',
      declined: 'Bagus sekali. Tunggu sampai jalurnya dibuka untuk umum, lalu usulkan lagi.',
    },
  },
};

/** Articles that nobody reads in public: not out yet, or no longer. */
export const unpublished: readonly (DemoArticle & {
  readonly stands: 'draft' | 'submitted' | 'scheduled' | 'retracted';
  /** Why it was withdrawn. */
  readonly reason?: string;
})[] = [
  {
    stands: 'draft',
    by: 'kim-bangun-mulya',
    daysAgo: 0,
    time: '06.10',
    topic: 'culture',
    title: 'Latihan Kuda Lumping Dibuka untuk Anak, Pelatih Masih Mencari Penabuh',
    summary: '',
    body: `Catatan liputan: tanyakan jadwal latihan dan jumlah anak yang sudah mendaftar.`,
  },
  {
    stands: 'submitted',
    by: 'kim-bangun-mulya',
    daysAgo: 0,
    time: '06.40',
    topic: 'government',
    title: 'Lima Usulan Warga RT 06 Masuk Daftar Musyawarah Perencanaan Desa',
    summary:
      'Jalan, lampu, dan saluran air menjadi usulan terbanyak. KIM meminta kantor memeriksa angkanya sebelum berita ini terbit.',
    body: `Warga RT 06 Bangun Mulya menyepakati lima usulan untuk musyawarah perencanaan desa. Tiga di antaranya tentang jalan, penerangan, dan saluran air.

Ketua RT menjelaskan, usulan disusun dari catatan keluhan warga selama setahun. Setiap usulan disertai perkiraan biaya dari perangkat desa.

Keputusan akhir diambil dalam musyawarah yang terbuka bagi semua warga.`,
  },
  {
    stands: 'scheduled',
    by: 'office:64.09',
    daysAgo: -1,
    time: '08.00',
    topic: 'training',
    title: 'Jadwal Bimtek Menulis Berita untuk KIM di Empat Kecamatan Resmi Diumumkan',
    summary:
      'Diskominfo membuka empat kelas, satu di setiap kecamatan. Peserta cukup membawa telepon genggam dan satu gagasan liputan.',
    body: `Diskominfo Penajam Paser Utara mengumumkan jadwal bimbingan teknis menulis berita bagi KIM. Kelas diadakan di balai pertemuan empat kecamatan, masing-masing dua hari.

Peserta belajar menulis judul, mewawancarai narasumber, dan memotret dengan telepon genggam. Setiap KIM boleh mengirim tiga orang tanpa biaya.

Pendaftaran dilakukan melalui pengurus KIM masing-masing.`,
    audience: '64.09',
  },
  {
    stands: 'retracted',
    by: 'kim-waru',
    daysAgo: 9,
    time: '10.20',
    topic: 'health',
    title: 'Layanan Posyandu Waru Pindah Sementara ke Balai Pertemuan Pasar',
    summary:
      'Posyandu disebut pindah selama perbaikan atap. Kabar ini kemudian diketahui keliru dan sudah ditarik.',
    body: `Layanan posyandu disebut pindah ke balai pertemuan pasar selama perbaikan atap.

Kabar ini berasal dari pesan yang belum diperiksa.`,
    reason: 'Layanan posyandu tidak jadi pindah; kabar yang kami terima belum diperiksa.',
  },
];
