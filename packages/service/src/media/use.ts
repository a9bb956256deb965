import type { MediaKind } from '@simpul-kim/contract';
import { sql, type Kysely } from 'kysely';
import type { Touched } from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';
import { unusable, type Sentence } from '../problems/index.ts';

interface Found {
  id: string;
  kind: MediaKind;
  alt: string;
  group_id: string | null;
  region_code: string;
}

const whole = {
  picture: { id: 'gambar', en: 'picture' },
  document: { id: 'dokumen', en: 'document' },
} as const;

const sentences = (field: string, { id, en }: Sentence) => ({
  unknown: {
    id: `Periksa \`${field}\`: ${id} itu tidak ada. Unggah dulu, lalu pakai id-nya.`,
    en: `Check \`${field}\`: there is no such ${en}. Upload it first, then use its id.`,
  },
  kind: {
    id: `Periksa \`${field}\`: yang diunggah itu bukan ${id}.`,
    en: `Check \`${field}\`: that upload is no ${en}.`,
  },
  owner: {
    id: `Periksa \`${field}\`: ${id} itu milik KIM atau kantor lain. Unggah sendiri, lalu pakai id-nya.`,
    en: `Check \`${field}\`: that ${en} belongs to another KIM or office. Upload it yourself, then use its id.`,
  },
  alt: {
    id: `Lengkapi \`${field}\`: tuliskan dulu apa yang terlihat di gambar itu (\`alt\`), untuk pembaca yang tidak bisa melihatnya.`,
    en: `Complete \`${field}\`: say first what that picture shows (\`alt\`), for readers who cannot see it.`,
  },
});

/** The same group; or, for what belongs to a region alone, the same region. */
const isOf = ({ group_id, region_code }: Found, { groupId, regionCode }: Touched): boolean =>
  group_id === groupId && (groupId !== null || region_code === regionCode);

/** Checks uploads, and holds them until the transaction ends, so that nobody deletes them meanwhile. */
async function requireUploads(
  tx: Kysely<Schema>,
  ids: readonly string[],
  field: string,
  owner: Touched,
  { kind, altRequired }: { kind: MediaKind; altRequired: boolean },
): Promise<void> {
  if (ids.length === 0) return;
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
  const { rows } = await sql<Found>`select id, kind, alt, group_id, region_code from pictures
    where id = any(${wanted}::uuid[]) order by id for share`.execute(tx);
  const told = sentences(field, whole[kind]);
  const refuse = (rule: keyof typeof told) => unusable(field, rule, told[rule]);
  if (rows.length < wanted.length) throw refuse('unknown');
  if (rows.some((row) => !isOf(row, owner))) throw refuse('owner');
  if (rows.some((row) => row.kind !== kind)) throw refuse('kind');
  if (altRequired && rows.some(({ alt }) => alt === '')) throw refuse('alt');
}

/**
 * Checks that pictures may be shown with what belongs to `owner`: they are there, are pictures, are
 * the owner's own, and say what they show.
 *
 * @param field the field of the request that names them.
 * @param options.altRequired whether they must say what they show; of a draft, not yet.
 * @throws {Refusal} `unusable` that names the field.
 */
export const requirePictures = (
  tx: Kysely<Schema>,
  ids: readonly string[],
  field: string,
  owner: Touched,
  { altRequired = true }: { readonly altRequired?: boolean } = {},
): Promise<void> => requireUploads(tx, ids, field, owner, { kind: 'picture', altRequired });

/**
 * Checks that documents may be given out with what belongs to `owner`: they are there, are
 * documents, and are the owner's own.
 *
 * @param field the field of the request that names them.
 * @throws {Refusal} `unusable` that names the field.
 */
export const requireDocuments = (
  tx: Kysely<Schema>,
  ids: readonly string[],
  field: string,
  owner: Touched,
): Promise<void> => requireUploads(tx, ids, field, owner, { kind: 'document', altRequired: false });
