import type { Ask, Cache } from './client.ts';
import type { Locale } from './types.ts';

/** An answer as it is kept: plain data, which can be cloned, or written as JSON. */
export interface Kept {
  /** Which shape this is; other versions are ignored. */
  readonly version: 1;
  /** When the service gave it, in milliseconds since 1970. */
  readonly at: number;
  /** Its fields, their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Its JSON. */
  readonly body: string;
}

/**
 * Where answers are kept: {@link memoryStore}, `idbStore`, or your own. It may fail, be slow, forget,
 * or hold what others wrote: reads then go on without it.
 *
 * @example
 * // What is public, shared by all processes of a server:
 * const store: Store = {
 *   get: async (key) => JSON.parse((await redis.get(key)) ?? 'null') ?? undefined,
 *   set: async (key, kept) => void (await redis.set(key, JSON.stringify(kept), { EX: 86_400 })),
 *   delete: async (key) => void (await redis.del(key)),
 * };
 */
export interface Store {
  get(key: string): Promise<Kept | undefined>;
  set(key: string, kept: Kept): Promise<void>;
  delete(key: string): Promise<void>;
}

/** How a cache works. */
export interface CacheOptions {
  /** Where answers are kept. */
  readonly store: Store;
  /** The language of the client, so that clients of two may share a store. Default `id`. */
  readonly locale?: Locale;
  /** The time, in milliseconds since 1970. */
  readonly now?: () => number;
  /** How old, in seconds, an answer may be when no newer one can be had. Default 30 days. */
  readonly maxStaleSeconds?: number;
  /** Hears of an address that was answered with what is no longer so: it is worth reading again. */
  readonly onUpdate?: (address: string) => void;
}

/**
 * Whether the platform has an HTTP cache, which asks with the ETag that it knows by itself. If we did,
 * each address of another origin would cost one more request (CORS preflight).
 */
const hasHttpCache = () => 'XMLHttpRequest' in globalThis;

/** Milliseconds that a read waits for its store. On an old phone a database takes some hundred to open. */
const patience = 1_000;

/** Fields of one transfer, or of its coding, which what is kept no longer has. */
const transient =
  /^(age|connection|content-(encoding|length|range)|keep-alive|set-cookie|transfer-encoding)$/;

const isJson = (body: string) => {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
};

/** Whether this is what we keep, whole. A store may hold anything. */
function isKept(value: unknown): value is Kept {
  const { version, at, headers, body } = (value ?? {}) as Partial<Kept>;
  if (version !== 1 || typeof at !== 'number' || typeof body !== 'string') return false;
  try {
    return typeof new Headers(headers).get('cache-control') === 'string' && isJson(body);
  } catch {
    return false;
  }
}

/** The number of a directive, 0 for one without, `undefined` where it is not given. */
function directive(control: string, name: string): number | undefined {
  const found = new RegExp(`(?:^|[\\s,])${name}(?![\\w-])(?:="?(\\d+))?`, 'i').exec(control);
  return found ? Number(found[1] ?? 0) : undefined;
}

/** Up to which age, in seconds, an answer does without asking, while asking, and when asking fails. */
function limitsOf(headers: Kept['headers'], maxStale: number) {
  const control = headers['cache-control'] ?? '';
  const always = directive(control, 'no-cache') !== undefined;
  const alone = always ? 0 : (directive(control, 'max-age') ?? 0);
  if (always || directive(control, 'must-revalidate') !== undefined) {
    return { alone, behind: alone, failing: alone };
  }
  const grace = directive(control, 'stale-if-error') ?? Infinity;
  return {
    alone,
    behind: alone + (directive(control, 'stale-while-revalidate') ?? 0),
    failing: Math.min(maxStale, alone + grace),
  };
}

const statusOf = (error: unknown): number | undefined =>
  (error as { response?: { status?: number } } | undefined)?.response?.status;

const isGone = (error: unknown) => [404, 410].includes(statusOf(error) ?? 0);

/** Whether another try may succeed: not what the caller ended, nor what the service refused. */
function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== undefined) return status >= 500 || status === 429;
  // A `TypeError` is what a platform's own fetch says of a lost connection.
  return /^(Network|Timeout|Type)Error$/.test((error as Partial<Error> | undefined)?.name ?? '');
}

/**
 * Keeps the answers to public reads as the service allows: a fresh one is given out without asking; a
 * stale one at once too, while a newer one is asked for behind, as long as `stale-while-revalidate`
 * says; and when there is no line or no service, the last good one, up to `maxStaleSeconds`. How old
 * it is, the answer's field `Age` tells (seconds), and `Cache-Status` that it came from here
 * (`simpul-kim; hit`, with `; detail=stale` when it may no longer be so). What the service says is
 * withdrawn or not there (404, 410) is dropped at once.
 *
 * What is read with a token never gets here: a store holds only what anyone may read.
 *
 * @example
 * const kim = createKim({
 *   baseUrl: 'https://kim.example.go.id',
 *   cache: createCache({ store: idbStore(), onUpdate: () => render() }),
 * });
 */
