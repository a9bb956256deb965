import { defaultMaxBytes, proofHeader, type OperationId, type Write } from '@simpul-kim/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { admit, requireUnchanged, type Actor } from '../accounts/index.ts';
import type { Input, ServingContext, WriteHandler, Written } from '../answers/index.ts';
import { bodyWithin } from '../connections/index.ts';
import { recordDeed } from './audit.ts';
import { fileOf, requireBare } from './file.ts';
import { Refusal } from '../problems/index.ts';
import { networkOf } from '../throttles/index.ts';
import { claim, creationOf, findFirst, isTaken, keepAnswer } from './idempotency.ts';
import { idempotencyKeyOf } from './key.ts';
import { createLines, type Lines } from './lines.ts';
import { createPlaces } from './places.ts';

/** Operations without a body take none: a field there would be ignored, and that is a surprise. */
const noBody = { type: ['object', 'null'], additionalProperties: false };

/** What an answer can be made again from. */
function referenceOf({ target }: Written<OperationId>): string {
  if (target) return target;
  throw new Error('what is to be answered again must name its target');
}

/** What anyone uploads leaves so many reserves free, so that the desk can still write. */
const reservesOfUploads = 2;

/** What a write needs. */
type WritingContext = Pick<
  ServingContext,
  'database' | 'accounts' | 'proofs' | 'uploads' | 'room' | 'originOf' | 'limits'
>;

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
  { database, accounts, proofs, uploads, room, originOf, limits }: WritingContext,
): Promise<void> {
  const { access, path, creates, file, body = noBody, maxBytes = defaultMaxBytes } = operation;
  const admitted = new WeakMap<FastifyRequest, Actor>();
  /** Requests whose proof was seen before their file was taken in. */
  const proven = new WeakSet<FastifyRequest>();
  const proofOf = ({ headers }: FastifyRequest) => headers[proofHeader.toLowerCase()];
  // Who may not write is told so before anything of what was sent is taken in.
  const letIn = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('cache-control', 'private, no-store');
    if (access === 'public') return;
    admitted.set(request, await admit(accounts, request, { access, path }));
  };

  // A file of someone unknown is worth a place once it has its key and its proof, or is a repeat.
  const letInFile = async (request: FastifyRequest) => {
    const key = idempotencyKeyOf(request, operation);
    if (await isTaken(database.db, { actor: undefined, operation: id, key })) return;
    await room.require(reservesOfUploads);
    await proofs.check(proofOf(request), { operation: id, key });
    await uploads.consume(networkOf(request.ip));
    proven.add(request);
  };
  // Only files that were read count: who repeats, or is told to come again, sends no more than others.
  const uncount = async (request: FastifyRequest) => {
    if (proven.has(request)) await uploads.reward(networkOf(request.ip));
  };

  // Reading a file takes long: of repeats that come at once one does it.
  const inLine: Lines = file === undefined ? (_, work) => work() : createLines();

  const handler: RouteOptions['handler'] = async (request, reply) => {
    const actor = admitted.get(request);
    const { params, query } = request as unknown as Input<never>;
    const key = creates ? idempotencyKeyOf(request, operation) : undefined;
    const creation = key
      ? creationOf({
          actor: actor && `${actor.kind}:${actor.id}`,
          operation: id,
          key,
          parts: [params, query, request.body],
        })
      : undefined;
    const send = (json: string) =>
      reply
        .code(creates ? 201 : 200)
        .type('application/json; charset=utf-8')
        .send(json);

    const afterwards: (() => Promise<void>)[] = [];
    const write = async () => {
      // A repeat changes nothing: it needs neither room nor a proof, whose time may be over by now.
      const known = creation && (await findFirst(database.db, creation));
      if (known !== undefined) await uncount(request);
      if (known !== undefined && creates === true) return known;
      if (known === undefined && proven.has(request)) proofs.requireUnspent(proofOf(request));
      else if (known === undefined) {
        await room.require();
        if (operation.proof && key) await proofs.check(proofOf(request), { operation: id, key });
      }
      const writing = await handle({
        params,
        query,
        body: (file === undefined ? request.body : undefined) as never,
        file: file === undefined ? Buffer.alloc(0) : fileOf(request),
        actor: actor as never,
        key: key as never,
        isRepeat: known !== undefined,
        origin: originOf(request),
        from: request.ip,
        afterwards: (step) => void afterwards.push(step),
      });
      return database.db.transaction().execute(async (tx) => {
        if (actor) await requireUnchanged(tx, actor);
        const before = known ?? (creation && (await claim(tx, creation)));
        if (before !== undefined && creates === true) return before;
        const written: Written<OperationId> = await writing(tx, before);
        // The schema decides what leaves: a field that it does not name is not written.
        const made = String(reply.serializeInput(written.answer, creates ? '201' : '200'));
        if (before !== undefined) return made;
        const { target, region, account } = written;
        const by = actor ?? (account ? { kind: 'account' as const, id: account } : undefined);
        if (by)
          await recordDeed(tx, { actor: by, operation: id, target, region, requestId: request.id });
        if (creation && creates === true) await keepAnswer(tx, creation, made);
        if (creation && creates === 'again') await keepAnswer(tx, creation, referenceOf(written));
        return made;
      });
    };
    const carryOut = async () => {
      try {
        return await write();
      } catch (error) {
        const code = error instanceof Refusal ? error.code : undefined;
        if (code === 'unusable' && proven.has(request)) proofs.fail(proofOf(request));
        if (code === 'unavailable') await uncount(request);
        throw error;
      } finally {
        for (const step of afterwards) {
          await step().catch((error: unknown) =>
            request.log.error({ err: error, requestId: request.id }, 'something was left undone'),
          );
        }
      }
    };
    return send(
      await (creation ? inLine(`${creation.actor} ${creation.key}`, carryOut) : carryOut()),
    );
  };

  const fileMs = file === undefined ? 0 : (1_000 * maxBytes) / limits.fileBytesPerSecond;
  const pace = {
    bytes: (limits.fileBytesPerSecond * limits.fileStretchMs) / 1_000,
    everyMs: limits.fileStretchMs,
  };
  const isOfAnyone = file !== undefined && access === 'public';
  const preParsing = bodyWithin(limits.jsonMs + fileMs, isOfAnyone ? pace : undefined);
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
      if (operation.proof) await letInFile(request);
      else await room.require();
      try {
        takePlace(reply.raw, isOfAnyone ? networkOf(request.ip) : undefined);
      } catch (error) {
        await uncount(request);
        throw error;
      }
    });
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_, bytes, done) => done(null, bytes));
    scope.route(options);
  });
}
