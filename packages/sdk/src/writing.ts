import { callOf, type Call } from './call.ts';
import type { CallOptions, Client, CreateOptions } from './client.ts';
import { idempotencyKey } from './idempotency-key.ts';
import type { Path } from './path.ts';

/** Asks with a body. Nothing is changed by it, so it may be asked again. */
export const ask = <Data>(
  client: Client,
  path: Path,
  json: object,
  options?: CallOptions,
): Call<Data> =>
  callOf(client.call('POST', path, { json, redirect: 'manual', isRepeatable: true }, options));

/** Changes something. What may have been done already is not sent again. */
export const change = <Data>(
  client: Client,
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: Path,
  json?: object,
  options?: CallOptions,
  query?: object,
): Call<Data> => callOf(client.call(method, path, { query, json, redirect: 'manual' }, options));

const minute = 60_000;

/** Makes something new of JSON, of a file, or of nothing; once, however often it is sent. */
export const create = <Data>(
  client: Client,
  path: Path,
  content?: object,
  { idempotencyKey: key = idempotencyKey(), ...options }: CreateOptions = {},
  query?: object,
  headers?: Readonly<Record<string, string>>,
): Call<Data> =>
  callOf(
    client.call(
      'POST',
      path,
      {
        query,
        headers: { ...headers, 'idempotency-key': key },
        redirect: 'manual',
        isRepeatable: true,
        // A photo over a weak signal takes its time.
        ...(content instanceof Blob
          ? { body: content, timeout: 5 * minute, totalTimeout: 15 * minute }
          : { json: content }),
      },
      options,
    ),
  );
