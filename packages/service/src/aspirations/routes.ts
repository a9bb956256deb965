import type { OperationId } from '@simpul-kim/contract';
import type { Kysely, Transaction } from 'kysely';
import type { Handlers, Written } from '../answers/index.ts';
import type { Schema } from '../database/index.ts';
import { Refusal } from '../problems/index.ts';
import { requireRegion } from '../regions/index.ts';
import { networkOf } from '../throttles/index.ts';
import {
  nameAttachment,
  removeFiles,
  removeIfUnnamed,
  storeAttachment,
  type AttachmentParts,
} from './attachments.ts';
import { readCode } from './code.ts';
import { archived, erase, stopProcessing, type Forgotten } from './erasure.ts';
import { isPossible, statusAfter, type Step } from './lifecycle.ts';
import { dueIn } from './deadlines.ts';
import { tellOffice } from './notices.ts';
import type { AspirationParts } from './parts.ts';
import {
  addStep,
  changeAspiration,
  findAspiration,
  findByCode,
  listSteps,
  lockAspiration,
  type AspirationRow,
} from './queries.ts';
import { checkDraft, codeOf, hashOf, receiptAgain, receivedBefore, submit } from './submit.ts';
import { standing } from './standing.ts';
import { toTracked } from './tracked.ts';
import { requireUnclaimedRoom, unclaimedMs } from './unclaimed.ts';

type ReporterOperation =
  | 'aspirations.create'
  | 'aspirations.attach'
  | 'aspirations.track'
  | 'aspirations.reply'
  | 'aspirations.withdraw'
  | 'aspirations.withdrawConsent'
  | 'aspirations.erase';

const reporter = { by: 'reporter' } as const;

