import { aspirationTopics, type AspirationTopic } from '@simpul-kim/contract';
import { Refusal, type FieldFault, type Sentence } from '../problems/index.ts';
import type { RequestStatus } from './requests.ts';

/** What is asked of the requests of a jurisdiction. */
export interface Question {
  readonly jurisdiction: string | undefined;
  /** These, whatever else is asked. */
  readonly ids: readonly string[] | undefined;
  readonly topics: readonly AspirationTopic[] | undefined;
  readonly status: RequestStatus | undefined;
  readonly from: Date;
  readonly to: Date;
  readonly page: number;
  readonly pageSize: number;
}

/** What the address of a list of requests may hold; anything else makes no difference. */
export const questionFields = [
  'jurisdiction_id',
  'service_request_id',
  'service_code',
  'start_date',
  'end_date',
  'status',
  'page',
  'page_size',
] as const;
type Field = (typeof questionFields)[number];

/** The standard's own limits. */
const longestDays = 90;
const mostRequests = 1_000;
const mostPages = 1_000;
const mostIds = 100;
const dayMs = 86_400_000;

const w3Moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const regionCode = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;

const fault = (field: Field, rule: string, message: Sentence): FieldFault => ({
  field,
  rule,
  message,
});

/** Values of a field, given once or often, with commas or without; none of them empty. */
function valuesOf(query: Readonly<Record<string, unknown>>, field: Field): string[] {
  const given = query[field];
  return (Array.isArray(given) ? given : [given])
    .flatMap((text) => (typeof text === 'string' ? text.split(',') : []))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

const only = <Known extends string>(known: readonly Known[], text: string): text is Known =>
  (known as readonly string[]).includes(text);

/** The code of a jurisdiction; nothing, where none is given. @throws {Refusal} `unknown-region` */
export function jurisdictionOf(query: Readonly<Record<string, unknown>>): string | undefined {
  const [code] = valuesOf(query, 'jurisdiction_id');
  if (code !== undefined && !regionCode.test(code)) throw new Refusal('unknown-region');
  return code;
}

/** Whether a text can be the id of a request. */
export const isRequestId = (text: string): boolean => uuid.test(text);

/**
 * Reads the address of a list of requests. An empty field is as good as none.
 *
 * @throws {Refusal} `invalid-request` with a sentence for each field that cannot be read;
 *   `unknown-region`.
 */
export function readQuestion(query: Readonly<Record<string, unknown>>, now: Date): Question {
  const faults: FieldFault[] = [];
  const complain = (...of: Parameters<typeof fault>) => void faults.push(fault(...of));
  const jurisdiction = jurisdictionOf(query);

  const ids = valuesOf(query, 'service_request_id').map((id) => id.toLowerCase());
  if (ids.length > mostIds) {
    complain('service_request_id', 'maxItems', {
      id: `Sebut paling banyak ${mostIds} id dalam \`service_request_id\`.`,
      en: `Name at most ${mostIds} ids in \`service_request_id\`.`,
    });
  }
  if (jurisdiction === undefined && ids.length === 0) {
    complain('jurisdiction_id', 'required', {
      id: 'Isi `jurisdiction_id` dengan kode wilayah, misalnya 64.09 untuk Penajam Paser Utara.',
      en: 'Give `jurisdiction_id` as the code of a region, e.g. 64.09 for Penajam Paser Utara.',
    });
  }

  const codes = valuesOf(query, 'service_code');
  const topics = codes.filter((code) => only(aspirationTopics, code));
  if (topics.length < codes.length) {
    complain('service_code', 'enum', {
      id: 'Periksa `service_code`: kode yang ada tercantum di `services`.',
      en: 'Check `service_code`: `services` lists the codes that there are.',
    });
  }

  const statuses = [...new Set(valuesOf(query, 'status'))];
  if (!statuses.every((status) => only(['open', 'closed'], status))) {
    complain('status', 'enum', {
      id: 'Isi `status` dengan `open` atau `closed`.',
      en: 'Give `status` as `open` or `closed`.',
    });
  }

  const moment = (field: 'start_date' | 'end_date'): Date | undefined => {
    const [text] = valuesOf(query, field);
    if (text === undefined) return undefined;
    const read = new Date(text);
    if (w3Moment.test(text) && !Number.isNaN(read.getTime())) return read;
    complain(field, 'format', {
      id: `Isi \`${field}\` dengan tanggal, jam, dan zona, misalnya 2026-11-21T00:00:00Z.`,
      en: `Give \`${field}\` as date, time and zone, e.g. 2026-11-21T00:00:00Z.`,
    });
    return undefined;
  };
  const start = moment('start_date');
  const end = moment('end_date');
  const spanMs = longestDays * dayMs;
  const to =
    end ??
    (start && start.getTime() + spanMs < now.getTime() ? new Date(start.getTime() + spanMs) : now);
  const from = start ?? new Date(to.getTime() - spanMs);
  if (start && end && (end < start || end.getTime() - start.getTime() > spanMs)) {
    complain('end_date', 'range', {
      id: `Isi \`end_date\` setelah \`start_date\`, paling jauh ${longestDays} hari.`,
      en: `Give \`end_date\` after \`start_date\`, by ${longestDays} days at most.`,
    });
  }

  const count = (field: 'page' | 'page_size', most: number, usual: number): number => {
    const [text] = valuesOf(query, field);
    if (text === undefined) return usual;
    const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= most) return number;
    complain(field, 'range', {
      id: `Isi \`${field}\` dengan bilangan dari 1 sampai ${most}.`,
      en: `Give \`${field}\` as a number from 1 to ${most}.`,
    });
    return usual;
  };
  const page = count('page', mostPages, 1);
  const pageSize = count('page_size', mostRequests, mostRequests);

  if (faults.length > 0) throw new Refusal('invalid-request', { errors: faults });
  return {
    jurisdiction,
    ids: ids.length > 0 ? ids : undefined,
    topics: topics.length > 0 ? topics : undefined,
    status: statuses.length === 1 ? (statuses[0] as RequestStatus) : undefined,
    from,
    to,
    page,
    pageSize,
  };
}
