import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A server of the files of one folder. */
export interface StaticServer {
  /** Where it listens, e.g. `http://127.0.0.1:40123`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** The file that a request names; nothing where that is no name, or one outside the folder. */
function fileOf(root: string, address: string): string | undefined {
  let path: string;
  try {
    // Not `new URL`, which would quietly mend `..`: what tries to leave is refused.
    path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || path.includes('\0')) return undefined;
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(root + sep) ? file : undefined;
}

function say(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`${status}\n`);
}

async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = fileOf(root, request.url ?? '');
  const found = file && (await stat(file).catch(() => undefined));
  if (request.method !== 'GET' && request.method !== 'HEAD') say(response, 405);
  else if (!file) say(response, 400);
  else if (!found || !found.isFile()) say(response, 404);
  else {
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': 'no-store',
    });
    if (request.method === 'HEAD') response.end();
    // Who asks may leave before the end: there is nobody to tell.
    else await pipeline(createReadStream(file), response).catch(() => undefined);
  }
}

/**
 * Serves the files of a folder on a free port of this machine, for tests. A path that leads out of
 * the folder is answered with 400.
 *
 * @example
 * const server = await serveFolder('storybook-static');
 * await fetch(`${server.origin}/index.json`);
 * await server.close();
 */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => void answer(root, request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
