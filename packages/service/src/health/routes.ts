import { sql } from 'kysely';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { AnswerCache } from '../answers/cache.ts';
import type { Database } from '../database/index.ts';
import type { Outbox } from '../mail/index.ts';

/** Counts requests by route, never by address: addresses can tell who asked for what. */
function countRequests(app: FastifyInstance, registry: Registry): void {
  const seconds = new Histogram({
    name: 'kim_http_request_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    seconds
      .labels(request.method, route, String(reply.statusCode))
      .observe(reply.elapsedTime / 1000);
  });
}

function countAnswers(cache: AnswerCache, registry: Registry): void {
  new Counter({
    name: 'kim_answers_total',
    help: 'Public answers, given from what was kept ready or made anew.',
    labelNames: ['how'],
    registers: [registry],
    collect() {
      this.reset();
      this.labels('kept').inc(cache.counts.kept);
      this.labels('made').inc(cache.counts.made);
    },
  });
}

function countMails(outbox: Pick<Outbox, 'counts'>, registry: Registry): void {
  new Gauge({
    name: 'kim_mails',
    help: 'Mails to offices that wait to be sent, and those of the last 7 days that were given up.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      this.reset();
      // Without the database nobody knows; the other metrics are told all the same.
      const counts = await outbox.counts().catch(() => undefined);
      if (!counts) return;
      this.labels('waiting').set(counts.waiting);
      this.labels('given-up').set(counts.givenUp);
    },
  });
}

/** Whether the process lives, whether it can serve, and how it does. */
export function healthRoutes(
  app: FastifyInstance,
  { db }: Database,
  cache: AnswerCache,
  outbox: Pick<Outbox, 'counts'>,
): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  countRequests(app, registry);
  countAnswers(cache, registry);
  countMails(outbox, registry);
  const ready = new Gauge({
    name: 'kim_ready',
    help: '1 while the database answers.',
    registers: [registry],
  });

  const fresh = { 'cache-control': 'no-store' };
  app.get('/healthz', (_, reply) => reply.headers(fresh).send({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    try {
      await sql`select 1`.execute(db);
    } catch (error) {
      ready.set(0);
      throw error;
    }
    ready.set(1);
    return reply.headers(fresh).send({ status: 'ready' });
  });
  app.get('/metrics', async (_, reply) =>
    reply
      .headers(fresh)
      .type(registry.contentType)
      .send(await registry.metrics()),
  );
}
