import { Type, type Static } from 'typebox';

/** Languages in which the service speaks to people; the first is the default. */
export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];

interface ProblemType {
  readonly status: number;
  readonly title: Readonly<Record<Locale, string>>;
  /** What to do about it, where nothing more exact is known. */
  readonly detail: Readonly<Record<Locale, string>>;
}

/**
 * Every kind of failure the service answers with (RFC 9457). The key is the stable `code`; the
 * `type` is made of it by {@link problemType}.
 */
export const problems = {
  'invalid-request': {
    status: 400,
    title: { id: 'Permintaan belum benar', en: 'The request is not valid' },
    detail: {
      id: 'Periksa alamat dan isian yang dikirim, lalu coba lagi.',
      en: 'Check the address and the values that were sent, then try again.',
    },
  },
  'invalid-cursor': {
    status: 400,
    title: { id: 'Penanda halaman tidak dikenal', en: 'The cursor is not known' },
    detail: {
      id: 'Mulai lagi dari halaman pertama, tanpa `cursor`.',
      en: 'Start again from the first page, without `cursor`.',
    },
  },
  'unknown-region': {
    status: 404,
    title: { id: 'Wilayah tidak ditemukan', en: 'There is no such region' },
    detail: {
      id: 'Tidak ada wilayah dengan kode ini. Cari kode yang benar di /v1/regions?q=nama-desa.',
      en: 'No region has this code. Look the right one up at /v1/regions?q=name-of-village.',
    },
  },
  'not-found': {
    status: 404,
    title: { id: 'Tidak ditemukan', en: 'Not found' },
    detail: {
      id: 'Tidak ada apa pun di alamat ini. Periksa kembali alamatnya.',
      en: 'There is nothing at this address. Check it once more.',
    },
  },
  withdrawn: {
    status: 410,
    title: { id: 'Sudah ditarik', en: 'Withdrawn' },
    detail: {
      id: 'Isi di alamat ini sudah ditarik oleh penulisnya dan tidak ditampilkan lagi.',
      en: 'What stood at this address was withdrawn by its author and is no longer shown.',
    },
  },
  'address-too-long': {
    status: 414,
    title: { id: 'Alamat terlalu panjang', en: 'The address is too long' },
    detail: {
      id: 'Persingkat isian pencarian, lalu coba lagi.',
      en: 'Make the search shorter, then try again.',
    },
  },
  'too-large': {
    status: 413,
    title: { id: 'Kiriman terlalu besar', en: 'The request is too large' },
    detail: {
      id: 'Kirim isi yang lebih kecil, lalu coba lagi.',
      en: 'Send something smaller, then try again.',
    },
  },
  unavailable: {
    status: 503,
    title: { id: 'Layanan sedang tidak tersedia', en: 'The service is not available' },
    detail: {
      id: 'Layanan sedang terganggu. Coba lagi sebentar lagi.',
      en: 'The service is disturbed. Try again in a moment.',
    },
  },
  internal: {
    status: 500,
    title: { id: 'Terjadi kesalahan di layanan', en: 'Something went wrong in the service' },
    detail: {
      id: 'Bukan salah Anda. Coba lagi nanti; bila terus terjadi, sebutkan nomor permintaan ini kepada pengelola.',
      en: 'It is not your fault. Try again later; if it goes on, tell the operator this request id.',
    },
  },
} as const satisfies Record<string, ProblemType>;

/** Stable name of a kind of failure, for programs to branch on. */
export type ProblemCode = keyof typeof problems;

/** What every operation may answer besides its own problems. */
export const sharedProblems = [
  'invalid-request',
  'internal',
  'unavailable',
] as const satisfies ProblemCode[];

/** The RFC 9457 `type` of a code: an identifier that is the same on every installation. */
export const problemType = (code: ProblemCode): string => `urn:simpul-kim:problem:${code}`;

const codes = Object.keys(problems) as ProblemCode[];

export const FieldError = Type.Object(
  {
    field: Type.String({ description: 'Name of the parameter or JSON path of the field.' }),
    rule: Type.String({
      description: 'Rule that was broken, e.g. `required`, `maximum`, `enum`, `unknown`.',
    }),
    message: Type.String({ description: 'A sentence for people that says what to do.' }),
  },
  { title: 'FieldError', additionalProperties: false },
);
export type FieldError = Static<typeof FieldError>;

export const Problem = Type.Object(
  {
    type: Type.String({ description: 'Stable identifier of the kind of problem (a URN).' }),
    code: Type.Enum(codes, { description: 'The last part of `type`, for programs.' }),
    title: Type.String({ description: 'The kind of problem, in the language of the request.' }),
    status: Type.Integer({ minimum: 400, maximum: 599, description: 'The HTTP status.' }),
    detail: Type.String({ description: 'A sentence for people that says what to do.' }),
    errors: Type.Optional(
      Type.Array(FieldError, { description: 'The fields at fault, when fields are.' }),
    ),
    requestId: Type.String({ description: 'Names this request in the logs of the service.' }),
  },
  {
    title: 'Problem',
    additionalProperties: false,
    description: 'Every failure is answered with this, as `application/problem+json` (RFC 9457).',
  },
);
export type Problem = Static<typeof Problem>;
