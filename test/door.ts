/** A door between a browser and the service, that can keep requests, or their answers. */
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where files are sent. */
export const uploads = '/v1/aspirations/attachments';
/** Where aspirations are sent. */
export const submissions = '/v1/aspirations';

/** A request that came to the door, by POST. */
interface Passed {
  readonly path: string;
  readonly key: string;
}

/** What the door does to a request: keeps it back, or lets it in and keeps the answer. */
type Trick = 'keep' | 'keep the answer';

/** Stands before the service. */
export async function givenDoor(address: string) {
  const passed: Passed[] = [];
  let trick: { path: string; what: Trick; done: () => void } | undefined;
  const server = createServer((incoming, response) => {
    const { method, url = '', headers } = incoming;
    if (method === 'POST' && url !== '/v1/proofs') {
      passed.push({ path: url, key: String(headers['idempotency-key']) });
    }
    const caught = method === 'POST' && trick?.path === url ? trick : undefined;
    if (caught) trick = undefined;
    if (caught?.what === 'keep') {
      // A part of it has come, and the rest is on its way.
      incoming.once('data', caught.done);
      return;
    }
    const outgoing = forward(address + url, { method, headers }, (answer) => {
      if (caught) {
        answer.resume().on('end', caught.done);
        return;
      }
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    server,
    /** Its address for a browser: plain http and not localhost. */
    origin: `http://kim.test:${(server.address() as AddressInfo).port}`,
    passed,
    /** Does something to the next request to a path. @returns when it is done. */
    next: (path: string, what: Trick) =>
      new Promise<void>((done) => {
        trick = { path, what, done };
      }),
    to: (path: string) => passed.filter((each) => each.path === path),
  };
}

export type Door = Awaited<ReturnType<typeof givenDoor>>;
