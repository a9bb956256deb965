import type { AspirationTopic, AspirationType } from '@simpul-kim/contract';
import type { PastStep } from '../../aspirations/index.ts';

/** Something that happened to an aspiration of the demo. */
interface DemoStep extends Pick<PastStep, 'step' | 'text' | 'note'> {
  readonly daysAgo: number;
  /** Local wall-clock time, `HH.MM`. */
  readonly time: string;
  /** To which office it went. */
  readonly to?: { readonly code: string; readonly name?: string };
  /** What everyone may read of it from now on. */
  readonly shown?: NonNullable<PastStep['shown']>;
}

/**
 * An aspiration of the demo: all people, contacts and events are invented. Days count from the day of
 * loading, so no text names a date, a weekday or a year.
 */
export interface DemoAspiration {
  readonly regionCode: string;
  readonly type: AspirationType;
  readonly topic: AspirationTopic;
  readonly title: string;
  /** Paragraphs, separated by a blank line. */
  readonly text: string;
  readonly anonymous?: true;
  readonly confidential?: true;
  /** Numbers begin with 0800, where no mobile number does. */
  readonly contact?: { readonly name: string; readonly phone: string; readonly shareable: boolean };
  readonly daysAgo: number;
  readonly time: string;
  readonly steps: readonly DemoStep[];
  /** Its tracking code is told with the accounts of the demo, under these words. */
  readonly toldAs?: string;
}

const publicWorks = { code: '64.09', name: 'Dinas Pekerjaan Umum PPU' };
const health = { code: '64.09', name: 'Dinas Kesehatan PPU' };
const waru = { code: '64.09.02' };

