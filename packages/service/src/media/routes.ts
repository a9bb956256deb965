import { mkdir } from 'node:fs/promises';
import statics from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { mediaPath } from './index.ts';

/** Serves the stored pictures. Their names are never used twice, so they may be kept for good. */
export async function mediaRoutes(app: FastifyInstance, mediaDir: string): Promise<void> {
  await mkdir(mediaDir, { recursive: true });
  await app.register(statics, {
    root: mediaDir,
    prefix: mediaPath,
    index: false,
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  });
}
