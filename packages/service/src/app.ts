import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import cors from '@fastify/cors';
import { defaultMaxBytes, shouldRetryHeader, type ActivityRule } from '@simpul-kim/contract';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify';
import type { Logger } from 'pino';
import { accountRoutes, openAccounts } from './accounts/index.ts';
import { activityRoutes, defaultActivityRule } from './activity/index.ts';
import { announcementRoutes } from './announcements/index.ts';
import { createCache } from './answers/cache.ts';
import { atCurrentRegions } from './answers/current.ts';
import { hearChanges } from './answers/changes.ts';
import { byAccess, serveOperations } from './answers/index.ts';
import { searchingInTurns, searchTurns } from './answers/searches.ts';
import { walled } from './answers/wall.ts';
import { apiRoutes } from './api/index.ts';
import {
  articleAddresses,
  articleDeskRoutes,
  articlePageRoutes,
  articleRoutes,
  articleWriteRoutes,
  publishing,
} from './articles/index.ts';
import {
  aspirationClock,
  aspirationDeskRoutes,
  aspirationRetention,
  aspirationRoutes,
  factsOf,
  openReporterThrottles,
  uploadSweep,
  publicAspirationRoutes,
  publicAspirations,
  serveAttachments,
} from './aspirations/index.ts';
import { closeOrderly, defaultLimits, watchConnections, type Limits } from './connections/index.ts';
import { defaultRetentionDays, defaultTextRetentionDays } from './config.ts';
import type { ChangeHearer, Database } from './database/index.ts';
import { embedRoutes } from './embed/routes.ts';
import { eventRoutes } from './events/index.ts';
import { examplePages } from './examples/routes.ts';
import { groupRoutes } from './groups/index.ts';
import { calendarRoutes, feedRoutes, sitemapRoutes } from './feeds/index.ts';
import { healthRoutes } from './health/routes.ts';
import { homeRoutes } from './home/routes.ts';
import { forgetting, type Jobs } from './jobs/index.ts';
import { mailKinds, openOutbox, type MailSettings } from './mail/index.ts';
import { mediaRoutes, serveMedia, openStorage, sweeping, type Storage } from './media/index.ts';
import { answerClientError, answerError, answerProblems } from './problems/answer.ts';
import { Refusal } from './problems/index.ts';
import { answerOtherMethods } from './problems/methods.ts';
import { officeRoutes } from './offices/index.ts';
import { privacyRoutes } from './privacy/index.ts';
import { open311Routes } from './open311/index.ts';
import { openProofs, proofRoutes } from './proofs/index.ts';
import { regionRoutes } from './regions/index.ts';
import type { Sealing } from './sealing/index.ts';
import { openSubmissions } from './throttles/index.ts';
import { certificationExpiry, umkmRoutes } from './umkm/index.ts';
import { openSites, siteRoutes, unlessSuspended, type SitePolicy } from './sites/index.ts';
import { validatorCompiler } from './validation.ts';
import { defaultDeadlines, type Deadlines } from './workdays/index.ts';
import { readJson, watchRoom } from './writes/index.ts';

/** What the service is made of. */
export interface Parts {
  readonly database: Database;
  /** Folder of uploads; its disk is watched wherever they are kept. */
  readonly mediaDir: string;
  /** Folder in which the files of widgets are kept, of each version that was served. Default: none are kept. */
  readonly widgetsDir?: string;
  /** Where uploads are kept. Default: in {@link Parts.mediaDir}. */
  readonly storage?: Storage;
  /** Seals contacts and attachments of residents. */
  readonly sealing: Sealing;
  /** See `Config.publicUrl`. */
  readonly publicUrl?: string | undefined;
  /** Bytes of disk that must stay free for anything to be written. Default 0. */
  readonly reserveBytes?: number;
  /** See `Config.proxies`. Default 0. */
  readonly proxies?: number;
  /** When a group counts as active. Default {@link defaultActivityRule}. */
  readonly activity?: ActivityRule;
  /** How long offices may take. Default {@link defaultDeadlines}. */
  readonly deadlines?: Deadlines;
  /** See `Config.retentionDays`. Default {@link defaultRetentionDays}. */
  readonly retentionDays?: number;
  /** See `Config.textRetentionDays`. Default {@link defaultTextRetentionDays}. */
  readonly textRetentionDays?: number;
  /** See `Config.proofWork`. */
  readonly proofWork?: number | undefined;
  /** The server that takes mail to offices; without, mail is off. */
  readonly mail?: MailSettings | undefined;
  /** Which sites may show widgets. See `Config.sites`. Default `open`. */
  readonly sites?: SitePolicy;
  /** Where they differ from the usual ones. */
  readonly limits?: Partial<Limits>;
  readonly jobs: Jobs;
  readonly log: Logger;
}

