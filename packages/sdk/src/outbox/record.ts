import type { AspirationDraft, AspirationReceipt } from '../types.ts';
import { isKimError, type KimError } from '../errors.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import { longestPause, pauseAfter, type Growth } from '../pauses.ts';

/** What someone writes, without its files. */
export type AspirationContent = Omit<AspirationDraft, 'attachments'>;

/** Why the service will not have something, as plain JSON. */
export type Refused = Pick<KimError, 'code' | 'status' | 'detail' | 'errors' | 'requestId'>;

/** A file of an aspiration; its bytes are kept apart. */
export interface StoredFile {
  /** Names its bytes, within the item. */
  readonly place: number;
  /** The `Idempotency-Key` of its upload. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** The id by which the service has acknowledged it. */
  readonly attachment?: string;
  /** Until when the service keeps it for the aspiration, in milliseconds since 1970. */
  readonly keptUntil?: number;
}

/** Marks the records of this edition. Of others, and of what else is there, nothing is touched. */
const version = 1;

/** What is not acknowledged yet. Times are milliseconds since 1970. */
export interface Unsent {
  readonly version: typeof version;
  readonly id: string;
  readonly addedAt: number;
  readonly draft: AspirationContent;
  /** The `Idempotency-Key` of the aspiration. */
  readonly key: string;
  readonly files: readonly StoredFile[];
  /** How often it was tried since someone last asked for it. */
  readonly tries: number;
  readonly nextTryAt: number;
  /** The service has asked not to be asked before. */
  readonly notBefore?: number | undefined;
  /** How often in a row something that is not the service has refused it. */
  readonly misread?: number | undefined;
  /** What came in the way the last time. */
  readonly code?: KimError['code'] | 'unknown' | undefined;
  /** Whether it may have reached the service. */
  readonly asked: boolean;
  readonly refused?: Refused | undefined;
  /** Which file was refused, where one was. */
  readonly refusedFile?: number | undefined;
}

/** What is left of an item when it is acknowledged. */
export interface Sent {
  readonly version: typeof version;
  readonly id: string;
  readonly addedAt: number;
  readonly receipt: AspirationReceipt;
}

export type OutboxRecord = Unsent | Sent;

/** Whether something that was found on the device is a record of ours. */
export const isOurs = (found: OutboxRecord | undefined): found is OutboxRecord =>
  found?.version === version;

export const isSent = (record: OutboxRecord): record is Sent => 'receipt' in record;

/** The bytes of files, by their places. */
export type Bytes = ReadonlyMap<number, ArrayBuffer>;

/** As it will be sent: what frameworks wrap around it cannot be stored. */
const plain = (draft: AspirationContent) => JSON.parse(JSON.stringify(draft)) as AspirationContent;

/** A file as if it had never been sent. */
export const anew = ({ place, name, type, size }: StoredFile): StoredFile => ({
  place,
  name,
  type,
  size,
  key: idempotencyKey(),
});

const pauses: Growth = { first: 5_000, factor: 2, longest: 600_000 };

/** What is answered with 4xx, and not because of what was sent. */
const passing: readonly (string | number)[] = [
  'proof-required',
  'proof-invalid',
  'too-many-requests',
  'too-slow',
  // Whoever says so.
  408,
  425,
  429,
];

/** How often a refusal that is not a word of the service is taken for one of a portal, which passes. */
const portalTries = 5;

/** Whether 4xx was answered because of what was sent. */
const isRefusal = (error: unknown): error is KimError =>
  isKimError(error) &&
  error.status !== undefined &&
  error.status >= 400 &&
  error.status < 500 &&
  ![error.code, error.status].some((said) => passing.includes(said));

/** Whether what a key stands for has been received, though perhaps not as it is now. */
const isKeyUsed = (code: string | undefined) =>
  code === 'key-reused' || code === 'already-answered';

function refused(error: KimError): Refused {
  const { code, status, detail, errors, requestId } = error;
  return { code, status, detail, errors, requestId };
}

/** An item without what came in its way. */
const unobstructed = ({
  code: _code,
  notBefore: _notBefore,
  misread: _misread,
  refused: _refused,
  refusedFile: _refusedFile,
  ...record
}: Unsent): Unsent => record;

/** From when an item may be sent. A time further away was set when the clock of the device was wrong. */
const dueAfter = ({ notBefore = 0 }: Unsent, now: number) =>
  notBefore > now && notBefore <= now + longestPause ? notBefore : now;

/** Does something to what is not sent; what is sent stays as it is. */
export const unlessSent =
  (how: (record: Unsent) => OutboxRecord | undefined) =>
  (record: OutboxRecord): OutboxRecord | undefined =>
    isSent(record) ? record : how(record);

/**
 * What an item is after a failure: refused, where the service will not have it; else it waits, ever
 * longer.
 *
 * @param file which of its files could not be sent.
 */
export function afterFailure(
  record: Unsent,
  error: unknown,
  file: number | undefined,
  now: number,
  random: () => number,
): Unsent {
  let misread = 0;
  if (isRefusal(error)) {
    const isMisread = error.code === 'unreadable';
    // That too much was sent is true whoever says it.
    if (isMisread && error.status !== 413) misread = (record.misread ?? 0) + 1;
    if (misread === 0 || misread === portalTries) {
      // A portal knows nothing of what has arrived; and the key of a file says nothing of the whole.
      const asked = isMisread ? record.asked : file === undefined && isKeyUsed(error.code);
      return { ...unobstructed(record), asked, refused: refused(error), refusedFile: file };
    }
  }
  const retryAt = isKimError(error) ? error.retryAt?.getTime() : undefined;
  const pause = pauseAfter(record.tries, pauses, random, retryAt && retryAt - now);
  return {
    ...record,
    tries: record.tries + 1,
    nextTryAt: now + pause,
    misread,
    notBefore: retryAt && Math.min(retryAt, now + pause),
    code: isKimError(error) ? error.code : 'unknown',
  };
}

/** A new item. */
export const written = (
  draft: AspirationContent,
  files: readonly StoredFile[],
  now: number,
): Unsent => ({
  version,
  id: idempotencyKey(),
  addedAt: now,
  draft: plain(draft),
  key: idempotencyKey(),
  files,
  tries: 0,
  nextTryAt: now,
  asked: false,
});

/** What is left of an item that the service has. */
export const acknowledged = ({ id, addedAt }: Unsent, receipt: AspirationReceipt): Sent => ({
  version,
  id,
  addedAt,
  receipt,
});

/** An item that is due, unless the service has asked for more patience. */
export const hastened = (record: Unsent, now: number): Unsent => ({
  ...record,
  tries: 0,
  nextTryAt: dueAfter(record, now),
});

/** An item that is due, whatever came in its way. */
export const insisted = (record: Unsent, now: number): Unsent => ({
  ...unobstructed(record),
  tries: 0,
  nextTryAt: now,
});

/** An item that was refused, with something else in it. */
export function replaced(
  record: Unsent,
  draft: AspirationContent | undefined,
  files: readonly StoredFile[],
  now: number,
): Unsent {
  // What the old key stands for has been received: this is another one.
  const isOther = isKeyUsed(record.refused?.code);
  return {
    ...insisted(record, now),
    draft: draft ? plain(draft) : record.draft,
    ...(isOther ? { key: idempotencyKey(), files: files.map(anew) } : { files }),
    asked: record.asked && !isOther,
  };
}
