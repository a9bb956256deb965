import { operations, problems, type PublicAspiration } from '@simpul-kim/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AnswerCache, Kept } from '../answers/cache.ts';
import type { Handlers, OriginOf } from '../answers/index.ts';
import { makeReady } from '../answers/ready.ts';
import { keyOf, sendReady } from '../answers/send.ts';
import { walledAnswer } from '../answers/wall.ts';
import type { PublicFilter } from '../aspirations/index.ts';
import type { Database } from '../database/index.ts';
import { codeOf, retryAfterSeconds } from '../problems/answer.ts';
import { localeOf, problemOf, Refusal } from '../problems/index.ts';
import { lies, requireRegion } from '../regions/index.ts';
import { forms, type FormName, type Value } from './forms.ts';
import { isRequestId, jurisdictionOf, questionFields, readQuestion } from './question.ts';
import { statusesOf, toRequest } from './requests.ts';
import { services } from './services.ts';

/** Where the export is; clients add `/requests.json` and the like. */
export const open311Path = '/open311/v2';

const specification = 'http://wiki.open311.org/GeoReport_v2';
/** When the list of services changed last: a sign to clients that keep it. */
const changeset = '2026-11-25 00:00';
const lifetime = operations['aspirations.list'].cache;

/** What is told to who wants to send something here. */
const config = {
  instead: {
    id: 'Ekspor Open311 ini hanya bisa dibaca (GET). Laporan dikirim lewat POST /v1/aspirations.',
    en: 'This Open311 export is for reading only (GET). Reports are sent by POST /v1/aspirations.',
  },
};

/** An answer in no form yet: under the name of its root, and what it is about. */
interface Told {
  readonly root: string;
  readonly value: Value;
  readonly region: string | undefined;
  /** Where the next page is. */
  readonly next?: string | undefined;
}

/** The standard knows three ways to fail: what is not there, what may not be, and all else. */
function statusOf(status: number): number {
  if (status >= 500 || status === 404) return status;
  return status === 410 ? 404 : 400;
}

function sendErrors(
  request: FastifyRequest,
  reply: FastifyReply,
  form: FormName,
  error: Error,
): FastifyReply {
  const code = codeOf(error);
  if (problems[code].status >= 500) {
    request.log.error({ err: error, requestId: request.id, code }, 'a request failed');
  }
  if (code === 'unavailable') reply.header('retry-after', retryAfterSeconds);
  const locale = localeOf(request.headers['accept-language']);
  const { errors = [], detail } = error instanceof Refusal ? error.options : {};
  const problem = problemOf(code, { locale, requestId: request.id, detail });
  const status = statusOf(problem.status);
  const told = errors.length > 0 ? errors.map(({ message }) => message[locale]) : [problem.detail];
  const { type, write } = forms[form];
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('content-language', locale)
    .type(type)
    .send(
      write(
        'errors',
        told.map((description) => ({ code: status, description })),
      ),
    );
}

/**
 * What offices show of aspirations, in the words of Open311 GeoReport v2, for other systems: read only,
 * as XML and JSON. Its answers are public ones, cut by the same schemas, and kept ready like feeds.
 */
