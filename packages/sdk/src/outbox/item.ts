import type { AspirationReceipt } from '../types.ts';
import type { SendingProgress } from './deliver.ts';
import type { KimError } from '../errors.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import type { AspirationContent, Bytes, Refused, StoredFile } from './record.ts';

/** A photo or PDF, and what the page calls it. */
export interface OutboxFile {
  readonly blob: Blob;
  readonly name: string;
}

/** What someone wants to send. */
export interface OutboxEntry {
  /** The aspiration, as `kim.aspirations.create` takes it, without attachments. */
  readonly draft: AspirationContent;
  /** At most five pictures or PDFs, as small as they can be: see `@simpul-kim/sdk/pictures.js`. */
  readonly files?: readonly OutboxFile[];
}

/** What `replace` puts in the place of what was refused. */
export interface Replacement {
  /** Default: as it was. */
  readonly draft?: AspirationContent;
  /** Default: as they were. A number stands for the file that is at that place now. */
  readonly files?: readonly (OutboxFile | number)[];
}

interface ItemFacts {
  /** Names it in this outbox; the service does not know it. */
  readonly id: string;
  readonly addedAt: Date;
  /** Whether it is on the device. If not, it is lost when the page is closed: say so. */
  readonly kept: boolean;
}

interface UnsentFacts extends ItemFacts {
  readonly draft: AspirationContent;
  readonly files: readonly {
    readonly name: string;
    readonly type: string;
    /** In bytes. */
    readonly size: number;
  }[];
}

/** It will be sent by itself. */
export interface WaitingItem extends UnsentFacts {
  readonly state: 'waiting';
  readonly nextTryAt: Date;
  /** What came in the way the last time: the code of a `KimError`; `unknown` for anything else. */
  readonly code: KimError['code'] | 'unknown' | undefined;
}

/** It is being sent, here or in another tab. */
export interface SendingItem extends UnsentFacts {
  readonly state: 'sending';
  readonly progress: SendingProgress;
}

/** The service will not have it as it is: `replace` or `cancel` it. */
export interface RefusedItem extends UnsentFacts {
  readonly state: 'refused';
  readonly error: Refused;
  /** Which of the files was refused, where it was one of them. */
  readonly file: number | undefined;
}

/** The service has it. Of what was written nothing is on the device any more. */
export interface SentItem extends ItemFacts {
  readonly state: 'sent';
  /** With the tracking code: show it, then `forget` the item. */
  readonly receipt: AspirationReceipt;
}

export type OutboxItem = WaitingItem | SendingItem | RefusedItem | SentItem;

/** What has become of an item. What was written, and the tracking code, are in `get`. */
export interface OutboxEvent {
  readonly id: string;
  /** `gone`: it was cancelled or forgotten. */
  readonly state: OutboxItem['state'] | 'gone';
  readonly kept: boolean;
  readonly progress?: SendingProgress;
  /** Code of the error, where it waits or was refused. */
  readonly code?: KimError['code'] | 'unknown';
}

/**
 * What is known of an item that was cancelled. `cancelled`: it did not reach the service. `unsure`: it
 * was on its way, and may have arrived; or the device could not erase it yet, and the next visit may
 * send it. `sent`: too late, the service has it, and its receipt is here. `unknown`: there was no such
 * item.
 */
export type Cancellation = 'cancelled' | 'unsure' | 'sent' | 'unknown';

/** What is told of an item. */
export function eventOf(item: OutboxItem): OutboxEvent {
  const { id, state, kept } = item;
  if (state === 'sending') return { id, state, kept, progress: item.progress };
  const code = state === 'refused' ? item.error.code : state === 'waiting' ? item.code : undefined;
  return { id, state, kept, ...(code !== undefined && { code }) };
}

/** Some phones do not say what a file is, but of what is large they do. */
const isTooMuch = (file: OutboxFile | number) =>
  typeof file === 'object' && /^(audio|video)/.test(file.blob.type);

/** Makes sure that the service may take these files, before they are kept and sent for nothing. */
export function checkFiles(files: readonly (OutboxFile | number)[] = []): void {
  if (files.length > 5 || files.some(isTooMuch)) {
    throw new TypeError('files: at most 5 pictures or PDFs');
  }
}

/** Files as they are kept, from a place on, and their bytes. */
export async function stored(files: readonly OutboxFile[], from: number) {
  const bytes = new Map<number, ArrayBuffer>();
  const kept: StoredFile[] = [];
  for (const [at, { blob, name }] of files.entries()) {
    const place = from + at;
    bytes.set(place, await blob.arrayBuffer());
    kept.push({ place, key: idempotencyKey(), name, type: blob.type, size: blob.size });
  }
  return { kept, bytes: bytes as Bytes };
}
