import type { AspirationReceipt, AttachmentReceipt } from '../types.ts';
import { isKimError, KimError } from '../errors.ts';
import { anew, type AspirationContent, type StoredFile, type Unsent } from './record.ts';
import { withPatience } from './patience.ts';
import type { Clock } from '../pauses.ts';
import type { Fetch } from '../whole.ts';

/** What a sending function is given. */
export interface SendingOptions {
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly fetch?: Fetch;
}

/** What sends: `kim.aspirations`. */
export interface Sender {
  attach(file: Blob, options: SendingOptions): PromiseLike<AttachmentReceipt>;
  create(
    draft: AspirationContent & { attachments?: string[] },
    options: SendingOptions,
  ): PromiseLike<AspirationReceipt>;
}

/** Makes a `fetch` that tells its progress: `fetchWithProgress` of `@simpul-kim/sdk/upload.js`. */
export type ProgressFetch = (
  onProgress: (progress: { readonly loaded: number; readonly total: number | undefined }) => void,
) => Fetch;

/** How far the sending of an aspiration is. When all files are sent, it goes itself. */
export interface SendingProgress {
  /** How many files there are. */
  readonly files: number;
  /** How many of them the service has acknowledged: the next one is under way. */
  readonly sent: number;
  /** Bytes of files that have left, as far as is known. */
  readonly loaded: number;
  /** Bytes of all files. */
  readonly total: number;
}

/** How an attempt ended. Nothing: the item is not there any more. */
export type Outcome =
  | { readonly receipt: AspirationReceipt }
  | { readonly error: unknown; readonly file: number | undefined }
  | undefined;

/** What an attempt works with. */
export interface DeliveryParts {
  readonly sender: Sender;
  readonly progressFetch: ProgressFetch | undefined;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly bytes: (file: StoredFile) => Promise<ArrayBuffer | undefined>;
  /** Keeps a step before the next one is done. Gives nothing where the item is gone. */
  readonly keep: (step: (record: Unsent) => Unsent) => Promise<Unsent | undefined>;
  readonly onProgress: (progress: SendingProgress) => void;
}

/** A weak signal may need many minutes for a photo; the service gives it twenty. */
const fileTimes = { timeout: 1_200_000, totalTimeout: 1_800_000 } as const;
const textTimes = { timeout: 60_000, totalTimeout: 180_000 } as const;
/**
 * How many milliseconds an attempt may stand still, so that nothing more of a file leaves. Each try has
 * twice the patience of the one before, as a line that is slow enough looks dead.
 */
const stillMs = 90_000;
/** The same where nothing is known of it but its answer. */
const silentMs = 300_000;
/** No patience is longer. */
const longestMs = 1_200_000;
/** How often files are uploaded anew within an attempt because the service has them no longer. */
const renewals = 2;

const sum = (files: readonly StoredFile[]) => files.reduce((bytes, { size }) => bytes + size, 0);

/** How far an item is, with so many bytes of the file that is under way. */
export function progressOf({ files }: Pick<Unsent, 'files'>, loaded = 0): SendingProgress {
  const sent = files.filter(({ attachment }) => attachment !== undefined);
  return {
    files: files.length,
    sent: sent.length,
    loaded: sum(sent) + loaded,
    total: sum(files),
  };
}

/** An item of which some files are to be sent again, as new ones. */
const renewed = (record: Unsent, isGone: (file: StoredFile) => boolean): Unsent => ({
  ...record,
  files: record.files.map((file) => (isGone(file) ? anew(file) : file)),
});

/** Whether the service has erased what an upload has made: its answer cannot be had again. */
const isErased = (error: unknown) => isKimError(error) && error.code === 'already-answered';

/** Whether the service cannot use what was attached; it does not say which. */
const lacksFiles = (error: unknown) =>
  isKimError(error) &&
  error.code === 'unusable' &&
  error.errors.some(({ field }) => field === 'attachments');

