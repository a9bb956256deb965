import { operations, RegionCode, type CommunityEvent } from '@simpul-kim/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AnswerCache } from '../answers/cache.ts';
import type { Handlers, OriginOf } from '../answers/index.ts';
import { makeReady } from '../answers/ready.ts';
import { keyOf, sendReady } from '../answers/send.ts';
import type { Database } from '../database/index.ts';
import { atZone, requireRegion } from '../regions/index.ts';
import { toCalendar } from './calendar.ts';

const type = 'text/calendar; charset=utf-8';
const lifetime = operations['events.list'].cache;
/** Whoever subscribes keeps what is over; this much is told to who subscribes now. */
const pastDays = 30;
/** More than this no calendar program shows well. */
const maxEvents = 1_000;
const pageLimit = 100;

const ofRegion = {
  type: 'object',
  required: ['region'],
  properties: { region: RegionCode },
};
const ofEvent = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.ics$' },
  },
};

const asFile = (reply: FastifyReply, name: string) =>
  reply.header('content-disposition', `inline; filename="${name}.ics"`);

/** The events of a region, and each by itself, for calendar programs. */
export function calendarRoutes(
  app: FastifyInstance,
  { db }: Database,
  events: Pick<Handlers<'events.list' | 'events.get'>, 'events.list' | 'events.get'>,
  { cache, originOf }: { cache: AnswerCache; originOf: OriginOf },
): void {
  async function listAll(region: string, from: string, origin: string) {
    const all: CommunityEvent[] = [];
    let cursor: string | null | undefined;
    do {
      const query = { region, from, limit: pageLimit, ...(cursor ? { cursor } : {}) };
      const { answer } = await events['events.list']({ params: {}, query, origin });
      all.push(...answer.data);
      cursor = answer.next;
    } while (cursor && all.length < maxEvents);
    return all;
  }

  app.get<{ Params: { region: string } }>(
    '/feeds/:region/ics',
    { schema: { params: ofRegion } },
    async (request, reply) => {
      const origin = originOf(request);
      const ready = await cache.get(keyOf(request, origin, []), async () => {
        const { code, name, timeZone } = await requireRegion(db, request.params.region);
        const since = new Date(Date.now() - pastDays * 24 * 60 * 60 * 1000);
        const from = atZone(since, timeZone).slice(0, 10);
        const all = await listAll(code, from, origin);
        const text = toCalendar({ name: `Agenda ${name}`, events: all });
        return { answer: await makeReady(text), region: code };
      });
      return sendReady(request, asFile(reply, `agenda-${request.params.region}`), ready, {
        type,
        lifetime,
      });
    },
  );

  app.get<{ Params: { file: string } }>(
    '/feeds/events/:file',
    { schema: { params: ofEvent } },
    async (request, reply) => {
      const origin = originOf(request);
      const id = request.params.file.replace('.ics', '');
      const ready = await cache.get(keyOf(request, origin, []), async () => {
        const { answer, region } = await events['events.get']({
          params: { id },
          query: {},
          origin,
        });
        const text = toCalendar({ name: answer.title, events: [answer] });
        return { answer: await makeReady(text), region };
      });
      return sendReady(request, asFile(reply, id), ready, { type, lifetime });
    },
  );
}
