import type { FastifyInstance, HTTPMethods } from 'fastify';
import { Refusal, type Sentence } from './index.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Methods that there are at its address. */
    allow?: string;
    /** What to do in place of another method, where that is known more exactly than by the methods. */
    instead?: Sentence;
  }
}

/** Those that people and programs try; what is none of these is no address of ours. */
const tried: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** What to do at an address, where a method was tried that it does not have. */
function sayMethods(methods: readonly string[], tried: string): Sentence {
  const list = methods.filter((method) => method !== 'HEAD').join(', ');
  const isSecret = tried === 'GET' && methods.includes('POST');
  return {
    id: `Alamat ini hanya untuk ${list}.${isSecret ? ' Kirim isinya dengan POST, sebagai JSON di badan permintaan. Jangan tulis kode lacak atau kata sandi di alamat: alamat tersimpan di riwayat dan catatan.' : ''}`,
    en: `This address is for ${list} only.${isSecret ? ' Send what you have by POST, as JSON in the body. Never write a tracking code or a password in an address: addresses stay in histories and logs.' : ''}`,
  };
}

/**
 * Answers at each address the methods that it does not have, and `OPTIONS`, with those that it has.
 * They are routes like all others: so they cost nothing where the method is right, and an address such
 * as `/track` is never taken for an id.
 *
 * @returns what adds them, once all addresses are there.
 */
export function answerOtherMethods(app: FastifyInstance): () => void {
  const served = new Map<string, Set<string>>();
  const instead = new Map<string, Sentence>();
  app.addHook('onRoute', ({ url, method, config }) => {
    const methods = served.get(url) ?? new Set();
    for (const each of [method].flat()) methods.add(each.toUpperCase());
    served.set(url, methods);
    if (config?.instead) instead.set(url, config.instead);
  });
  // Before preflights are answered, which goes on in a hook and never comes to a route.
  app.addHook('onRequest', async ({ method, routeOptions }, reply) => {
    const { allow } = routeOptions.config;
    if (method === 'OPTIONS' && allow !== undefined) reply.header('allow', allow);
  });
  return () => {
    for (const [url, has] of [...served]) {
      if (has.has('OPTIONS')) continue;
      const allowed = tried.filter((method) => has.has(method));
      const allow = allowed.join(', ');
      app.route({
        method: [...tried.filter((method) => !has.has(method)), 'OPTIONS'],
        url,
        exposeHeadRoute: false,
        config: { allow },
        // Before anything of a body is read.
        onRequest: async ({ method }, reply) => {
          reply.header('allow', allow);
          const detail = instead.get(url) ?? sayMethods(allowed, method);
          throw new Refusal('method-not-allowed', { detail });
        },
        handler: async () => undefined,
      });
    }
  };
}
