import { pageSize, type Site } from '@simpul-kim/contract';
import { decodeCursor } from '../answers/cursor.ts';
import type { Handlers } from '../answers/index.ts';
import { pageOf } from '../answers/page.ts';
import type { Database } from '../database/index.ts';
import { Refusal, unusable } from '../problems/index.ts';
import { requireRegion } from '../regions/index.ts';
import { findSites, removeSite, setSite, type SiteRow } from './queries.ts';
import { subjectOf, type Subject } from './subject.ts';

const isMicroseconds = (text: string) => /^\d{1,17}$/.test(text);

const toSite = ({ host, region_code, standing, reason, changed_at }: SiteRow): Site => ({
  subject: host ?? region_code!,
  standing,
  reason,
  changedAt: changed_at.toISOString(),
});

/** @throws {Refusal} `unusable`, for what is neither host nor region. */
function requireSubject(text: string): Subject {
  const subject = subjectOf(text);
  if (subject) return subject;
  throw unusable('subject', 'host', {
    id: 'Tulis nama situs (misalnya desa.example) atau kode wilayah (misalnya 64.09.02.2004).',
    en: 'Write the host of a site (such as desa.example) or the code of a region (such as 64.09.02.2004).',
  });
}

/** What HTTP sees of the site list. */
export function siteRoutes({
  db,
}: Database): Handlers<'sites.list' | 'sites.set' | 'sites.remove'> {
  return {
    'sites.list': async ({ query: { standing, cursor, limit = pageSize.default } }) => {
      const after = cursor === undefined ? undefined : decodeCursor(cursor, isMicroseconds);
      const rows = await findSites(db, { standing, after, limit: limit + 1 });
      return { answer: pageOf(rows, limit, toSite, ({ position, id }) => [position, id]) };
    },

    'sites.set': ({ params, body: { standing, reason } }) => {
      const subject = requireSubject(params.subject);
      return async (tx) => {
        if ('region' in subject) await requireRegion(tx, subject.region);
        const row = await setSite(tx, subject, { standing, reason: reason.trim() });
        return { answer: toSite(row), target: row.host, region: row.region_code };
      };
    },

    'sites.remove': ({ params }) => {
      const subject = requireSubject(params.subject);
      return async (tx) => {
        if (!(await removeSite(tx, subject))) throw new Refusal('not-found');
        const [host, region] = 'host' in subject ? [subject.host, null] : [null, subject.region];
        return { answer: { deleted: true }, target: host, region };
      };
    },
  };
}
