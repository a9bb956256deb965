/** What stands before all hosts of the benchmark, as nginx does in life: TLS and HTTP/2. It keeps a list of requests. */
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { Agent, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';

/** What a host answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A host: answers an address below it. */
export type Host = (
  path: string,
  headers: Readonly<Record<string, string | string[] | undefined>>,
) => Answer | Promise<Answer>;

/** A request as this server has seen it, in milliseconds of `performance.now()`. */
export interface Seen {
  readonly host: string;
  readonly path: string;
  /** Of the connection, from 1. */
  readonly connection: number;
  readonly arrivedAt: number;
  readonly answeredAt: number;
  readonly status: number;
  readonly type: string;
  /** Of the body as it was sent. */
  readonly bytes: number;
}

/** The server. */
export interface Front {
  readonly port: number;
  /** Requests under way. */
  readonly pending: number;
  /** Requests since the last time that this was asked. */
  take(): Seen[];
  close(): void;
}

/**
 * How old all answers say to be, in seconds: so a second visit is an hour after the first, with what
 * HTTP lets a cache keep that long, and no more.
 */
const age = 3600;

const agent = new Agent({ keepAlive: true });

/** A host that is another server, on plain http. */
export const passTo =
  (origin: string): Host =>
  (path, headers) =>
    new Promise((resolve, reject) => {
      const passed = Object.fromEntries(
        Object.entries(headers).filter(([name]) => !name.startsWith(':')),
      );
      const host = headers[':authority'] as string;
      const forwarded = { host, 'x-forwarded-proto': 'https', 'x-forwarded-host': host };
      ask(
        new URL(path, origin),
        { agent, headers: { ...passed, ...forwarded, 'x-forwarded-for': '192.0.2.1' } },
        (response) => {
          const parts: Buffer[] = [];
          response
            .on('data', (part: Buffer) => parts.push(part))
            .on('end', () =>
              resolve({
                status: response.statusCode!,
                headers: response.headers,
                body: Buffer.concat(parts),
              }),
            )
            .on('error', reject);
        },
      )
        .on('error', reject)
        .end();
    });

/** Headers of a connection that ends here. */
const ofHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade']);

/** Starts the server for hosts, by name. */
export async function openFront(
  { key, cert }: Certificate,
  hosts: Readonly<Record<string, Host>>,
): Promise<Front> {
  let seen: Seen[] = [];
  let pending = 0;
  const numbers = new WeakMap<object, number>();
  let connections = 0;

  async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const arrivedAt = performance.now();
    const host = request.authority.split(':')[0]!;
    const { session } = request.stream;
    if (session && !numbers.has(session)) numbers.set(session, (connections += 1));
    pending += 1;
    try {
      const { status, headers, body } = (await hosts[host]?.(request.url, request.headers)) ?? {
        status: 404,
        headers: {},
        body: Buffer.alloc(0),
      };
      seen.push({
        host,
        path: request.url,
        connection: (session && numbers.get(session)) ?? 0,
        arrivedAt,
        answeredAt: performance.now(),
        status,
        type: String(headers['content-type'] ?? '').split(';')[0]!,
        bytes: body.length,
      });
      response.writeHead(status, {
        ...Object.fromEntries(Object.entries(headers).filter(([name]) => !ofHop.has(name))),
        ...(status < 400 && { age: String(age) }),
      });
      response.end(body);
    } finally {
      pending -= 1;
    }
  }

  const server = createSecureServer({ key, cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      process.stderr.write(`${request.url}: ${String(error)}\n`);
      response.stream.close();
    });
  });
  // Connections are cut between visits.
  server.on('sessionError', () => {}).on('session', (session) => session.on('error', () => {}));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  return {
    port: (server.address() as AddressInfo).port,
    get pending() {
      return pending;
    },
    take() {
      const taken = seen;
      seen = [];
      connections = 0;
      return taken;
    },
    close() {
      server.close();
      agent.destroy();
    },
  };
}
