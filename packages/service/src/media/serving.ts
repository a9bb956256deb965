import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../problems/answer.ts';
import { fileAt, mediaPath, mediaTypes, typeOf } from './names.ts';
import type { Storage, Stretch } from './storage.ts';

/**
 * The stretch of a file that a request asks for; nothing, where it is to have the whole: what is
 * malformed, several stretches, or lies past the end may be answered so.
 */
function stretchOf(header: string | undefined, size: number): Stretch | undefined {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first <= last ? { first, last } : undefined;
}

/** The name of a file holds a hash of what is in it. */
const etagOf = (file: string) => `"${file.slice(file.indexOf('/') + 1)}"`;

/** Whether the client has the file already. */
const isKnown = ({ headers }: FastifyRequest, etag: string) =>
  (headers['if-none-match'] ?? '').split(',').some((tag) => tag.trim().replace('W/', '') === etag);

/** Says what a file is, and that it never changes. */
function describe(reply: FastifyReply, file: string, type: string): void {
  reply
    .type(type)
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('etag', etagOf(file))
    .header('accept-ranges', 'bytes')
    // Whatever a file turns out to be, it does nothing here; and any site may show it.
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cross-origin-resource-policy', 'cross-origin');
  // Without a name here, a download is called as its address ends.
  if (type === mediaTypes.pdf) reply.header('content-disposition', 'attachment');
}

async function serve(request: FastifyRequest, reply: FastifyReply, storage: Storage) {
  const file = fileAt((request.params as { '*': string })['*']);
  const type = typeOf(file);
  const missing = () => sendProblem(request, reply, 'not-found');
  if (!type) return missing();
  const { range, 'if-range': only, 'if-none-match': known } = request.headers;
  const isHead = request.method === 'HEAD';
  let stretch: Stretch | undefined;
  let size: number | undefined;
  if (isHead || range !== undefined || known !== undefined) {
    size = await storage.weigh(file);
    if (size === undefined) return missing();
    if (isKnown(request, etagOf(file)) || isHead) {
      describe(reply, file, type);
      return isHead ? reply.header('content-length', size).send() : reply.code(304).send();
    }
    if (only === undefined || only === etagOf(file)) stretch = stretchOf(range, size);
  }
  const found = await storage.read(file, stretch);
  if (!found) return missing();
  describe(reply, file, type);
  if (stretch) {
    const { first, last } = stretch;
    reply.code(206).header('content-range', `bytes ${first}-${last}/${size ?? '*'}`);
  }
  return reply.header('content-length', found.bytes).send(found.stream);
}

/** Serves the files of uploads, wherever they are kept. */
export function serveMedia(app: FastifyInstance, storage: Storage): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: `${mediaPath}*`,
    handler: (request, reply) => serve(request, reply, storage),
  });
}
