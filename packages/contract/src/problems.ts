import { Type, type Static } from 'typebox';
import { isLookup, isWrite, type Operation } from './operation.ts';

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
  'method-not-allowed': {
    status: 405,
    title: { id: 'Cara meminta tidak cocok', en: 'This method is not for this address' },
    detail: {
      id: 'Alamat ini ada, tetapi tidak untuk cara meminta (metode HTTP) ini. Yang bisa disebut di header `Allow`.',
      en: 'This address exists, but not for this HTTP method. The header `Allow` names those that are.',
    },
  },
  'unknown-code': {
    status: 404,
    title: { id: 'Kode lacak tidak dikenal', en: 'The tracking code is not known' },
    detail: {
      id: 'Periksa kode lacak huruf demi huruf: empat kelompok berisi empat huruf atau angka.',
      en: 'Check the tracking code letter by letter: four groups of four letters or digits.',
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
  suspended: {
    status: 403,
    title: { id: 'Sedang dihentikan sementara', en: 'Suspended for now' },
    detail: {
      id: 'Tampilan ini sedang dihentikan sementara oleh pengelola Simpul KIM. Silakan kembali lain waktu.',
      en: 'This is suspended for now by the operator of Simpul KIM. Please come back later.',
    },
  },
  unauthenticated: {
    status: 401,
    title: { id: 'Perlu masuk dulu', en: 'Sign in first' },
    detail: {
      id: 'Masuk dulu, atau sertakan kunci yang masih berlaku.',
      en: 'Sign in, or show a key that is still valid.',
    },
  },
  'wrong-credentials': {
    status: 401,
    title: { id: 'Alamat email atau kata sandi salah', en: 'Wrong e-mail address or password' },
    detail: {
      id: 'Periksa alamat email dan kata sandi. Lupa? Minta petugas di atas Anda membuat yang baru.',
      en: 'Check e-mail address and password. Forgotten? Ask the officer above you for a new one.',
    },
  },
  'password-change-required': {
    status: 403,
    title: { id: 'Ganti kata sandi dulu', en: 'Change the password first' },
    detail: {
      id: 'Kata sandi ini dibuatkan orang lain. Ganti dulu dengan milik Anda sendiri (`PUT /v1/session/password`), lalu lanjutkan.',
      en: 'This password was made by someone else. Change it to your own (`PUT /v1/session/password`), then go on.',
    },
  },
  forbidden: {
    status: 403,
    title: { id: 'Tidak berwenang', en: 'Not allowed' },
    detail: {
      id: 'Akun atau kunci ini tidak berwenang atas wilayah atau KIM yang dimaksud.',
      en: 'This account or key has no right over that region or group.',
    },
  },
  conflict: {
    status: 409,
    title: { id: 'Sudah diubah orang lain', en: 'Someone else was faster' },
    detail: {
      id: 'Isi ini sudah diubah sejak Anda membukanya. Muat yang terbaru, lalu ulangi perubahan Anda.',
      en: 'It was changed since you opened it. Load the newest version, then make your change again.',
    },
  },
  taken: {
    status: 409,
    title: { id: 'Sudah ada', en: 'It exists already' },
    detail: {
      id: 'Yang sama sudah ada. Pakai yang ada, atau ubah isian Anda.',
      en: 'The same exists already. Use that one, or change what you sent.',
    },
  },
  'wrong-state': {
    status: 409,
    title: { id: 'Tidak bisa pada tahap ini', en: 'Not possible at this stage' },
    detail: {
      id: 'Langkah ini tidak mungkin pada keadaannya sekarang. Muat yang terbaru untuk melihatnya.',
      en: 'This step is not possible in its present state. Load the newest version to see it.',
    },
  },
  'key-reused': {
    status: 409,
    title: { id: 'Idempotency-Key sudah dipakai', en: 'The Idempotency-Key was used before' },
    detail: {
      id: 'Idempotency-Key ini sudah dipakai untuk kiriman yang berbeda. Buat yang baru untuk kiriman baru.',
      en: 'This Idempotency-Key was used for a different request. Make a new one for a new request.',
    },
  },
  'already-answered': {
    status: 409,
    title: { id: 'Sudah dibuat', en: 'Already made' },
    detail: {
      id: 'Permintaan ini sudah dijalankan, dan rahasianya hanya ditunjukkan sekali. Bila jawabannya hilang, cabut yang itu dan buat yang baru.',
      en: 'This request was carried out, and its secret is shown only once. If the answer was lost, revoke that one and make another.',
    },
  },
  unusable: {
    status: 422,
    title: { id: 'Isi tidak bisa dipakai', en: 'The content cannot be used' },
    detail: {
      id: 'Periksa isian yang disebut, lalu coba lagi.',
      en: 'Check what is named, then try again.',
    },
  },
  'unsupported-media': {
    status: 415,
    title: { id: 'Jenis isi tidak didukung', en: 'This kind of content is not supported' },
    detail: {
      id: 'Kirim isi sebagai JSON, dengan header `Content-Type: application/json`.',
      en: 'Send the body as JSON, with the header `Content-Type: application/json`.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { id: 'Terlalu sering', en: 'Too many requests' },
    detail: {
      id: 'Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.',
      en: 'Too many attempts. Wait a while, then try again.',
    },
  },
  'proof-required': {
    status: 428,
    title: { id: 'Perlu bukti kerja', en: 'A proof of work is needed' },
    detail: {
      id: 'Kirim lewat formulirnya: di sana bukti bahwa pengirim bukan robot dibuat sendiri. Program meminta soal di POST /v1/proofs dan mengirim jawabannya di header `Kim-Proof`.',
      en: 'Send it through the form, which proves by itself that no robot is at work. A program asks for a challenge at POST /v1/proofs and sends its solution in the header `Kim-Proof`.',
    },
  },
  'proof-invalid': {
    status: 428,
    title: { id: 'Bukti kerja tidak berlaku', en: 'The proof of work is not valid' },
    detail: {
      id: 'Bukti kerja ini sudah lewat waktunya, atau bukan untuk kiriman ini. Isian Anda tetap aman: kirim sekali lagi, dengan soal baru dari POST /v1/proofs.',
      en: 'This proof of work is too old, or not for this request. What you wrote is not lost: send it once more, with a new challenge from POST /v1/proofs.',
    },
  },
  'storage-full': {
    status: 507,
    title: { id: 'Ruang simpan penuh', en: 'Storage is full' },
    detail: {
      id: 'Ruang simpan layanan hampir penuh, jadi kiriman belum diterima. Simpan isian Anda dan hubungi pengelola.',
      en: 'The storage of the service is almost full, so nothing was accepted. Keep what you wrote and tell the operator.',
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
  'too-slow': {
    status: 408,
    title: { id: 'Kiriman terlalu lama', en: 'The request took too long' },
    detail: {
      id: 'Kiriman tidak sampai utuh pada waktunya. Periksa sambungan internet, lalu coba lagi.',
      en: 'The request did not arrive whole in time. Check the connection, then try again.',
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
  'method-not-allowed',
  'internal',
  'unavailable',
] as const satisfies ProblemCode[];
/** What an operation may answer besides, to who is not known or has no right. */
export const accessProblems = [
  'unauthenticated',
  'password-change-required',
  'forbidden',
] as const satisfies ProblemCode[];
/** What may be wrong with a body. */
export const bodyProblems = [
  'too-slow',
  'too-large',
  'unsupported-media',
] as const satisfies ProblemCode[];
/** What a read that is open to everyone may answer besides. */
export const publicReadProblems = ['suspended'] as const satisfies ProblemCode[];
/** What a write may answer besides. */
export const writeProblems = [...bodyProblems, 'storage-full'] as const satisfies ProblemCode[];
/** What a write that creates may answer besides. */
export const creationProblems = ['key-reused'] as const satisfies ProblemCode[];
/** What a write that asks for a proof of work may answer besides. */
export const proofProblems = ['proof-required', 'proof-invalid'] as const satisfies ProblemCode[];

/** Every problem that an operation may answer. */
export function problemsOf(operation: Operation): ProblemCode[] {
  if (isLookup(operation)) return [...sharedProblems, ...bodyProblems, ...operation.problems];
  const write = isWrite(operation) ? operation : undefined;
  return [
    ...sharedProblems,
    ...(operation.access !== 'public' ? accessProblems : write ? [] : publicReadProblems),
    ...(write ? writeProblems : []),
    ...(write?.creates ? creationProblems : []),
    ...(write?.creates === 'once' ? (['already-answered'] as const) : []),
    ...(write?.proof ? proofProblems : []),
    ...operation.problems,
  ];
}

/** Name of the header that says `false` where the same request would only fail again. */
export const shouldRetryHeader = 'Kim-Should-Retry';

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