/** What HTTP sees of aspirations without an account: sending, and all that the tracking code allows. */
export function aspirationRoutes(parts: AspirationParts): Handlers<ReporterOperation> {
  const { database, storage, sealing, deadlines, outbox } = parts;
  const { submissions, misses, replies } = parts;
  const attachmentParts: AttachmentParts = { db: database.db, storage, sealing };

  /**
   * The aspiration of a code. What is no code is looked for like one, so that neither the answer nor
   * its time tells them apart. Who asks for many that could be codes and are none guesses, and has to
   * wait; a slip of the hand, which the check character tells, is no guess.
   */
  async function requireByCode(code: string, from: string): Promise<AspirationRow> {
    const network = networkOf(from);
    await misses.require(network);
    const row = await findByCode(database.db, hashOf(code));
    if (row) return row;
    if (readCode(code) !== undefined) await misses.consume(network);
    throw new Refusal('unknown-code');
  }

  async function tracked<Id extends OperationId>(tx: Kysely<Schema>, id: string) {
    const row = (await lockAspiration(tx, id))!;
    const answer = toTracked(row, await listSteps(tx, id), new Date());
    return { answer, target: id, region: row.region_code } as unknown as Written<Id>;
  }

  /** Has a reporter change an aspiration, held for it, and answers with what it is then. */
  async function change<Id extends OperationId>(
    tx: Transaction<Schema>,
    id: string,
    how: (row: AspirationRow, now: Date) => Promise<Forgotten>,
    afterwards: (step: () => Promise<void>) => void,
  ) {
    const row = (await lockAspiration(tx, id))!;
    const forgotten = await how(row, new Date());
    afterwards(() => removeFiles(attachmentParts, forgotten));
    return tracked<Id>(tx, id);
  }

  return {
    'aspirations.create': async ({ body, key, isRepeat, from, afterwards }) => {
      const checked = checkDraft(body);
      const code = codeOf(sealing, key);
      let isReceived = isRepeat;
      if (!isRepeat) {
        await requireRegion(database.db, body.regionCode);
        // What bots may have sent uses up nothing of what the people of a village may send.
        const region = checked.suspect ? undefined : body.regionCode;
        await submissions.count({ from, region });
        afterwards(async () => {
          if (!isReceived) await submissions.forgive({ from, region });
        });
      }
      return async (tx, before) => {
        const first = before ?? (await receivedBefore(tx, body, code));
        if (first !== undefined) return receiptAgain(tx, parts, first, code);
        const written = await submit(tx, parts, body, checked, code);
        isReceived = true;
        await tellOffice(outbox, tx, 'aspirationNew', (await findAspiration(tx, written.target))!);
        return written;
      };
    },

    'aspirations.attach': async ({ file, isRepeat, afterwards }) => {
      if (!isRepeat) await requireUnclaimedRoom(database.db);
      const stored = isRepeat ? undefined : await storeAttachment(attachmentParts, file);
      if (stored) afterwards(() => removeIfUnnamed(attachmentParts, stored));
      return async (tx, before) => {
        if (before === undefined && stored) {
          await nameAttachment(tx, attachmentParts, stored);
        }
        const row = await tx
          .selectFrom('aspiration_attachments')
          .select(['id', 'kind', 'bytes', 'uploaded_at'])
          .where('id', '=', before ?? stored!.id)
          .executeTakeFirst();
        if (!row) throw new Refusal('already-answered');
        const { id, kind, bytes } = row;
        const keptUntil = new Date(row.uploaded_at.getTime() + unclaimedMs);
        return { answer: { id, kind, bytes, keptUntil: keptUntil.toISOString() }, target: id };
      };
    },

    'aspirations.track': async ({ body, from }) => {
      const row = await requireByCode(body.code, from);
      return { answer: toTracked(row, await listSteps(database.db, row.id), new Date()) };
    },

    'aspirations.reply': async ({ body, isRepeat, from }) => {
      const { id } = await requireByCode(body.code, from);
      if (!isRepeat) await replies.consume(id);
      return async (tx, before) => {
        if (before !== undefined) return tracked(tx, id);
        const row = (await lockAspiration(tx, id))!;
        const step: Step = row.status === 'answered' ? 'replyToAnswer' : 'reply';
        if (row.processing_stopped_at || !isPossible(step, row.status, null)) {
          const at = standing(row.status);
          throw new Refusal('wrong-state', {
            detail: {
              id: `${at.id}, jadi tidak bisa ditambah lagi. Kirim laporan baru, dan sebut yang lama bila perlu.`,
              en: `${at.en}, so nothing can be added. Send a new one, and mention this one where it matters.`,
            },
          });
        }
        const now = new Date();
        const status = statusAfter(step, row.status, row.held_status);
        await changeAspiration(tx, id, now, {
          status,
          ...(status === row.status ? {} : dueIn(status, now, row.time_zone, deadlines)),
        });
        await addStep(tx, {
          aspiration: id,
          kind: 'replied',
          at: now,
          taker: reporter,
          text: body.text,
        });
        await tellOffice(outbox, tx, 'aspirationMessage', row);
        return tracked(tx, id);
      };
    },

    'aspirations.withdraw': async ({ body, from, afterwards }) => {
      const { id } = await requireByCode(body.code, from);
      return (tx) =>
        change(
          tx,
          id,
          async (row, now) => {
            // Asked for once more, because the first answer was lost; or erased.
            if (!isPossible('withdraw', row.status, null)) return [];
            await changeAspiration(tx, id, now, archived(row, now));
            await addStep(tx, { aspiration: id, kind: 'withdrawn', at: now, taker: reporter });
            return [];
          },
          afterwards,
        );
    },

    'aspirations.withdrawConsent': async ({ body, from, afterwards }) => {
      const { id } = await requireByCode(body.code, from);
      return (tx) =>
        change(tx, id, (row, now) => stopProcessing(tx, row, reporter, now), afterwards);
    },

    'aspirations.erase': async ({ body, from, afterwards }) => {
      const { id } = await requireByCode(body.code, from);
      return (tx) => change(tx, id, (row, now) => erase(tx, row, reporter, now), afterwards);
    },
  };
}
