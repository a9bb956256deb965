import {
  deskStages,
  type AspirationStatus,
  type DeskStage,
  type Locale,
} from '@simpul-kim/contract';
import { Refusal, type Sentence } from '../problems/index.ts';
import { isPossible, type Step } from './lifecycle.ts';
import type { AspirationRow } from './queries.ts';

const statuses: Readonly<Record<Locale, Readonly<Record<AspirationStatus, string>>>> = {
  id: {
    submitted: 'baru diterima',
    verified: 'sudah diverifikasi',
    forwarded: 'sudah diteruskan ke kantor lain',
    inProgress: 'sedang ditindaklanjuti',
    onHold: 'sedang ditunda',
    answered: 'sudah dijawab',
    closed: 'sudah selesai',
    outOfJurisdiction: 'sudah dinyatakan di luar kewenangan',
    rejected: 'sudah ditolak',
    archived: 'sudah ditarik atau dihapus',
  },
  en: {
    submitted: 'received and not yet verified',
    verified: 'verified',
    forwarded: 'forwarded to another office',
    inProgress: 'in progress',
    onHold: 'on hold',
    answered: 'answered',
    closed: 'closed',
    outOfJurisdiction: 'out of jurisdiction',
    rejected: 'rejected',
    archived: 'withdrawn or erased',
  },
};

const steps: Readonly<Record<DeskStage, string>> = {
  verify: 'memverifikasi',
  assign: 'meneruskan',
  progress: 'mengabari kemajuannya',
  hold: 'menunda',
  resume: 'melanjutkan',
  redirect: 'menyatakan di luar kewenangan',
  answer: 'menjawab',
  close: 'menutup',
  reject: 'menolak',
  publish: 'menampilkan kepada umum',
  unpublish: 'tidak menampilkannya lagi',
};

type Standing = Pick<
  AspirationRow,
  'status' | 'held_status' | 'confidential' | 'shown_title' | 'processing_stopped_at'
>;

/** The steps of the desk that can be taken now. */
export const possibleSteps = (row: Standing): DeskStage[] =>
  row.processing_stopped_at === null
    ? (Object.keys(deskStages) as DeskStage[]).filter(
        (step) =>
          isPossible(step, row.status, row.held_status) &&
          (step !== 'publish' || !row.confidential) &&
          (step !== 'unpublish' || row.shown_title !== null),
      )
    : [];

/** Where an aspiration stands, as the beginning of a sentence. */
export const standing = (status: AspirationStatus): Sentence => ({
  id: `Laporan ini ${statuses.id[status]} (${status})`,
  en: `This is ${statuses.en[status]} (${status})`,
});

function possible(row: Standing): Sentence {
  const now = possibleSteps(row);
  return now.length === 0
    ? { id: 'Tidak ada lagi yang bisa dilakukan.', en: 'Nothing more can be done with it.' }
    : {
        id: `Yang bisa sekarang: ${now.map((step) => `${steps[step]} (${step})`).join(', ')}.`,
        en: `What can be done now: ${now.join(', ')}.`,
      };
}

/** Why a step of the desk cannot be taken, beyond where it stands. */
function reasonOf(row: Standing, step: Step): Sentence {
  if (row.processing_stopped_at !== null) {
    return {
      id: 'pelapor sudah menarik persetujuannya, jadi tidak boleh diolah lagi',
      en: 'the reporter has withdrawn the consent, so it may not be processed any more',
    };
  }
  if (step === 'publish' && row.confidential) {
    return {
      id: 'pelapor memintanya dirahasiakan, jadi tidak bisa ditampilkan kepada umum',
      en: 'the reporter asked for it to be confidential, so it cannot be shown to everyone',
    };
  }
  if (step === 'publish') {
    return {
      id: 'hanya yang sudah diverifikasi kantornya, dan tidak ditolak atau ditarik, bisa ditampilkan kepada umum',
      en: 'only what its office has verified, and what was not turned away or withdrawn, can be shown to everyone',
    };
  }
  if (step === 'unpublish' && row.shown_title === null) {
    return { id: 'dan memang tidak ditampilkan', en: 'and is not shown to anyone' };
  }
  return { id: 'jadi langkah ini belum atau tidak bisa lagi', en: 'so this step is not possible' };
}

/** The refusal of a step of the desk: where it stands, why not, and what can be done. */
export function notPossible(row: Standing, step: Step): Refusal {
  const [at, why, now] = [standing(row.status), reasonOf(row, step), possible(row)];
  const join = (locale: Locale) => `${at[locale]}, ${why[locale]}. ${now[locale]}`;
  return new Refusal('wrong-state', { detail: { id: join('id'), en: join('en') } });
}