const hostName = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i;
const maxHostLength = 255;

const isHost = (host: string): boolean =>
  host.length <= maxHostLength && hostName.test(host) && URL.canParse(`http://${host}`);

/** The configured address; else the one the request names, if that can be one. */
const originOf =
  (publicUrl: string | undefined) =>
  ({ protocol, host }: FastifyRequest): string =>
    publicUrl ?? `${protocol}://${isHost(host) ? host : 'localhost'}`;

/** @throws {Refusal} `invalid-request` for an address whose percent-encoding means nothing. */
function checkEncoding(url: string): void {
  try {
    decodeURIComponent(url);
  } catch (cause) {
    throw new Refusal('invalid-request', { cause });
  }
}

/** Builds the service over its parts. It listens when told to, and stops with `close()`. */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const { database, jobs, log, proxies = 0, activity = defaultActivityRule } = parts;
  const { sealing, deadlines = defaultDeadlines } = parts;
  const { retentionDays = defaultRetentionDays, textRetentionDays = defaultTextRetentionDays } =
    parts;
  const limits = { ...defaultLimits, ...parts.limits };
  const loggerInstance: FastifyBaseLogger = log;
  const app = fastify({
    loggerInstance,
    trustProxy: (_, hop) => hop < proxies,
    // A line a request would hold who read what; the metrics count what operators need.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    http: {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMs,
      connectionsCheckingInterval: limits.checkMs,
    },
    requestTimeout: limits.requestMs,
    connectionTimeout: limits.silenceMs,
    keepAliveTimeout: limits.idleMs,
    maxRequestsPerSocket: limits.requestsPerConnection,
    bodyLimit: defaultMaxBytes,
    // We say it ourselves, in the form of all problems.
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  });
  const cache = createCache();
  const sites = await openSites(database, {
    policy: parts.sites ?? 'open',
    changed: () => cache.drop('*'),
  });
  await mkdir(parts.mediaDir, { recursive: true });
  const storage = parts.storage ?? (await openStorage(undefined, parts.mediaDir));
  const secret = (purpose: string) => sealing.secret(purpose).toString('base64url');
  const accounts = openAccounts(database, secret);
  const submissions = openSubmissions({ pool: database.pool, secret });
  const proofs = openProofs({
    secret,
    work: parts.proofWork,
    load: (from) => submissions.load(from),
  });
  const outbox = openOutbox(parts.mail, { database, jobs, publicUrl: parts.publicUrl, log });
  outbox.tellBy(mailKinds, factsOf);
  app.addHook('preClose', async () => outbox.stop());
  const aspirations = {
    database,
    outbox,
    storage,
    sealing,
    deadlines,
    retentionDays,
    textRetentionDays,
    submissions,
    ...openReporterThrottles({ pool: database.pool, secret }),
  };
  const context = {
    cache,
    sites,
    database,
    accounts,
    proofs,
    uploads: aspirations.uploads,
    originOf: originOf(parts.publicUrl),
    room: watchRoom(parts.mediaDir, parts.reserveBytes ?? 0),
    limits,
  };

  app.setValidatorCompiler(validatorCompiler);
  answerProblems(app);
  app.removeContentTypeParser('text/plain');
  readJson(app);
  closeOrderly(app);
  const addOtherMethods = answerOtherMethods(app);
  const stopWatching = watchConnections(app.server, limits, proxies === 0);
  app.addHook('preClose', async () => stopWatching());
  app.addHook('onRequest', async ({ url, raw }) => {
    // Names and values alternate.
    if (raw.rawHeaders.length > 2 * limits.headers) throw new Refusal('invalid-request');
    // Who sends a whole address would name the host of the addresses in our answer.
    if (!url.startsWith('/')) throw new Refusal('invalid-request');
    // The router forgives a query that is no UTF-8, and would search for what nobody has typed.
    if (url.includes('%')) checkEncoding(url);
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('x-request-id', request.id);
  });
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'idempotency-key',
      'kim-proof',
      'accept-language',
      // A service worker has no HTTP cache that would ask so by itself.
      'if-none-match',
    ],
    exposedHeaders: [
      ...['age', 'allow', 'etag', 'link', 'x-request-id'],
      ...['retry-after', 'ratelimit', 'ratelimit-policy', shouldRetryHeader],
    ],
    maxAge: 86_400,
    // Who asks for the methods of an address may do so without being a browser.
    strictPreflight: false,
  });

  const handlersOn = (on: Database) =>
    atCurrentRegions(
      on,
      unlessSuspended(sites, {
        ...regionRoutes(on),
        ...articleRoutes(on),
        ...articleDeskRoutes(on),
        ...articleWriteRoutes(on, jobs),
        ...groupRoutes(on, activity),
        ...activityRoutes(on, activity),
        ...umkmRoutes(on),
        ...announcementRoutes(on),
        ...eventRoutes(on),
        ...officeRoutes(on),
        ...siteRoutes(on),
        ...privacyRoutes({ days: retentionDays, textDays: textRetentionDays }),
        ...aspirationRoutes(aspirations),
        ...aspirationDeskRoutes(aspirations),
        ...publicAspirationRoutes(on),
        ...mediaRoutes(on, storage),
        ...proofRoutes(proofs),
        ...accountRoutes(on, accounts),
      }),
    );
  /** For what anyone may read. */
  const reading: Database = { ...database, db: database.read };
  const turns = searchTurns();
  const publicReads = searchingInTurns(turns, handlersOn(reading));
  await serveOperations(app, byAccess(publicReads, handlersOn(database)), context);
  const articles = walled(articleRoutes(reading));
  const events = walled(eventRoutes(reading));
  const shown = walled(publicAspirationRoutes(reading));
  const onPages = searchingInTurns(
    turns,
    atCurrentRegions(
      reading,
      unlessSuspended(sites, {
        ...articles,
        ...events,
        ...shown,
        ...walled({
          ...groupRoutes(reading, activity),
          ...activityRoutes(reading, activity),
          ...umkmRoutes(reading),
          ...announcementRoutes(reading),
          ...officeRoutes(reading),
          ...regionRoutes(reading),
        }),
      }),
    ),
  );
  homeRoutes(app, reading, context);
  healthRoutes(app, database, cache, outbox);
  await apiRoutes(app);
  serveMedia(app, storage);
  serveAttachments(app, database, { storage, sealing });
  articlePageRoutes(app, onPages['articles.get'], context);
  feedRoutes(app, reading, onPages['articles.list'], context);
  calendarRoutes(app, reading, onPages, context);
  sitemapRoutes(app, articleAddresses(reading), context);
  open311Routes(
    app,
    reading,
    { get: onPages['aspirations.get'], list: publicAspirations(reading) },
    context,
  );
  await embedRoutes(app, onPages, context, parts.widgetsDir);
  await examplePages(app, context);
  addOtherMethods();

  jobs.define(forgetting(database));
  jobs.define(publishing(database));
  jobs.define(certificationExpiry(database));
  jobs.define(sweeping(database, storage));
  jobs.define(aspirationClock(database.db, outbox));
  jobs.define(aspirationRetention({ db: database.db, storage, retentionDays, textRetentionDays }));
  jobs.define(uploadSweep({ db: database.db, storage }));
  jobs.define(outbox.job);

  const holder: ChangeHearer = { drop() {}, trust() {}, join: (link) => sealing.hold(link) };
  const stopHearing = await hearChanges(
    database.connection,
    [database.hearer, sites.hearer, cache, holder],
    log,
  );
  app.addHook('onClose', stopHearing);
  return app;
}
