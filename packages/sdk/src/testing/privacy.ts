import type { PrivacyNotice, Query } from '@simpul-kim/contract';

/** The version of the notice that the mocked service shows. */
export const noticeVersion = '2026-11-25';

const texts = {
  id: {
    title: 'Pernyataan privasi laporan dan aspirasi',
    summary:
      'Saya setuju laporan ini disimpan dan ditindaklanjuti oleh kantor yang berwenang, sesuai pernyataan privasi.',
    sections: [
      {
        heading: 'Untuk apa',
        paragraphs: ['Supaya kantor yang berwenang bisa memeriksa dan menjawab laporan Anda.'],
      },
      {
        heading: 'Siapa yang bisa melihat',
        paragraphs: [
          'Anonim: tidak ada nama dan kontak yang disimpan.',
          'Rahasia: isi laporan tidak akan pernah ditampilkan kepada umum.',
        ],
      },
      {
        heading: 'Hak Anda',
        paragraphs: ['Dengan kode lacak Anda bisa menarik laporan, atau meminta semuanya dihapus.'],
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
        paragraphs: ['So that the office responsible can examine and answer your report.'],
      },
      {
        heading: 'Who sees it',
        paragraphs: [
          'Anonymous: no name and no contact is kept.',
          'Confidential: what you report is never shown to the public.',
        ],
      },
      {
        heading: 'Your rights',
        paragraphs: [
          'With the tracking code you can withdraw the report, or have everything erased.',
        ],
      },
    ],
  },
};

/** The notice in a language; nothing for a version that there is not. */
export const noticeFor = ({
  version = noticeVersion,
  locale = 'id',
}: Query<'privacy.notice'>): PrivacyNotice | undefined =>
  version === noticeVersion ? { version, locale, ...texts[locale], isCurrent: true } : undefined;
