import { sql, type Kysely } from 'kysely';
import type { Touched } from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';
import { unusable } from '../problems/index.ts';

/**
 * Checks that pictures may be shown with what belongs to `owner`: they are there, and say what they
 * show.
 *
 * @param field the field of the request that names them.
 * @throws {Refusal} `unusable` that names the field.
 */
export async function requirePictures(
  tx: Kysely<Schema>,
  ids: readonly string[],
  field: string,
  _owner: Touched,
): Promise<void> {
  if (ids.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    select id from pictures where id = any(${[...ids]}::uuid[])`.execute(tx);
  if (rows.length < new Set(ids).size) {
    throw unusable(field, 'unknown', {
      id: `Periksa \`${field}\`: gambar itu tidak ada. Unggah dulu, lalu pakai id-nya.`,
      en: `Check \`${field}\`: there is no such picture. Upload it first, then use its id.`,
    });
  }
}
