import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomBytes } from 'node:crypto';
import { kyselyAdapter } from '@better-auth/kysely-adapter';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { bearer } from 'better-auth/plugins';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { isFull, isUnreachable, type Schema } from '../database/index.ts';
import { Refusal } from '../problems/index.ts';

const day = 24 * 60 * 60;

/** A session that was begun. */
export interface Begun {
  readonly token: string;
  readonly expiresAt: Date;
  readonly accountId: string;
}

/** Signing in and out. */
export interface Sessions {
  /** @throws {Refusal} `wrong-credentials` for an unknown address as for a wrong password. */
  signIn(email: string, password: string): Promise<Begun>;
  /** The account of a session that has not ended. */
  accountOf(token: string): Promise<string | undefined>;
  end(token: string): Promise<void>;
}

type Adapter = ReturnType<ReturnType<typeof kyselyAdapter>>;
type Where = Parameters<Adapter['findOne']>[0]['where'];

/** What is kept of a token. */
export const hashToken = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');

/**
 * Keeps only hashes of session tokens: who reads the database or a backup cannot go on with the
 * sessions in it.
 */
function hashingTokens(adapter: Adapter): Adapter {
  const where = (model: string, conditions: Where): Where =>
    model === 'session'
      ? conditions.map((condition) =>
          condition.field === 'token'
            ? {
                ...condition,
                value: Array.isArray(condition.value)
                  ? condition.value.map((value) => hashToken(String(value)))
                  : hashToken(String(condition.value)),
              }
            : condition,
        )
      : conditions;
  /** What was found by its token is told with the token, as who asks knows it. */
  const told = <T>(row: T, model: string, conditions: Where): T => {
    const token = conditions.find(({ field }) => field === 'token')?.value;
    return model === 'session' && row && typeof token === 'string' ? { ...row, token } : row;
  };
  return {
    ...adapter,
    async create<T extends Record<string, unknown>, R = T>(
      input: Parameters<typeof adapter.create<T, R>>[0],
    ): Promise<R> {
      const token = (input.data as { token?: unknown }).token;
      if (input.model !== 'session' || typeof token !== 'string')
        return adapter.create<T, R>(input);
      const row = await adapter.create<T, R>({
        ...input,
        data: { ...input.data, token: hashToken(token) },
      });
      return { ...row, token };
    },
    async findOne<T>(input: Parameters<typeof adapter.findOne>[0]): Promise<T | null> {
      const found = await adapter.findOne<T>({ ...input, where: where(input.model, input.where) });
      return told(found, input.model, input.where);
    },
    async update<T>(input: Parameters<typeof adapter.update>[0]): Promise<T | null> {
      const row = await adapter.update<T>({ ...input, where: where(input.model, input.where) });
      return told(row, input.model, input.where);
    },
    findMany: (input) =>
      adapter.findMany({ ...input, where: input.where && where(input.model, input.where) }),
    count: (input) =>
      adapter.count({ ...input, where: input.where && where(input.model, input.where) }),
    updateMany: (input) => adapter.updateMany({ ...input, where: where(input.model, input.where) }),
    delete: (input) => adapter.delete({ ...input, where: where(input.model, input.where) }),
    deleteMany: (input) => adapter.deleteMany({ ...input, where: where(input.model, input.where) }),
  };
}

/** What the database has failed with during a call of better-auth. */
const faults = new AsyncLocalStorage<{ fault?: Error }>();

/** Notes the faults of the database, which better-auth hides: as its own, or as no session at all. */
function notingFaults(adapter: Adapter): Adapter {
  const noting = (act: (...input: unknown[]) => unknown) =>
    async function (...input: unknown[]) {
      try {
        return await act(...input);
      } catch (error) {
        const note = faults.getStore();
        if (note && error instanceof Error && (isUnreachable(error) || isFull(error))) {
          note.fault ??= error;
        }
        throw error;
      }
    };
  const methods = ['create', 'findOne', 'findMany', 'count', 'update', 'updateMany'] as const;
  return Object.fromEntries(
    Object.entries(adapter).map(([name, member]: [string, unknown]) => [
      name,
      ([...methods, 'delete', 'deleteMany'] as string[]).includes(name)
        ? noting(member as (...input: unknown[]) => unknown)
        : member,
    ]),
  ) as unknown as Adapter;
}

/** Calls better-auth; where the database fails meanwhile, that is what it failed with. */
async function honestly<T>(call: () => Promise<T>): Promise<T> {
  const note: { fault?: Error } = {};
  const settled = await Promise.allSettled([faults.run(note, call)]);
  if (note.fault !== undefined) throw note.fault;
  const [result] = settled;
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

/** Sessions of accounts, kept by better-auth. */
export function openSessions(db: Kysely<Schema>): Sessions {
  const auth = betterAuth({
    // Nothing of ours goes through its URLs or cookies; both it must have.
    baseURL: 'http://localhost',
    secret: randomBytes(32).toString('base64url'),
    database: (options: BetterAuthOptions) =>
      hashingTokens(
        notingFaults(kyselyAdapter(db.withSchema('accounts'), { type: 'postgres' })(options)),
      ),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      revokeSessionsOnPasswordReset: true,
    },
    session: { expiresIn: 7 * day, updateAge: day },
    advanced: {
      database: { generateId: () => uuidv7() },
      // An address or a browser's name is personal data, and nobody here needs it.
      ipAddress: { disableIpTracking: true },
    },
    plugins: [bearer()],
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
  const authorised = (token: string) => new Headers({ authorization: `Bearer ${token}` });
  const refused = (error: unknown): never => {
    const status = (error as { statusCode?: unknown }).statusCode;
    if (typeof status === 'number' && status < 500)
      throw new Refusal('wrong-credentials', { cause: error });
    throw error;
  };

  return {
    async signIn(email, password) {
      const body = { email: email.toLowerCase(), password };
      const { token } = await honestly(() =>
        auth.api.signInEmail({ body, headers: new Headers() }),
      ).catch(refused);
      const found = await honestly(() => auth.api.getSession({ headers: authorised(token) }));
      if (!found) throw new Refusal('wrong-credentials');
      return { token, expiresAt: found.session.expiresAt, accountId: found.user.id };
    },
    async accountOf(token) {
      const found = await honestly(() => auth.api.getSession({ headers: authorised(token) }));
      return found?.user.id;
    },
    async end(token) {
      await honestly(() => auth.api.signOut({ headers: authorised(token) }));
    },
  };
}
