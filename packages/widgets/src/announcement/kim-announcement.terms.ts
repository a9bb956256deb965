import type { Announcement } from '@simpul-kim/sdk';
import { dictionary } from '../base/dictionary.ts';

type Severity = Announcement['severity'];

const id = {
  label: 'Pengumuman dan peringatan',
  alerts: 'Peringatan dini',
  loading: '',
  loaded: (count: number) => `${count} pengumuman berlaku.`,
  added: (count: number) => `${count} pengumuman ditambahkan.`,
  empty: 'Tidak ada pengumuman saat ini.',
  noMatch: 'Tidak ada pengumuman saat ini.',
  more: 'Pengumuman lainnya',
  failed: 'Pengumuman belum bisa dimuat. Periksa sambungan internet, atau coba lagi nanti.',
  failedMore: 'Pengumuman lainnya belum bisa dimuat.',
  // The words of BMKG.
  severities: {
    info: 'Info',
    advisory: 'Waspada',
    warning: 'Siaga',
    danger: 'Awas',
  } satisfies Record<Severity, string>,
  from: (sender: string, audience: string) => `Dari ${sender}, untuk ${audience}`,
  until: (moment: string) => `Berlaku sampai ${moment}`,
  further: (site: string) => `Selengkapnya di ${site}`,
  whole: 'Selengkapnya',
  brief: 'Ringkas',
  hide: 'Sembunyikan',
};

/** Terms of announcements. */
export type AnnouncementTerms = typeof id;

export const announcementTerms = dictionary('announcement', id);