const isText = (value: unknown) => typeof value === 'string' && value !== '';

/** Something answered in place of the service, which says nothing of what has become of the rest. */
const unreadable = () => new KimError({ code: 'unreadable', message: 'unreadable' });

/**
 * Sends an item: each file that is not acknowledged, then the aspiration. Cut off at any moment it
 * goes on from the last step that was kept.
 */
export async function deliver(
  item: Unsent,
  { sender, progressFetch, signal, clock, bytes, keep, onProgress }: DeliveryParts,
): Promise<Outcome> {
  let record = item;
  let at: number | undefined;
  let renewalsLeft = renewals;

  /** Keeps a step. @returns whether the item is still there. */
  async function step(how: (record: Unsent) => Unsent): Promise<boolean> {
    const kept = await keep(how);
    if (kept) record = kept;
    return kept !== undefined;
  }

  const wait = <T>(
    usual: number,
    begin: (signal: AbortSignal, alive: () => void) => PromiseLike<T>,
  ): Promise<T> =>
    withPatience({ signal, clock, ms: Math.min(longestMs, usual * 2 ** item.tries) }, begin);

  /** @returns what an acknowledged file has more than others. */
  async function attach(file: StoredFile): Promise<Pick<StoredFile, 'attachment' | 'keptUntil'>> {
    onProgress(progressOf(record));
    const content = await bytes(file);
    if (!content) throw new TypeError('the bytes of a file are not there');
    const receipt = await wait(progressFetch ? stillMs : silentMs, (until, alive) =>
      sender.attach(new Blob([content], { type: file.type }), {
        ...fileTimes,
        idempotencyKey: file.key,
        signal: until,
        ...(progressFetch && {
          fetch: progressFetch(({ loaded }) => {
            alive();
            onProgress(progressOf(record, Math.min(loaded, file.size)));
          }),
        }),
      }),
    );
    const keptUntil = Date.parse(receipt?.keptUntil);
    if (!isText(receipt?.id) || !keptUntil) throw unreadable();
    return { attachment: receipt.id, keptUntil };
  }

  try {
    for (;;) {
      for (at = 0; at < record.files.length; at += 1) {
        const file = record.files[at]!;
        if (file.attachment !== undefined) continue;
        const isThis = ({ place }: StoredFile) => place === file.place;
        try {
          const acknowledged = { ...file, ...(await attach(file)) };
          const isThere = await step(({ files, ...old }) => ({
            ...old,
            files: files.map((each) => (isThis(each) ? acknowledged : each)),
          }));
          if (!isThere) return undefined;
        } catch (error) {
          if (!isErased(error) || (renewalsLeft -= 1) < 0) throw error;
          if (!(await step((old) => renewed(old, isThis)))) return undefined;
          at -= 1;
        }
      }
      at = undefined;
      onProgress(progressOf(record));
      // Kept before it leaves: from now on nobody can say that it did not arrive.
      if (!record.asked && !(await step((old) => ({ ...old, asked: true })))) return undefined;
      const attachments = record.files.map(({ attachment }) => attachment!);
      try {
        const receipt = await wait(silentMs, (until) =>
          sender.create(
            { ...record.draft, ...(attachments.length > 0 && { attachments }) },
            { ...textTimes, idempotencyKey: record.key, signal: until },
          ),
        );
        if (!isText(receipt?.trackingCode)) throw unreadable();
        return { receipt };
      } catch (error) {
        if (!lacksFiles(error) || (renewalsLeft -= 1) < 0) throw error;
        // Only now: had it arrived before, other ids under its key would be another aspiration.
        const isOver = ({ keptUntil = 0 }: StoredFile) => keptUntil <= clock.now();
        const isGone = record.files.some(isOver) ? isOver : () => true;
        if (!(await step((old) => renewed(old, isGone)))) return undefined;
      }
    }
  } catch (error) {
    return { error, file: at };
  }
}