/** Aspirations of the demo, in every state that one can be in, newest first. */
export const aspirations: readonly DemoAspiration[] = [
  {
    regionCode: '64.09.02.2004',
    type: 'complaint',
    topic: 'infrastructure',
    title: 'Lampu jalan di tikungan RT 05 padam',
    text: 'Sudah empat malam lampu jalan di tikungan dekat mushola RT 05 padam. Kemarin ada motor yang hampir masuk parit. Mohon diperiksa.',
    contact: { name: 'Warga RT 05', phone: '0800-000-3001', shareable: true },
    daysAgo: 0,
    time: '06.20',
    steps: [],
    toldAs: 'baru dikirim',
  },
  {
    regionCode: '64.09.03.2003',
    type: 'aspiration',
    topic: 'economy',
    title: 'Usul pelatihan pengolahan hasil laut untuk ibu-ibu Babulu Laut',
    text: 'Banyak ikan kecil terbuang saat musim panen. Kami berharap ada pelatihan membuat amplang dan abon, sekaligus cara mengurus izin P-IRT.',
    daysAgo: 3,
    time: '09.15',
    steps: [
      {
        step: 'verify',
        daysAgo: 2,
        time: '10.05',
        note: 'Bisa digabung dengan program pelatihan UMKM triwulan depan.',
      },
    ],
  },
  {
    regionCode: '64.09.02.2002',
    type: 'complaint',
    topic: 'infrastructure',
    title: 'Gorong-gorong ambles di jalan masuk Sesulu',
    text: 'Gorong-gorong sebelum kantor desa ambles separuh badan jalan. Truk sawit tetap lewat, jadi lubangnya makin lebar setiap hari.',
    contact: { name: 'Ketua RT 03', phone: '0800-000-3002', shareable: true },
    daysAgo: 6,
    time: '07.50',
    steps: [
      {
        step: 'assign',
        daysAgo: 5,
        time: '09.10',
        to: publicWorks,
        text: 'Terima kasih, laporan Anda kami teruskan ke Dinas Pekerjaan Umum karena jalan ini jalan kabupaten.',
      },
    ],
  },
  {
    regionCode: '64.09.02.2001',
    type: 'informationRequest',
    topic: 'disaster',
    title: 'Titik kumpul dan jalur evakuasi saat rob',
    text: 'Di mana titik kumpul resmi untuk RT 01 sampai RT 04 Api-api kalau air pasang tinggi malam hari? Peta di balai desa sudah pudar.',
    daysAgo: 7,
    time: '16.30',
    steps: [
      { step: 'assign', daysAgo: 6, time: '08.30', to: waru },
      { step: 'verify', daysAgo: 6, time: '10.15' },
      {
        step: 'answer',
        daysAgo: 5,
        time: '14.20',
        text: `Titik kumpul RT 01 dan RT 02 di halaman SD di jalan poros, RT 03 dan RT 04 di halaman masjid. Jalur evakuasi mengikuti jalan lingkungan ke arah barat, menjauhi pantai.

Peta yang baru sudah kami cetak dan dipasang di balai desa dan pos ronda. Bila air naik lebih cepat, ikuti arahan petugas dan jangan menyeberangi genangan pada malam hari.`,
      },
      {
        step: 'publish',
        daysAgo: 5,
        time: '14.30',
        shown: {
          withAnswers: true,
          title: 'Titik kumpul dan jalur evakuasi saat rob di Api-api',
          text: 'Warga menanyakan titik kumpul dan jalur evakuasi RT 01 sampai RT 04 bila air pasang tinggi pada malam hari.',
        },
      },
    ],
    toldAs: 'sudah dijawab',
  },
  {
    regionCode: '64.09.01.1009',
    type: 'complaint',
    topic: 'health',
    title: 'Antrean obat di puskesmas lebih dari tiga jam',
    text: 'Dua kali berobat minggu ini, menunggu obat lebih dari tiga jam karena hanya satu loket yang buka. Lansia banyak yang pulang tanpa obat.',
    daysAgo: 8,
    time: '14.05',
    steps: [
      {
        step: 'assign',
        daysAgo: 7,
        time: '08.40',
        to: health,
        text: 'Laporan Anda kami teruskan ke Dinas Kesehatan, yang membina puskesmas.',
      },
      {
        step: 'progress',
        daysAgo: 4,
        time: '11.20',
        text: 'Kami sudah memeriksa ke puskesmas. Satu apoteker sedang cuti melahirkan, sehingga loket kedua tidak dibuka. Tenaga pengganti dari puskesmas terdekat kami jadwalkan mulai pekan depan, dan lansia dilayani lebih dulu mulai hari ini.',
      },
      {
        step: 'publish',
        daysAgo: 4,
        time: '11.30',
        shown: {
          title: 'Antrean obat di puskesmas terlalu lama',
          text: 'Warga menunggu obat lebih dari tiga jam karena hanya satu loket yang buka. Lansia ada yang pulang tanpa obat.',
        },
      },
    ],
    toldAs: 'sedang ditindaklanjuti',
  },
  {
    regionCode: '64.09.01.1005',
    type: 'complaint',
    topic: 'environment',
    title: 'Sampah menumpuk di dekat dermaga Pejala',
    text: 'Bak sampah dekat dermaga tidak diangkut hampir dua minggu. Baunya sampai ke rumah dan sebagian sudah hanyut ke laut waktu air pasang.',
    anonymous: true,
    daysAgo: 9,
    time: '19.40',
    steps: [],
  },
  {
    regionCode: '64.09.04.2002',
    type: 'complaint',
    topic: 'publicService',
    title: 'Petugas meminta uang untuk surat pengantar',
    text: 'Saat mengurus surat pengantar saya diminta membayar “uang kertas” tanpa kuitansi. Setahu saya tidak ada biaya. Saya minta laporan ini dirahasiakan.',
    confidential: true,
    contact: { name: 'Warga Bukit Raya', phone: '0800-000-3003', shareable: false },
    daysAgo: 12,
    time: '20.10',
    steps: [
      { step: 'verify', daysAgo: 11, time: '09.00' },
      {
        step: 'hold',
        daysAgo: 10,
        time: '13.45',
        text: 'Laporan Anda kami tangani tertutup. Kami menunggu keterangan dari Inspektorat sebelum melanjutkan; perkembangan kami sampaikan di sini.',
        note: 'Surat ke Inspektorat sudah dikirim.',
      },
    ],
  },
  {
    regionCode: '64.09.02.2002',
    type: 'complaint',
    topic: 'infrastructure',
    title: 'Jembatan kayu ke kebun lapuk',
    text: 'Tiga papan jembatan kayu ke kebun di RT 02 Sesulu patah. Motor pengangkut hasil kebun sudah tidak berani lewat.',
    daysAgo: 16,
    time: '17.45',
    steps: [
      { step: 'assign', daysAgo: 15, time: '08.20', to: waru },
      { step: 'verify', daysAgo: 15, time: '10.10' },
      {
        step: 'answer',
        daysAgo: 13,
        time: '15.40',
        text: 'Papan yang patah sudah diganti bersama warga dan perangkat desa. Rangka jembatan masih kuat, tetapi muatan kami batasi 300 kilogram sampai perbaikan menyeluruh dianggarkan.',
      },
      {
        step: 'publish',
        daysAgo: 13,
        time: '15.50',
        shown: {
          withAnswers: true,
          title: 'Jembatan kayu ke kebun di Sesulu lapuk',
          text: 'Beberapa papan jembatan patah sehingga hasil kebun sulit diangkut.',
        },
      },
    ],
  },
  {
    regionCode: '64.09.01.2020',
    type: 'informationRequest',
    topic: 'fundTransparency',
    title: 'Realisasi dana desa untuk jalan usaha tani',
    text: 'Mohon informasi berapa realisasi dana desa untuk jalan usaha tani di Giri Mukti dan bagian mana yang belum dikerjakan.',
    daysAgo: 20,
    time: '10.40',
    steps: [
      { step: 'verify', daysAgo: 19, time: '09.30' },
      {
        step: 'answer',
        daysAgo: 17,
        time: '15.00',
        text: 'Sampai akhir bulan lalu terserap 72 persen. Ruas pertama sepanjang 300 meter selesai; ruas kedua sepanjang 110 meter menunggu kering karena tanahnya masih lembek. Rinciannya ada di papan APBDes depan kantor desa.',
      },
      {
        step: 'publish',
        daysAgo: 17,
        time: '15.10',
        shown: {
          withAnswers: true,
          title: 'Realisasi dana desa untuk jalan usaha tani Giri Mukti',
          text: 'Warga menanyakan realisasi dana desa untuk jalan usaha tani dan bagian yang belum dikerjakan.',
        },
      },
      { step: 'lapse', daysAgo: 3, time: '00.00' },
    ],
  },
  {
    regionCode: '64.09.02.1003',
    type: 'complaint',
    topic: 'infrastructure',
    title: 'Pipa air bocor di depan pasar Waru',
    text: 'Pipa di depan pasar bocor, air terbuang dan jalan jadi licin. Pedagang khawatir ada yang jatuh.',
    anonymous: true,
    daysAgo: 24,
    time: '06.55',
    steps: [
      { step: 'assign', daysAgo: 23, time: '09.05', to: waru },
      {
        step: 'progress',
        daysAgo: 23,
        time: '13.30',
        text: 'Sudah kami sampaikan ke petugas air minum. Perbaikan dijadwalkan malam ini, air akan padam sekitar empat jam.',
      },
      {
        step: 'answer',
        daysAgo: 22,
        time: '08.15',
        text: 'Sambungan pipa sudah diganti tadi malam dan jalan dibersihkan. Terima kasih atas laporannya.',
      },
      {
        step: 'publish',
        daysAgo: 22,
        time: '08.20',
        shown: {
          withAnswers: true,
          title: 'Pipa air bocor di depan pasar Waru',
          text: 'Pipa bocor, air terbuang, dan jalan di depan pasar menjadi licin.',
        },
      },
      { step: 'close', daysAgo: 15, time: '10.00' },
    ],
  },
  {
    regionCode: '64.09.03.2009',
    type: 'aspiration',
    topic: 'education',
    title: 'Usul angkutan sekolah dari Sumber Sari',
    text: 'Anak-anak SMP bersepeda 9 kilometer lewat jalan yang dilalui truk. Kami mengusulkan bus sekolah, paling tidak pada musim hujan.',
    contact: { name: 'Komite sekolah', phone: '0800-000-3004', shareable: true },
    daysAgo: 28,
    time: '11.25',
    steps: [
      { step: 'verify', daysAgo: 27, time: '08.50' },
      {
        step: 'answer',
        daysAgo: 21,
        time: '09.40',
        text: 'Usul Anda kami bahas bersama Dinas Pendidikan dan Dinas Perhubungan. Satu bus sekolah rute Sumber Sari diusulkan dalam rencana kerja tahun depan. Sementara itu, jam lewat truk dibatasi pada jam masuk dan pulang sekolah.',
      },
      {
        step: 'publish',
        daysAgo: 21,
        time: '09.50',
        shown: {
          withAnswers: true,
          title: 'Usul angkutan sekolah dari Sumber Sari',
          text: 'Warga mengusulkan bus sekolah karena anak-anak bersepeda 9 kilometer di jalan yang dilalui truk.',
        },
      },
      {
        step: 'replyToAnswer',
        daysAgo: 20,
        time: '19.05',
        text: 'Terima kasih. Apakah pembatasan jam truk sudah ada rambunya? Tadi pagi masih ada yang lewat.',
      },
      {
        step: 'answer',
        daysAgo: 18,
        time: '10.30',
        text: 'Rambu pembatasan jam sudah dipasang di kedua ujung jalan, dan petugas berjaga pada jam masuk sekolah selama dua pekan pertama.',
      },
    ],
  },
  {
    regionCode: '64.09.04.1008',
    type: 'aspiration',
    topic: 'environment',
    title: 'Jalur mangrove Mentawir perlu papan aturan',
    text: 'Pengunjung makin ramai dan ada yang memotong akar bakau untuk swafoto. Mohon papan aturan dan tempat sampah di tiga titik.',
    daysAgo: 33,
    time: '15.50',
    steps: [
      { step: 'verify', daysAgo: 32, time: '10.20' },
      {
        step: 'answer',
        daysAgo: 29,
        time: '13.10',
        text: 'Papan aturan sudah dicetak bersama KIM dan kelompok sadar wisata. Tiga tempat sampah dipasang minggu lalu, pengelola mengosongkannya setiap sore.',
      },
      {
        step: 'publish',
        daysAgo: 29,
        time: '13.15',
        shown: {
          withAnswers: true,
          title: 'Papan aturan dan tempat sampah di jalur mangrove Mentawir',
          text: 'Warga mengusulkan papan aturan dan tempat sampah karena pengunjung makin ramai.',
        },
      },
      { step: 'lapse', daysAgo: 15, time: '00.00' },
    ],
  },
  {
    regionCode: '64.09.01.1002',
    type: 'complaint',
    topic: 'security',
    title: 'Balap liar di jalan pesisir Salo Loang',
    text: 'Hampir setiap akhir pekan ada balap liar lewat tengah malam. Anak kecil tidak bisa tidur dan warga takut menegur.',
    anonymous: true,
    daysAgo: 38,
    time: '01.15',
    steps: [
      { step: 'verify', daysAgo: 37, time: '08.30' },
      {
        step: 'answer',
        daysAgo: 35,
        time: '16.00',
        text: 'Kami sudah berkoordinasi dengan kepolisian dan Satpol PP. Patroli malam ditambah, dan pita penggaduh dipasang di dua titik. Bila terulang, hubungi pos polisi terdekat; Anda tidak perlu menegur sendiri.',
      },
      { step: 'close', daysAgo: 24, time: '09.00' },
    ],
  },
  {
    regionCode: '64.09.03.2003',
    type: 'complaint',
    topic: 'infrastructure',
    title: 'Jalan provinsi berlubang di Babulu Laut',
    text: 'Jalan menuju pelabuhan berlubang sepanjang kira-kira 200 meter. Kapan diperbaiki?',
    daysAgo: 41,
    time: '12.35',
    steps: [
      {
        step: 'redirect',
        daysAgo: 40,
        time: '10.45',
        text: 'Jalan ini jalan provinsi, jadi perbaikannya bukan kewenangan kabupaten. Sampaikan lewat SP4N-LAPOR! (lapor.go.id) dengan tujuan Pemerintah Provinsi Kalimantan Timur. Kami juga sudah menyurati balai jalannya.',
      },
    ],
  },
  {
    regionCode: '64.09.02.2004',
    type: 'informationRequest',
    topic: 'socialAid',
    title: 'Syarat pembaruan data penerima bantuan',
    text: 'Ibu saya lansia dan tinggal sendiri. Apa syarat supaya datanya diperbarui, dan ke mana mengurusnya?',
    daysAgo: 45,
    time: '08.05',
    steps: [
      { step: 'assign', daysAgo: 44, time: '09.15', to: waru },
      {
        step: 'answer',
        daysAgo: 44,
        time: '14.50',
        text: 'Datang ke kantor desa dengan kartu keluarga dan surat keterangan dari RT. Operator desa memasukkan pembaruan, lalu hasilnya dibahas dalam musyawarah desa. Bila sulit berjalan, petugas bisa datang ke rumah.',
      },
      {
        step: 'publish',
        daysAgo: 44,
        time: '15.00',
        shown: {
          withAnswers: true,
          title: 'Syarat pembaruan data penerima bantuan sosial',
          text: 'Warga menanyakan syarat dan tempat memperbarui data penerima bantuan untuk lansia yang tinggal sendiri.',
        },
      },
      { step: 'lapse', daysAgo: 30, time: '00.00' },
    ],
  },
  {
    regionCode: '64.09.04.2002',
    type: 'aspiration',
    topic: 'other',
    title: 'Promosi toko daring milik saya',
    text: 'Mohon toko saya diiklankan di halaman kabupaten, harga murah dan bisa kirim ke mana saja.',
    daysAgo: 50,
    time: '21.30',
    steps: [
      {
        step: 'reject',
        daysAgo: 48,
        time: '09.20',
        text: 'Kanal ini untuk pengaduan, aspirasi, dan permintaan informasi, jadi iklan tidak bisa kami tindak lanjuti. Untuk mempromosikan usaha, daftarkan ke etalase UMKM lewat KIM di desa Anda; tidak dipungut biaya.',
      },
    ],
  },
  {
    regionCode: '64.09.01.2020',
    type: 'informationRequest',
    topic: 'publicService',
    title: 'Jadwal perekaman KTP keliling',
    text: 'Kapan perekaman KTP keliling datang ke Giri Mukti? Anak saya baru tujuh belas tahun.',
    daysAgo: 56,
    time: '10.10',
    steps: [
      {
        step: 'answer',
        daysAgo: 55,
        time: '08.45',
        text: 'Perekaman keliling datang ke kantor desa pada pekan kedua setiap bulan, pukul 09.00 sampai 14.00. Cukup membawa kartu keluarga. Perekaman juga bisa di kantor Disdukcapil pada hari kerja.',
      },
      { step: 'lapse', daysAgo: 40, time: '00.00' },
    ],
  },
  {
    regionCode: '64.09.03.2009',
    type: 'informationRequest',
    topic: 'economy',
    title: 'Cara mendapat pupuk bersubsidi',
    text: 'Lahan saya setengah hektare dan belum masuk kelompok tani. Bagaimana cara mendapat pupuk bersubsidi?',
    daysAgo: 64,
    time: '07.30',
    steps: [
      {
        step: 'answer',
        daysAgo: 62,
        time: '11.00',
        text: 'Pupuk bersubsidi diberikan kepada petani yang terdaftar dalam e-RDKK. Bergabunglah dengan kelompok tani di desa Anda, lalu penyuluh membantu mendaftarkan luas lahan dan tanamannya untuk musim tanam berikutnya.',
      },
      { step: 'lapse', daysAgo: 48, time: '00.00' },
    ],
  },
  {
    regionCode: '64.09.01.1009',
    type: 'aspiration',
    topic: 'infrastructure',
    title: 'Usul taman bermain di lapangan Nipah-Nipah',
    text: 'Kami mengusulkan ayunan dan perosotan di sudut lapangan, karena anak-anak bermain di pinggir jalan.',
    daysAgo: 70,
    time: '17.20',
    steps: [
      { step: 'verify', daysAgo: 69, time: '09.00' },
      { step: 'withdraw', daysAgo: 66, time: '18.40' },
    ],
  },
];