export function createCache({
  store,
  locale = 'id',
  now = Date.now,
  maxStaleSeconds = 30 * 86_400,
  onUpdate,
}: CacheOptions): Cache {
  const behind = new Set<string>();
  let isStuck = false;

  /** Does something with the store; what fails, or takes too long, is left. */
  function attempt<T>(deed: () => Promise<T>): Promise<T | undefined> {
    return new Promise((resolve) => {
      const giveUp = () => {
        isStuck = true;
        resolve(undefined);
      };
      // A database that hangs makes the first read wait, not each of them.
      const timer = setTimeout(giveUp, isStuck ? 0 : patience);
      const settle = (value?: T) => {
        clearTimeout(timer);
        isStuck = false;
        resolve(value);
      };
      (async () => deed())().then(settle, () => settle());
    });
  }

  function answerOf(kept: Kept, status?: string): Response {
    const headers = new Headers(kept.headers);
    headers.set('age', String(Math.max(0, Math.floor((now() - kept.at) / 1000))));
    if (status) headers.append('cache-status', `simpul-kim; ${status}`);
    return new Response(kept.body, { headers });
  }

  /** Asks, and keeps what is answered, or drops what was kept, as the service says. */
  async function renew(key: string, kept: Kept | undefined, ask: Ask) {
    const asked = now();
    const etag = kept?.headers['etag'];
    let answer: Response;
    try {
      answer = await ask(
        hasHttpCache()
          ? { cache: 'no-cache' }
          : etag
            ? { headers: { 'if-none-match': etag } }
            : undefined,
      );
    } catch (error) {
      if (isGone(error)) await attempt(() => store.delete(key));
      throw error;
    }
    const isSame = answer.status === 304 && kept !== undefined;
    const body = isSame ? kept.body : await answer.clone().text();
    // What a portal of a hotspot says in place of the service, or half an answer, is no news.
    if (!isSame && !isJson(body)) return { answer, isReadable: false, hasChanged: false };
    const headers: Record<string, string> = isSame ? { ...kept.headers } : {};
    answer.headers.forEach((value, name) => {
      if (!transient.test(name) && !(isSame && name === 'content-type')) headers[name] = value;
    });
    // By the time of the question: older rather than younger than it is.
    const at = asked - 1000 * (Number(answer.headers.get('age')) || 0);
    const next: Kept = { version: 1, at, headers, body };
    const control = headers['cache-control'];
    const mayKeep = control !== undefined && directive(control, 'no-store') === undefined;
    return {
      answer: isSame ? answerOf(next) : answer,
      isReadable: true,
      hasChanged: body !== kept?.body,
      saved: attempt(() => (mayKeep ? store.set(key, next) : store.delete(key))),
    };
  }

  /** Renews what was given out, once at a time. */
  async function renewBehind(key: string, kept: Kept, ...[address, ask]: Parameters<Cache>) {
    if (behind.has(key)) return;
    behind.add(key);
    const hasChanged = await renew(key, kept, ask)
      // Who is told reads again, and must find it there.
      .then(async ({ hasChanged, saved }) => (await saved, hasChanged), isGone)
      .finally(() => behind.delete(key));
    if (hasChanged) onUpdate?.(address);
  }

  return async (address, ask) => {
    const key = `${locale} ${address}`;
    const found: unknown = await attempt(() => store.get(key));
    if (!isKept(found)) return (await renew(key, undefined, ask)).answer;
    const limits = limitsOf(found.headers, maxStaleSeconds);
    const age = (now() - found.at) / 1000;
    // A clock that was put back makes what is kept younger than new: its age is not known.
    if (age >= 0 && age < limits.alone) return answerOf(found, 'hit');
    if (age >= 0 && age < limits.behind) {
      void renewBehind(key, found, address, ask);
      return answerOf(found, 'hit; detail=stale');
    }
    try {
      const { answer, isReadable } = await renew(key, found, ask);
      if (isReadable || age > limits.failing) return answer;
    } catch (error) {
      if (age > limits.failing || !isPassing(error)) throw error;
    }
    return answerOf(found, 'hit; detail=stale');
  };
}

/** A store that lasts as long as the page or process, and drops what was not used for longest. */
export function memoryStore({ maxEntries = 200 }: { readonly maxEntries?: number } = {}): Store {
  // A map keeps the order in which its entries were put.
  const entries = new Map<string, Kept>();
  const put = (key: string, kept: Kept) => {
    entries.delete(key);
    entries.set(key, kept);
  };
  return {
    async get(key) {
      const kept = entries.get(key);
      if (kept) put(key, kept);
      return kept;
    },
    async set(key, kept) {
      put(key, kept);
      if (entries.size > maxEntries) entries.delete(entries.keys().next().value!);
    },
    async delete(key) {
      entries.delete(key);
    },
  };
}
