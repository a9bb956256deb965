import type { FieldError, Locale } from '@simpul-kim/contract';
import type { FastifySchemaValidationError } from 'fastify';

type Params = Readonly<Record<string, unknown>>;
type Sentence = (field: string, params: Params) => string;

const list = (values: unknown) => (values as string[]).map((value) => `\`${value}\``).join(', ');

const regionExample = '64.09.02.2004';
const isRegion = (field: string) => field === 'region' || field === 'code';

/** What to do, by the JSON Schema keyword that did not hold. */
const sentences: Readonly<Record<Locale, Readonly<Record<string, Sentence>>>> = {
  id: {
    required: (field) => `Isi \`${field}\`: wajib ada.`,
    additionalProperties: (field) => `Hapus \`${field}\`: tidak dikenal di sini.`,
    enum: (field, { allowedValues }) =>
      `Isi \`${field}\` dengan salah satu dari ${list(allowedValues)}.`,
    minimum: (field, { limit }) => `Isi \`${field}\` dengan angka paling kecil ${String(limit)}.`,
    maximum: (field, { limit }) => `Isi \`${field}\` dengan angka paling besar ${String(limit)}.`,
    minLength: (field) => `Isi \`${field}\`: tidak boleh kosong.`,
    maxLength: (field, { limit }) =>
      `Persingkat \`${field}\` menjadi paling banyak ${String(limit)} huruf.`,
    type: (field, { type }) =>
      type === 'integer'
        ? `Isi \`${field}\` dengan bilangan bulat.`
        : `Isi \`${field}\` satu kali saja, dengan teks.`,
    pattern: (field) =>
      isRegion(field)
        ? `Isi \`${field}\` dengan kode wilayah Kemendagri, misalnya ${regionExample}.`
        : `Periksa \`${field}\`: bentuknya tidak benar, atau ada karakter yang tidak bisa dibaca.`,
  },
  en: {
    required: (field) => `Give \`${field}\`: it is required.`,
    additionalProperties: (field) => `Leave out \`${field}\`: it is not known here.`,
    enum: (field, { allowedValues }) => `Give \`${field}\` as one of ${list(allowedValues)}.`,
    minimum: (field, { limit }) => `Give \`${field}\` as a number of at least ${String(limit)}.`,
    maximum: (field, { limit }) => `Give \`${field}\` as a number of at most ${String(limit)}.`,
    minLength: (field) => `Give \`${field}\`: it must not be empty.`,
    maxLength: (field, { limit }) => `Shorten \`${field}\` to at most ${String(limit)} characters.`,
    type: (field, { type }) =>
      type === 'integer'
        ? `Give \`${field}\` as a whole number.`
        : `Give \`${field}\` once only, as text.`,
    pattern: (field) =>
      isRegion(field)
        ? `Give \`${field}\` as a Kemendagri region code, e.g. ${regionExample}.`
        : `Check \`${field}\`: its form is not right, or it has unreadable characters.`,
  },
};

function fieldOf({ keyword, params, instancePath }: FastifySchemaValidationError): string {
  if (keyword === 'required') return String(params['missingProperty']);
  if (keyword === 'additionalProperties') return String(params['additionalProperty']).slice(0, 40);
  return instancePath.slice(1).replaceAll('/', '.');
}

/** The failures that a validation error holds; none, where it is no validation error. */
export const failuresOf = (error: unknown): readonly FastifySchemaValidationError[] =>
  (error as { validation?: readonly FastifySchemaValidationError[] } | undefined)?.validation ?? [];

/** More than this nobody reads. */
const maxTold = 10;

/** What is wrong with each field, in a sentence that says what to do. */
export function fieldErrors(
  failures: readonly FastifySchemaValidationError[],
  locale: Locale,
): FieldError[] {
  return failures.slice(0, maxTold).map((failure) => {
    const field = fieldOf(failure);
    const rule = failure.keyword === 'additionalProperties' ? 'unknown' : failure.keyword;
    const sentence = sentences[locale][failure.keyword] ?? sentences[locale]['pattern'];
    return { field, rule, message: sentence?.(field, failure.params) ?? '' };
  });
}
