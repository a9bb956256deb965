import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { Addresses } from '../feeds/index.ts';
import { articlePath } from './article.ts';
import { visible } from './queries.ts';

/** The most that a part of a sitemap may hold (sitemaps.org). */
const most = 50_000;

/** The pages of articles that are at home here, for the sitemap; in order of their ids. */
export const articleAddresses = ({ db }: Database): Addresses => ({
  async nextStretch(from, length) {
    const { rows } = await sql<{ id: string }>`
      select id from articles where id >= ${from}::uuid
      order by id offset ${length} limit 1`.execute(db);
    return rows[0]?.id;
  },

  async within(from, before) {
    const end = before === undefined ? sql`true` : sql`a.id < ${before}::uuid`;
    const { rows } = await sql<{ id: string; updated_at: Date }>`
      select a.id, a.updated_at
      from articles a left join groups g on g.id = a.group_id
      where a.id >= ${from}::uuid and ${end} and ${visible} and a.external_url is null
      order by a.id limit ${most}`.execute(db);
    return rows.map(({ id, updated_at }) => ({ path: articlePath(id), changedAt: updated_at }));
  },
});
