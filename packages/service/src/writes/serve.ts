import type { ServerResponse } from 'node:http';
import { defaultMaxBytes, type OperationId, type Write } from '@simpul-kim/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { admit, type Actor } from '../accounts/index.ts';
import type { Input, ServingContext, WriteHandler, Written } from '../answers/index.ts';
import { bodyWithin } from '../connections/index.ts';
import { Refusal } from '../problems/index.ts';
import { recordDeed } from './audit.ts';
import { fileOf, requireBare } from './file.ts';
import { claim, fingerprintOf, keepAnswer, type Creation } from './idempotency.ts';

const keyForm = /^[\x21-\x7e]{8,200}$/;

function idempotencyKeyOf({ headers }: FastifyRequest): string {
  const key = headers['idempotency-key'];
  if (typeof key === 'string' && keyForm.test(key)) return key;
  throw new Refusal('invalid-request', {
    errors: [
      {
        field: 'Idempotency-Key',
        rule: key === undefined ? 'required' : 'pattern',
        message: {
          id: 'Sertakan header `Idempotency-Key`: 8 sampai 200 huruf atau angka tanpa spasi, baru untuk setiap kiriman.',
          en: 'Send a header `Idempotency-Key`: 8 to 200 letters or digits without spaces, new for each thing to make.',
        },
      },
    ],
  });
}

/** How many files may be on their way to us at once: each is held in memory. */
const maxFilesAtOnce = 16;
const retryAfterSeconds = 10;

/** Gives each answer to a file a place, until it is closed. */
function createPlaces(): (answer: ServerResponse) => void {
  let taken = 0;
  return (answer) => {
    if (taken >= maxFilesAtOnce) throw new Refusal('unavailable', { retryAfterSeconds });
    taken += 1;
    answer.once('close', () => (taken -= 1));
  };
}

/** Operations without a body take none: a field there would be ignored, and that is a surprise. */
const noBody = { type: ['object', 'null'], additionalProperties: false };

/** What a write is, apart from what it does. */
interface Served {
  readonly id: OperationId;
  readonly operation: Write;
  readonly route: Pick<RouteOptions, 'method' | 'url'> & { readonly schema: object };
}

/**
 * Serves an operation that changes something. Its deed, its line in the audit log and the memory of
 * its Idempotency-Key are one transaction, committed before the answer leaves.
 */
export async function serveWrite(
  app: FastifyInstance,
  { id, operation, route }: Served,
  handle: WriteHandler<OperationId>,
  { database, accounts, room, originOf, limits }: ServingContext,
): Promise<void> {
  const { creates, file, body = noBody, maxBytes = defaultMaxBytes } = operation;

  const { access, path } = operation;
  const admitted = new WeakMap<FastifyRequest, Actor>();
  // Who may not write is told so before anything of what was sent is taken in.
  const letIn = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('cache-control', 'private, no-store');
    if (access === 'public') return;
    admitted.set(request, await admit(accounts, request, { access, path }));
  };

  const handler: RouteOptions['handler'] = async (request, reply) => {
    const actor = admitted.get(request);
    const key = creates ? idempotencyKeyOf(request) : undefined;
    await room.require();
    const { params, query } = request as unknown as Input<never>;
    const afterwards: (() => Promise<void>)[] = [];
    const write = async () => {
      const writing = await handle({
        params,
        query,
        body: (file === undefined ? request.body : undefined) as never,
        file: file === undefined ? Buffer.alloc(0) : fileOf(request),
        actor: actor as Actor,
        origin: originOf(request),
        from: request.ip,
        afterwards: (step) => void afterwards.push(step),
      });
      const creation: Creation | undefined = key
        ? {
            actor: actor ? `${actor.kind}:${actor.id}` : 'public',
            operation: id,
            key,
            fingerprint: fingerprintOf([params, query, request.body]),
          }
        : undefined;
      return database.db.transaction().execute(async (tx) => {
        const before = creation && (await claim(tx, creation));
        if (before !== undefined) return before;
        const { answer, target, region, account }: Written<OperationId> = await writing(tx);
        const by = actor ?? (account ? { kind: 'account' as const, id: account } : undefined);
        if (by)
          await recordDeed(tx, { actor: by, operation: id, target, region, requestId: request.id });
        // The schema decides what leaves: a field that it does not name is not written.
        const made = String(reply.serializeInput(answer, creates ? '201' : '200'));
        if (creation && creates === true) await keepAnswer(tx, creation, made);
        return made;
      });
    };
    const json = await write().finally(async () => {
      for (const step of afterwards) {
        await step().catch((error: unknown) =>
          request.log.error({ err: error, requestId: request.id }, 'something was left undone'),
        );
      }
    });
    return reply
      .code(creates ? 201 : 200)
      .type('application/json; charset=utf-8')
      .send(json);
  };

  const fileMs = file === undefined ? 0 : (1_000 * maxBytes) / limits.fileBytesPerSecond;
  const preParsing = bodyWithin(limits.jsonMs + fileMs);
  const options = { ...route, bodyLimit: maxBytes, preParsing, handler };
  if (file === undefined) {
    app.route({ ...options, onRequest: letIn, schema: { ...route.schema, body } });
    return;
  }
  const takePlace = createPlaces();
  // A file comes as the bytes that it is, whatever its sender calls them.
  await app.register(async (scope) => {
    // Who may send nothing, and what there is no room for, is not even read.
    scope.addHook('onRequest', async (request, reply) => {
      await letIn(request, reply);
      requireBare(request);
      await room.require();
      takePlace(reply.raw);
    });
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_, bytes, done) => done(null, bytes));
    scope.route(options);
  });
}
