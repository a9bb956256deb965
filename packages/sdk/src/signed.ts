import type { Client } from './client.ts';

/**
 * A client that shows its token. What anyone may do is asked without one: nobody signs it, and it can be
 * kept for everybody.
 */
export const signed = (client: Client): Client => ({
  ...client,
  call: (method, path, sending, options) =>
    client.call(
      method,
      path,
      {
        ...sending,
        redirect: 'manual',
        async sign() {
          const { token } = client;
          const text = typeof token === 'function' ? await token() : token;
          if (!text) return {};
          // What the platform would say of it holds the token.
          if (!/^[!-~]+$/.test(text)) throw new TypeError('the token cannot be sent in a header');
          return { authorization: `Bearer ${text}` };
        },
      },
      options,
    ),
});
