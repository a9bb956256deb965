import type { Locale } from '@simpul-kim/contract';

/** How many days after the end something is kept, by the name that stands for it in a notice. */
export interface NoticeDays {
  /** Contact, attachments and place. */
  readonly days: number;
  /** All that was written. */
  readonly textDays: number;
}

/** A part of a notice, with names of {@link NoticeDays} in braces. */
interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What someone agrees to, in one language. */
interface NoticeText {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly Section[];
}

/**
 * The versions of the notice by the day they are from, newest first (UU 27/2022). One that was shown
 * to anyone stays as it is: what changes, even by a word, is a new version.
 */
export const notices: Readonly<Record<string, Readonly<Record<Locale, NoticeText>>>> = {
  '2026-11-25': {
    id: {
      title: 'Pernyataan privasi laporan dan aspirasi',
      summary:
        'Saya setuju laporan ini disimpan dan ditindaklanjuti oleh kantor yang berwenang, sesuai pernyataan privasi.',
      sections: [
        {
          heading: 'Untuk apa',
          paragraphs: [
            'Laporan Anda dipakai hanya untuk satu hal: supaya kantor yang berwenang bisa memeriksa, menindaklanjuti, dan menjawabnya. Tidak dipakai untuk iklan, dan tidak dijual kepada siapa pun.',
          ],
        },
        {
          heading: 'Apa yang disimpan',
          paragraphs: [
            'Isi laporan, wilayah, foto atau dokumen, lokasi bila Anda menandainya, dan waktunya.',
            'Nama, nomor telepon, dan email hanya bila Anda mengisinya. Semuanya disimpan tersandi.',
            'Kami tidak pernah meminta NIK. Bila ada deretan 16 angka dalam tulisan, angkanya disamarkan. Keterangan yang disisipkan kamera ke dalam foto, seperti lokasi dan jenis ponsel, dihapus.',
          ],
        },
        {
          heading: 'Siapa yang bisa melihat',
          paragraphs: [
            'Anonim: tidak ada nama dan kontak yang disimpan. Petugas pun tidak tahu siapa Anda. Petugas membaca isi laporan, foto, dan lokasinya, jadi jangan menulis nama Anda di dalamnya.',
            'Rahasia: isi laporan tidak akan pernah ditampilkan kepada umum. Yang membacanya hanya petugas kantor yang menangani dan petugas kantor di atasnya.',
            'Tanpa anonim: kontak Anda hanya bisa dibuka petugas kantor penerima dan kantor di atasnya, dan setiap kali dibuka itu dicatat. Kantor lain yang kemudian menangani hanya bisa membukanya bila Anda mengizinkan.',
            'Tanpa rahasia: kantor boleh menampilkan ringkasan laporan dan jawabannya kepada umum, tanpa nama, kontak, foto, dan lokasi Anda.',
          ],
        },
        {
          heading: 'Berapa lama',
          paragraphs: [
            'Kontak, foto, dokumen, dan lokasi dihapus otomatis paling lama {days} hari setelah laporan selesai.',
            'Semua tulisan dihapus otomatis paling lama {textDays} hari setelah laporan selesai: judul dan isi laporan, pesan Anda, jawaban kantor, dan ringkasan yang ditampilkan kepada umum. Jumlah laporan tetap dihitung, tanpa keterangan siapa pun.',
          ],
        },
        {
          heading: 'Hak Anda',
          paragraphs: [
            'Dengan kode lacak Anda bisa membaca perkembangannya, menambah keterangan, menarik laporan, menarik persetujuan, atau meminta semuanya dihapus, kapan saja dan tanpa alasan.',
            'Bila persetujuan ditarik, pengolahan dihentikan saat itu juga: kontak dan lampiran dihapus, dan isi laporan tidak bisa dibaca lagi oleh kantor.',
            'Kode lacak hanya ditampilkan sekali dan kami tidak bisa menampilkannya lagi. Siapa pun yang memegangnya bisa membaca perkembangan laporan, jadi simpan baik-baik.',
          ],
        },
      ],
    },
    en: {
      title: 'Privacy notice for reports and aspirations',
      summary:
        'I agree that this report is kept and followed up by the office responsible, as the privacy notice says.',
      sections: [
        {
          heading: 'What for',
          paragraphs: [
            'Your report is used for one thing only: so that the office responsible can examine it, follow it up and answer it. It is not used for advertising, and not sold to anyone.',
          ],
        },
        {
          heading: 'What is kept',
          paragraphs: [
            'What you report, the region, photos or documents, the place if you mark it, and the time.',
            'Your name, telephone number and e-mail address only if you give them. They are kept encrypted.',
            'We never ask for an identity number (NIK). Runs of 16 digits in what you write are masked. What a camera writes into a photo, such as the place and the kind of phone, is removed.',
          ],
        },
        {
          heading: 'Who sees it',
          paragraphs: [
            'Anonymous: no name and no contact is kept. Officers do not know who you are either. They read the report, its photos and its place, so do not write your name in it.',
            'Confidential: what you report is never shown to the public. Only officers of the office that handles it, and of those above it, read it.',
            'Not anonymous: your contact can be opened only by officers of the office that received it and of those above it, and each time is logged. Another office that handles it later can open it only if you allow that.',
            'Not confidential: the office may show a summary of the report and its answers to the public, without your name, contact, photos and place.',
          ],
        },
        {
          heading: 'How long',
          paragraphs: [
            'Contact, photos, documents and the place are erased by themselves at most {days} days after the report has ended.',
            'All that was written is erased by itself at most {textDays} days after the report has ended: its title and text, your messages, answers of the office, and the summary shown to the public. That there was a report is still counted, without anything about anyone.',
          ],
        },
        {
          heading: 'Your rights',
          paragraphs: [
            'With the tracking code you can read how it goes, add something, withdraw the report, withdraw your consent, or have everything erased, at any time and without a reason.',
            'If you withdraw your consent, processing stops at once: contact and attachments are erased, and the office can no longer read the report.',
            'The tracking code is shown once, and we cannot show it again. Whoever has it can read how the report goes, so keep it well.',
          ],
        },
      ],
    },
  },
};

/** The version that is shown now. */
export const currentNotice = Object.keys(notices).sort().at(-1)!;

/** A paragraph of a notice, with the days that an installation keeps things. */
export const filledIn = (paragraph: string, { days, textDays }: NoticeDays): string =>
  paragraph.replaceAll('{days}', String(days)).replaceAll('{textDays}', String(textDays));

/** Whether a version of the notice was ever shown. */
export const isKnownNotice = (version: string): boolean => Object.hasOwn(notices, version);
