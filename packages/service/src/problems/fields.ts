import type { FieldError, Locale } from '@simpul-kim/contract';
import type { FastifySchemaValidationError } from 'fastify';

type Params = Readonly<Record<string, unknown>>;
type Sentence = (field: string, params: Params) => string;

const list = (values: unknown) => (values as string[]).map((value) => `\`${value}\``).join(', ');

const regionExample = '64.09.02.2004';
const isRegion = (field: string) => /(^|\.)(region|code|(\w*[rR]egion|audience)Code)$/.test(field);

const wanted = {
  id: {
    integer: 'bilangan bulat',
    number: 'angka',
    boolean: '`true` atau `false`',
    array: 'sebuah daftar',
    object: 'sebuah objek JSON',
    string: 'teks',
    'date-time': 'waktu beserta zonanya, misalnya 2026-11-21T08:30:00+08:00',
    date: 'tanggal, misalnya 2026-11-21',
    email: 'alamat email, misalnya nama@contoh.go.id',
    uri: 'alamat web yang lengkap',
  },
  en: {
    integer: 'a whole number',
    number: 'a number',
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'a JSON object',
    string: 'text',
    'date-time': 'a time with its zone, e.g. 2026-11-21T08:30:00+08:00',
    date: 'a date, e.g. 2026-11-21',
    email: 'an e-mail address, e.g. name@example.go.id',
    uri: 'a full web address',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** What a type or a format wants, in words. */
function want(locale: Locale, of: unknown): string {
  const words: Readonly<Record<string, string>> = wanted[locale];
  const types = (Array.isArray(of) ? (of as unknown[]) : [of]).map(String);
  const told = types.filter((type) => type !== 'null').map((type) => words[type] ?? type);
  const none = types.includes('null') ? ['`null`'] : [];
  return [...told, ...none].join(locale === 'id' ? ' atau ' : ' or ');
}

const isId = (field: string) => /(^|\.)(id|\w+Ids?)(\.\d+)?$/.test(field);
const idExample = '01a1fff6-5f1a-7f07-8b2c-b675ab8292a1';

/** What to do, by the JSON Schema keyword that did not hold. */
const sentences: Readonly<Record<Locale, Readonly<Record<string, Sentence>>>> = {
  id: {
    required: (field) => `Isi \`${field}\`: wajib ada.`,
    additionalProperties: (field) => `Hapus \`${field}\`: tidak dikenal di sini.`,
    enum: (field, { allowedValues }) =>
      `Isi \`${field}\` dengan salah satu dari ${list(allowedValues)}.`,
    minimum: (field, { limit }) => `Isi \`${field}\` dengan angka paling kecil ${String(limit)}.`,
    maximum: (field, { limit }) => `Isi \`${field}\` dengan angka paling besar ${String(limit)}.`,
    minLength: (field, { limit }) =>
      limit === 1
        ? `Isi \`${field}\`: tidak boleh kosong.`
        : `Perpanjang \`${field}\` menjadi paling sedikit ${String(limit)} huruf.`,
    maxLength: (field, { limit }) =>
      `Persingkat \`${field}\` menjadi paling banyak ${String(limit)} huruf.`,
    minItems: (field, { limit }) => `Isi \`${field}\` dengan paling sedikit ${String(limit)} hal.`,
    maxItems: (field, { limit }) => `Isi \`${field}\` dengan paling banyak ${String(limit)} hal.`,
    uniqueItems: (field) => `Sebut tiap hal di \`${field}\` satu kali saja.`,
    const: (field) => `Periksa \`${field}\`: nilai ini tidak dikenal di sini.`,
    type: (field, { type }) => `Isi \`${field}\` dengan ${want('id', type)}.`,
    // In an address, what is no text or number was given more than once.
    once: (field, { type }) => `Isi \`${field}\` satu kali saja, dengan ${want('id', type)}.`,
    format: (field, { format }) => `Isi \`${field}\` dengan ${want('id', format)}.`,
    pattern: (field) =>
      isRegion(field)
        ? `Isi \`${field}\` dengan kode wilayah Kemendagri, misalnya ${regionExample}.`
        : isId(field)
          ? `Isi \`${field}\` dengan id, misalnya ${idExample}.`
          : `Periksa \`${field}\`: kosong, bentuknya tidak benar, atau ada karakter yang tidak bisa dibaca.`,
  },
  en: {
    required: (field) => `Give \`${field}\`: it is required.`,
    additionalProperties: (field) => `Leave out \`${field}\`: it is not known here.`,
    enum: (field, { allowedValues }) => `Give \`${field}\` as one of ${list(allowedValues)}.`,
    minimum: (field, { limit }) => `Give \`${field}\` as a number of at least ${String(limit)}.`,
    maximum: (field, { limit }) => `Give \`${field}\` as a number of at most ${String(limit)}.`,
    minLength: (field, { limit }) =>
      limit === 1
        ? `Give \`${field}\`: it must not be empty.`
        : `Lengthen \`${field}\` to at least ${String(limit)} characters.`,
    maxLength: (field, { limit }) => `Shorten \`${field}\` to at most ${String(limit)} characters.`,
    minItems: (field, { limit }) => `Give at least ${String(limit)} in \`${field}\`.`,
    maxItems: (field, { limit }) => `Give at most ${String(limit)} in \`${field}\`.`,
    uniqueItems: (field) => `Name each in \`${field}\` once only.`,
    const: (field) => `Check \`${field}\`: this value is not known here.`,
    type: (field, { type }) => `Give \`${field}\` as ${want('en', type)}.`,
    once: (field, { type }) => `Give \`${field}\` once only, as ${want('en', type)}.`,
    format: (field, { format }) => `Give \`${field}\` as ${want('en', format)}.`,
    pattern: (field) =>
      isRegion(field)
        ? `Give \`${field}\` as a Kemendagri region code, e.g. ${regionExample}.`
        : isId(field)
          ? `Give \`${field}\` as an id, e.g. ${idExample}.`
          : `Check \`${field}\`: it is empty, its form is not right, or it has unreadable characters.`,
  },
};

const told = (field: string, instancePath: string) =>
  [...instancePath.split('/').slice(1), field].filter(Boolean).join('.').slice(0, 120);

/** Name of the field at fault; a body that is missing altogether has none. */
function fieldOf({ keyword, params, instancePath }: FastifySchemaValidationError): string {
  if (keyword === 'required') return told(String(params['missingProperty']), instancePath);
  if (keyword === 'additionalProperties') {
    return told(String(params['additionalProperty']).slice(0, 40), instancePath);
  }
  return told('', instancePath) || 'body';
}

/** The failures that a validation error holds; none, where it is no validation error. */
export const failuresOf = (error: unknown): readonly FastifySchemaValidationError[] =>
  (error as { validation?: readonly FastifySchemaValidationError[] } | undefined)?.validation ?? [];

/** Whether what was wrong stood in the address of the request, and not in its body. */
export const isOfAddress = (error: unknown): boolean =>
  /^(querystring|params)$/.test(
    String((error as { validationContext?: unknown } | undefined)?.validationContext),
  );

/** More than this nobody reads. */
const maxTold = 10;

const isChoice = ({ keyword }: FastifySchemaValidationError) => /^(anyOf|oneOf|if)$/.test(keyword);

/**
 * The failures without those of a choice of schemas itself: what its branches say is told. Of
 * branches that each want another type, one failure tells all of them.
 */
function tellingOf(
  failures: readonly FastifySchemaValidationError[],
): FastifySchemaValidationError[] {
  const telling: FastifySchemaValidationError[] = [];
  const said = failures.filter((one) => !isChoice(one));
  // Where something is there, that it is not nothing is no news.
  const isNews = ({ instancePath, params }: FastifySchemaValidationError) =>
    params['type'] !== 'null' ||
    said.every((one) => one.keyword === 'type' || !one.instancePath.startsWith(instancePath));
  for (const failure of said.filter(isNews)) {
    const { keyword, instancePath, params } = failure;
    const same = telling.findIndex(
      (one) => one.keyword === keyword && one.instancePath === instancePath,
    );
    const before = telling[same];
    if (keyword !== 'type' || !before) {
      telling.push(failure);
      continue;
    }
    const type = [...new Set([before.params['type'], params['type']].flat())];
    telling[same] = { ...before, params: { ...before.params, type } };
  }
  return telling;
}

/**
 * What is wrong with each field, in a sentence that says what to do.
 *
 * @param inAddress whether the fields stand in the address, and not in a body.
 */
export function fieldErrors(
  failures: readonly FastifySchemaValidationError[],
  locale: Locale,
  inAddress = false,
): FieldError[] {
  return tellingOf(failures)
    .slice(0, maxTold)
    .map((failure) => {
      const field = fieldOf(failure);
      const rule = failure.keyword === 'additionalProperties' ? 'unknown' : failure.keyword;
      const keyword = inAddress && failure.keyword === 'type' ? 'once' : failure.keyword;
      const sentence = sentences[locale][keyword] ?? sentences[locale]['pattern'];
      return { field, rule, message: sentence?.(field, failure.params) ?? '' };
    });
}