export function open311Routes(
  app: FastifyInstance,
  { db }: Database,
  read: {
    readonly get: Handlers<'aspirations.get'>['aspirations.get'];
    readonly list: (filter: PublicFilter) => Promise<PublicAspiration[]>;
  },
  { cache, originOf }: { cache: AnswerCache; originOf: OriginOf },
): void {
  /** Serves one thing in a form, under all that its address may say. */
  async function serve(
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormName,
    fields: readonly string[],
    tell: (query: Readonly<Record<string, unknown>>, origin: string) => Promise<Told>,
  ) {
    try {
      const origin = originOf(request);
      const { type, write } = forms[form];
      const ready = await cache.get(keyOf(request, origin, fields), async (): Promise<Kept> => {
        const query = request.query as Readonly<Record<string, unknown>>;
        const { root, value, region, next } = await tell(query, origin);
        const link = next && `<${next}>; rel="next"`;
        return { answer: await makeReady(write(root, value), { link }), region };
      });
      return await sendReady(request, reply, ready, { type, lifetime });
    } catch (error) {
      return sendErrors(request, reply, form, error as Error);
    }
  }

  /** The region of a jurisdiction, where one is named. @throws {Refusal} `unknown-region` */
  async function regionOf(query: Readonly<Record<string, unknown>>) {
    const code = jurisdictionOf(query);
    return code === undefined ? undefined : requireRegion(db, code);
  }

  /** One that is shown, and lies where it is looked for; nothing, where there is none. */
  async function find(id: string, within: string | undefined, origin: string) {
    if (!isRequestId(id)) return undefined;
    const found = await read.get({ params: { id }, query: {}, origin }).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'not-found') return undefined;
      throw error;
    });
    return found && (within === undefined || lies(found.answer.regionCode, within))
      ? found.answer
      : undefined;
  }

  async function tellRequests(
    query: Readonly<Record<string, unknown>>,
    address: URL,
  ): Promise<Told> {
    const question = readQuestion(query, new Date());
    const region = await regionOf(query);
    const root = 'service_requests';
    if (question.ids) {
      const found = await Promise.all(
        question.ids.map((id) => find(id, region?.code, address.origin)),
      );
      const shown = found.filter((one) => one !== undefined);
      return { root, value: shown.map((one) => ({ ...toRequest(one) })), region: '' };
    }
    const { topics, status, from, to, page, pageSize } = question;
    const code = region!.code;
    // The standard reads pages by number; that no more than ninety days are read bounds what it costs.
    const rows = await read.list({
      region: code,
      topics,
      statuses: status && statusesOf(status),
      received: { from, to },
      limit: pageSize + 1,
      offset: (page - 1) * pageSize,
    });
    const { data } = walledAnswer('aspirations.list', {
      data: rows.slice(0, pageSize),
      next: null,
    });
    address.searchParams.set('page', String(page + 1));
    return {
      root,
      value: data.map((one) => ({ ...toRequest(one) })),
      region: code,
      next: rows.length > pageSize ? address.href : undefined,
    };
  }

  for (const form of Object.keys(forms) as FormName[]) {
    app.get(`${open311Path}/discovery.${form}`, { config }, (request, reply) =>
      serve(request, reply, form, [], async (_, origin) => ({
        root: 'discovery',
        value: {
          changeset,
          contact: `Simpul KIM, ${origin}/`,
          key_service:
            'Tidak perlu kunci: di sini hanya dibaca. / No key is needed: this is for reading.',
          endpoints: [
            {
              specification,
              url: origin + open311Path,
              changeset,
              type: 'production',
              formats: ['text/xml', 'application/json'],
            },
          ],
        },
        region: undefined,
      })),
    );

    app.get(`${open311Path}/services.${form}`, { config }, (request, reply) =>
      serve(request, reply, form, ['jurisdiction_id'], async (query) => {
        await regionOf(query);
        return {
          root: 'services',
          value: services.map((service) => ({ ...service })),
          region: undefined,
        };
      }),
    );

    app.get(`${open311Path}/requests.${form}`, { config }, (request, reply) =>
      serve(request, reply, form, questionFields, (query, origin) =>
        tellRequests(query, new URL(origin + request.url)),
      ),
    );
  }

  const named = {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', pattern: '\\.(xml|json)$' } },
  };
  const partsOf = (file: string) => {
    const end = file.lastIndexOf('.');
    return { name: file.slice(0, end), form: file.slice(end + 1) as FormName };
  };

  app.get<{ Params: { file: string } }>(
    `${open311Path}/services/:file`,
    { config, schema: { params: named } },
    (request, reply) => {
      const { name, form } = partsOf(request.params.file);
      return serve(request, reply, form, ['jurisdiction_id'], async (query) => {
        await regionOf(query);
        if (!services.some(({ service_code }) => service_code === name)) {
          throw new Refusal('not-found');
        }
        return {
          root: 'service_definition',
          value: { service_code: name, attributes: [] },
          region: undefined,
        };
      });
    },
  );

  app.get<{ Params: { file: string } }>(
    `${open311Path}/requests/:file`,
    { config, schema: { params: named } },
    (request, reply) => {
      const { name, form } = partsOf(request.params.file);
      return serve(request, reply, form, ['jurisdiction_id'], async (query, origin) => {
        const region = await regionOf(query);
        const found = await find(name.toLowerCase(), region?.code, origin);
        if (!found) throw new Refusal('not-found');
        return {
          root: 'service_requests',
          value: [{ ...toRequest(found) }],
          region: found.regionCode,
        };
      });
    },
  );
}
