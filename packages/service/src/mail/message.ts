import type { Region } from '@simpul-kim/contract';
import { atZone, kindNames } from '../regions/index.ts';

/** What a mail is about. */
export const mailKinds = [
  'aspirationNew',
  'aspirationAssigned',
  'aspirationMessage',
  'aspirationOverdue',
] as const;
export type MailKind = (typeof mailKinds)[number];

/** The types of what residents send, as SP4N-LAPOR! has them. */
export type AspirationType = 'complaint' | 'aspiration' | 'informationRequest';

/**
 * All that a mail may tell of what waits. There is no field for who wrote it, or what: mail passes
 * through many hands.
 */
export interface MailFacts {
  readonly type: AspirationType;
  /** The region that it is from. */
  readonly regionCode: string;
  /** Until when it is to be dealt with, where that is so. */
  readonly due: Date | null;
}

const typeNames: Readonly<Record<AspirationType, string>> = {
  complaint: 'pengaduan',
  aspiration: 'aspirasi',
  informationRequest: 'permintaan informasi',
};

interface Words {
  /** Subjects show on locked screens: they do not even name the region. */
  readonly subject: (type: string) => string;
  readonly sentence: (type: string, region: string) => string;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const words: Readonly<Record<MailKind, Words>> = {
  aspirationNew: {
    subject: (type) => `${capital(type)} baru menunggu`,
    sentence: (type, region) =>
      `Ada ${type} baru dari ${region}. Kantor Anda diminta memeriksanya.`,
  },
  aspirationAssigned: {
    subject: (type) => `${capital(type)} diteruskan kepada kantor Anda`,
    sentence: (type, region) =>
      `Ada ${type} dari ${region} yang diteruskan kepada kantor Anda untuk ditindaklanjuti.`,
  },
  aspirationMessage: {
    subject: (type) => `Pesan baru tentang ${type}`,
    sentence: (type, region) => `Ada pesan baru dari pelapor tentang ${type} dari ${region}.`,
  },
  aspirationOverdue: {
    subject: (type) => `${capital(type)} melewati batas waktu`,
    sentence: (type, region) =>
      `Ada ${type} dari ${region} yang sudah melewati batas waktunya dan masih menunggu kantor Anda.`,
  },
};

/** A date as people write it: `Kamis, 26 November 2026`. */
const dateOf = (moment: Date, timeZone: Region['timeZone']): string => {
  const day = atZone(moment, timeZone).slice(0, 10);
  return new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
};

/** What a mail says. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/**
 * The words of a mail: that something waits, from which region, until when, and where to read it.
 *
 * @param desk address of it at the desk.
 */
export function textOf(
  kind: MailKind,
  { type, due }: Pick<MailFacts, 'type' | 'due'>,
  region: Pick<Region, 'name' | 'kind' | 'timeZone'>,
  desk: string,
): MailText {
  const { subject, sentence } = words[kind];
  const typeName = typeNames[type];
  const lines = [
    sentence(typeName, `${kindNames[region.kind]} ${region.name}`),
    ...(due ? [`Batas waktu: ${dateOf(due, region.timeZone)}.`] : []),
    '',
    'Baca dan jawab di meja kerja:',
    desk,
    '',
    'Surat ini dikirim otomatis oleh Simpul KIM, jadi tidak perlu dibalas. Isi dan pengirimnya sengaja tidak disebut di sini.',
    '',
  ];
  return { subject: subject(typeName), text: lines.join('\n') };
}
