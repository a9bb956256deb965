import type { CertificationDraft, CertificationKind } from '@simpul-kim/contract';
import { unusable, type Sentence } from '../problems/index.ts';
import { findIdentityNumber } from '../privacy/index.ts';

/** A certification as it is stored; `endsOn` is `YYYY-MM-DD`. */
export interface ReadCertification {
  readonly kind: CertificationKind;
  readonly number: string;
  readonly endsOn: string | null;
}

interface Form {
  /** What people write around the number, and leave out of it. */
  readonly tidy: (text: string) => string;
  readonly pattern: RegExp;
  readonly message: (field: string) => Sentence;
}

const withoutSpaces = (text: string) => text.replaceAll(/\s/g, '');

const forms: Readonly<Record<CertificationKind, Form>> = {
  nib: {
    tidy: withoutSpaces,
    pattern: /^\d{13}$/,
    message: (field) => ({
      id: `Periksa \`${field}\`: NIB terdiri atas 13 angka.`,
      en: `Check \`${field}\`: a NIB has 13 digits.`,
    }),
  },
  pirt: {
    tidy: (text) => withoutSpaces(text).replace(/^p-?irt(no\.?)?:?/i, ''),
    pattern: /^\d{13}-\d{2}$/,
    message: (field) => ({
      id: `Periksa \`${field}\`: nomor P-IRT berbentuk 1234567890123-45; dua angka terakhir adalah tahun berakhirnya.`,
      en: `Check \`${field}\`: a P-IRT number has the form 1234567890123-45; the last two digits are the year it ends.`,
    }),
  },
  bpom: {
    tidy: (text) =>
      withoutSpaces(text)
        .toUpperCase()
        .replace(/^BPOM(RI)?:?/, ''),
    pattern: /^M[DL]\d{12}$/,
    message: (field) => ({
      id: `Periksa \`${field}\`: nomor BPOM adalah MD atau ML diikuti 12 angka.`,
      en: `Check \`${field}\`: a BPOM number is MD or ML followed by 12 digits.`,
    }),
  },
  halal: {
    tidy: (text) => text.trim().toUpperCase(),
    pattern: /^[A-Z\d][A-Z\d ./-]{4,39}$/,
    message: (field) => ({
      id: `Periksa \`${field}\`: salin nomor sertifikat halal seperti tertulis, huruf dan angka saja.`,
      en: `Check \`${field}\`: copy the number of the halal certificate as it is, letters and digits only.`,
    }),
  },
};

const believable = /^20\d\d-/;

/** The last day of a certification: the one given; of a P-IRT, the end of the year in its number. */
function endOf(
  kind: CertificationKind,
  number: string,
  given: string | null | undefined,
  field: string,
): string | null {
  if (given != null && !believable.test(given)) {
    throw unusable(field, 'range', {
      id: `Periksa \`${field}\`: tahunnya tidak mungkin.`,
      en: `Check \`${field}\`: that year cannot be.`,
    });
  }
  if (kind !== 'pirt') return given ?? null;
  const year = `20${number.slice(-2)}`;
  if (given != null && !given.startsWith(year)) {
    throw unusable(field, 'pirt', {
      id: `Periksa \`${field}\`: menurut nomornya, P-IRT ini berakhir pada tahun ${year}.`,
      en: `Check \`${field}\`: by its number, this P-IRT ends in ${year}.`,
    });
  }
  return given ?? `${year}-12-31`;
}

function readCertification(draft: CertificationDraft, field: string): ReadCertification {
  const { kind } = draft;
  const { tidy, pattern, message } = forms[kind];
  const number = tidy(draft.number);
  if (!pattern.test(number) || findIdentityNumber({ number }) !== undefined) {
    throw unusable(`${field}.number`, kind, message(`${field}.number`));
  }
  return { kind, number, endsOn: endOf(kind, number, draft.endsOn, `${field}.endsOn`) };
}

/** The number of a certification as it is stored, however it is written. */
export const tidyNumber = (kind: CertificationKind, text: string): string => forms[kind].tidy(text);

/** Whether two are the same certification. */
export const isSame = (
  one: Pick<ReadCertification, 'kind' | 'number'>,
  other: Pick<ReadCertification, 'kind' | 'number'>,
): boolean => one.kind === other.kind && one.number === other.number;

/**
 * Certifications as they are stored, their numbers in one form and their last days known.
 *
 * @throws {Refusal} `unusable` that names the field.
 */
export function readCertifications(drafts: readonly CertificationDraft[]): ReadCertification[] {
  const read = drafts.map((draft, index) => readCertification(draft, `certifications.${index}`));
  read.forEach((one, index) => {
    if (read.findIndex((other) => isSame(one, other)) === index) return;
    const field = `certifications.${index}`;
    throw unusable(field, 'uniqueItems', {
      id: `Hapus \`${field}\`: nomor ini sudah disebut.`,
      en: `Leave out \`${field}\`: this number is named already.`,
    });
  });
  return read;
}
