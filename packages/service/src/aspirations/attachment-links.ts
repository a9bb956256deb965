import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AspirationAttachment } from '@simpul-kim/contract';
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import type { Database, Schema } from '../database/index.ts';
import { sendProblem } from '../problems/answer.ts';
import type { Sealing } from '../sealing/index.ts';
import { openAttachment, type Attachment, type AttachmentParts } from './attachments.ts';

const linkMs = 15 * 60_000;

/** Signs for an office: once the aspiration lies with another one, the address is none any more. */
const sign = (sealing: Sealing, id: string, until: string, office: string): string =>
  createHmac('sha256', sealing.secret('attachment links'))
    .update([id, until, office].join(' '))
    .digest('base64url');

/** An attachment as the desk has it, with an address that is good for a quarter of an hour. */
export function toAttachment(
  { id, kind, type, bytes }: Attachment,
  office: string,
  sealing: Sealing,
  origin: string,
  now: Date,
): AspirationAttachment {
  const until = String(now.getTime() + linkMs);
  const signature = sign(sealing, id, until, office);
  return { id, kind, type, bytes, url: `${origin}/attachments/${id}.${until}.${signature}` };
}

const form = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.(\d{13,15})\.([\w-]{43})$/;

/** The attachment that an address lets read now; nothing, where it is made up or over. */
async function findLinked(
  db: Kysely<Schema>,
  sealing: Sealing,
  text: string,
  now: number,
): Promise<Attachment | undefined> {
  const [, id, until = '', signature = ''] = form.exec(text) ?? [];
  if (id === undefined || Number(until) <= now) return undefined;
  const row = await db
    .selectFrom('aspiration_attachments as t')
    .innerJoin('aspirations as a', 'a.id', 't.aspiration_id')
    .select(['t.id', 't.kind', 't.type', 't.bytes', 't.key_id', 't.edition', 'a.office_code'])
    .where('t.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const right = Buffer.from(sign(sealing, id, until, row.office_code));
  return timingSafeEqual(Buffer.from(signature), right) ? row : undefined;
}

/** Serves attachments to who was given their address by the desk. */
export function serveAttachments(
  app: FastifyInstance,
  { db }: Database,
  parts: Omit<AttachmentParts, 'db'>,
): void {
  app.get<{ Params: { link: string } }>('/attachments/:link', async (request, reply) => {
    const row = await findLinked(db, parts.sealing, request.params.link, Date.now());
    const bytes = row && (await openAttachment(parts, row));
    if (!row || !bytes) return sendProblem(request, reply, 'not-found');
    reply
      .type(row.type)
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('referrer-policy', 'no-referrer');
    if (row.kind === 'document') reply.header('content-disposition', 'attachment');
    return reply.send(bytes);
  });
}
