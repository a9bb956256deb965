import {
  pageSize,
  type AspirationStepKind,
  type Body,
  type DeskStep,
  type PlainStep,
} from '@simpul-kim/contract';
import type { Kysely, Transaction, Updateable } from 'kysely';
import {
  forbidden,
  isOfficerOf,
  officeActing,
  scopeOf,
  worksForOffice,
  type Actor,
} from '../accounts/index.ts';
import { decodeCursor } from '../answers/cursor.ts';
import type { Handlers } from '../answers/index.ts';
import { pageOf } from '../answers/page.ts';
import type { Schema } from '../database/index.ts';
import type { AspirationsTable } from '../database/schema.ts';
import { refuseIdentityNumbers } from '../privacy/index.ts';
import { Refusal, unusable } from '../problems/index.ts';
import { levelOf, lies, requireRegion } from '../regions/index.ts';
import { toAttachment } from './attachment-links.ts';
import { listAttachments } from './attachments.ts';
import { contactBarred, contactPurpose, contactRead } from './contact.ts';
import { dueIn } from './deadlines.ts';
import { findSimilar, listRecords } from './desk-queries.ts';
import { toEntry, toRecord } from './desk-record.ts';
import { hasEnded, statusAfter, type Step } from './lifecycle.ts';
import { refuseContactIn, shownAnswers } from './mentions.ts';
import { tellOffice } from './notices.ts';
import type { AspirationParts } from './parts.ts';
import {
  addStep,
  changeAspiration,
  findAspiration,
  listSteps,
  lockAspiration,
  officeTitleOf,
  showAnswers,
  type AspirationRow,
  type Taker,
} from './queries.ts';
import { notPossible, possibleSteps } from './standing.ts';

type DeskOperation =
  | 'aspirations.records'
  | 'aspirations.record'
  | 'aspirations.contact'
  | 'aspirations.verify'
  | 'aspirations.assign'
  | 'aspirations.progress'
  | 'aspirations.hold'
  | 'aspirations.resume'
  | 'aspirations.redirect'
  | 'aspirations.answer'
  | 'aspirations.close'
  | 'aspirations.reject'
  | 'aspirations.publish'
  | 'aspirations.unpublish';

type Tx = Transaction<Schema>;

const isMicroseconds = (text: string) => /^-?\d{1,17}$/.test(text);
const isNothing = (text: string) => text === '';

/** @throws {Refusal} `forbidden` for who is no officer of the office that it lies with, or above it. */
function requireOffice(actor: Actor, row: AspirationRow): void {
  if (isOfficerOf(actor, row.office_code)) return;
  throw new Refusal('forbidden', {
    detail: {
      id: `Laporan ini ditangani ${row.office_title}. Hanya petugas kantor itu, atau kantor di atasnya, yang bisa membukanya.`,
      en: `${row.office_title} handles this. Only officers of that office, or of one above it, may open it.`,
    },
  });
}

/** @throws {Refusal} `not-found`, `forbidden` */
async function requireRecord(db: Kysely<Schema>, actor: Actor, id: string): Promise<AspirationRow> {
  const row = await findAspiration(db, id);
  if (!row) throw new Refusal('not-found');
  requireOffice(actor, row);
  return row;
}

/**
 * The office for which an actor takes a step on what lies with an office.
 *
 * @param by whose right it is; the office above it that is nearest acts.
 */
async function takerOf(
  db: Kysely<Schema>,
  actor: Actor,
  row: AspirationRow,
  by = row.office_code,
): Promise<Taker> {
  const officeCode = officeActing(actor, by);
  const officeName =
    officeCode === row.office_code ? row.office_title : await officeTitleOf(db, officeCode);
  return { by: 'office', actor, officeCode, officeName };
}

const overtaken = new Refusal('conflict', {
  detail: {
    id: 'Laporan ini sudah berubah sejak Anda membukanya: oleh rekan, oleh pelapor, atau oleh Anda sendiri barusan, bila jawabannya tidak sampai. Muat yang terbaru dan lihat langkah terakhirnya sebelum mengulang.',
    en: 'This has changed since you opened it: by a colleague, by the reporter, or by yourself just before, where the answer was lost. Load the newest version, and look at its last step before you repeat yours.',
  },
});

/** What an actor may do with an aspiration now. */
const stepsOf = (actor: Actor, row: AspirationRow): DeskStep[] =>
  isOfficerOf(actor, row.office_code)
    ? [
        ...possibleSteps(row),
        ...(row.contact !== null && !contactBarred(actor, row) ? (['contact'] as const) : []),
      ]
    : [];

/** What a step of the desk is called with. */
interface StepInput {
  readonly actor: Actor;
  readonly params: { readonly id: string };
  readonly body: PlainStep & { readonly text?: string };
  readonly origin: string;
}

/** What a step of the desk is. */
interface Taking {
  readonly actor: Actor;
  readonly id: string;
  readonly body: PlainStep & { readonly text?: string };
  readonly step: Step;
  readonly kind: AspirationStepKind;
  /** What else it changes, and what it asks for. @throws {Refusal} */
  readonly change?: (
    row: AspirationRow,
    now: Date,
  ) => Promise<Updateable<AspirationsTable>> | Updateable<AspirationsTable>;
}

const noAnswers = unusable('answers', 'step', {
  id: 'Isi `answers` dengan `id` langkah jawaban dari laporan ini saja.',
  en: 'Give in `answers` only the `id` of steps that are answers to this aspiration.',
});

/** The office that an aspiration goes to. @throws {Refusal} `unknown-region`, `unusable` */
async function assignment(
  tx: Tx,
  row: AspirationRow,
  { officeCode, officeName }: Body<'aspirations.assign'>,
): Promise<Updateable<AspirationsTable>> {
  const { code } = await requireRegion(tx, officeCode);
  if (levelOf(code) === 'village') {
    throw unusable('officeCode', 'level', {
      id: 'Isi `officeCode` dengan kecamatan, kabupaten/kota, atau provinsi: desa belum punya petugas di sini.',
      en: 'Give `officeCode` as a district, regency or province: villages have no officers here.',
    });
  }
  if (!lies(code, row.region_code.slice(0, 2))) {
    throw unusable('officeCode', 'province', {
      id: 'Kantor itu ada di provinsi lain. Nyatakan di luar kewenangan, dan sebut ke mana pelapor harus mengirimnya.',
      en: 'That office is in another province. Say that it is out of jurisdiction, and where the reporter should turn to.',
    });
  }
  const name = officeName?.trim() ?? null;
  if (code === row.office_code && name === row.office_name) {
    throw unusable('officeCode', 'same', {
      id: 'Laporan ini sudah ada pada kantor itu. Pilih kantor lain, atau lanjutkan penanganannya.',
      en: 'It lies with that office already. Choose another one, or go on with it.',
    });
  }
  return { office_code: code, office_name: name };
}

/** What HTTP sees of aspirations at the desk. */
export function aspirationDeskRoutes(parts: AspirationParts): Handlers<DeskOperation> {
  const { database, sealing, deadlines } = parts;

  async function recordOf(db: Kysely<Schema>, actor: Actor, row: AspirationRow, origin: string) {
    const now = new Date();
    const steps = await listSteps(db, row.id);
    // Who has just assigned it away is told that, and no more.
    if (!isOfficerOf(actor, row.office_code)) {
      return toRecord(
        { ...row, body: null, title: null },
        { steps, attachments: [], similar: [], maySteps: [] },
        now,
      );
    }
    const attachments = await listAttachments(db, row.id);
    const linked = attachments.map((each) =>
      toAttachment(each, row.office_code, sealing, origin, now),
    );
    return toRecord(
      row,
      {
        steps,
        attachments: linked,
        similar: await findSimilar(db, row, scopeOf(actor)),
        maySteps: stepsOf(actor, row),
      },
      now,
    );
  }

  /**
   * Takes a step on an aspiration, held for it. Of two officers at once, the second is told of it.
   *
   * @throws {Refusal} `not-found`, `forbidden`, `conflict`, `wrong-state`.
   */
  async function take(tx: Tx, { actor, id, body, step, kind, change }: Taking): Promise<string> {
    const row = await lockAspiration(tx, id);
    if (!row) throw new Refusal('not-found');
    requireOffice(actor, row);
    if (row.version !== body.version) throw overtaken;
    if (!(possibleSteps(row) as Step[]).includes(step)) throw notPossible(row, step);
    const now = new Date();
    const status = statusAfter(step, row.status, row.held_status);
    const isSame = status === row.status && kind !== 'progressed' && kind !== 'answered';
    const taker = await takerOf(tx, actor, row);
    await changeAspiration(tx, id, now, {
      status,
      held_status: status === 'onHold' ? (row.held_status ?? row.status) : null,
      ended_at: hasEnded(status) ? (row.ended_at ?? now) : null,
      ...(isSame ? {} : { ...dueIn(status, now, row.time_zone, deadlines), overdue_told_at: null }),
      ...(await change?.(row, now)),
    });
    const { text, note } = body;
    // What is answered while everyone reads along is an answer to everyone.
    const shown = kind === 'answered' && row.shown_title !== null;
    if (shown && text !== undefined) await refuseContactIn(sealing, row, { text: [text] });
    await addStep(tx, { aspiration: id, kind, at: now, taker, text, note, shown });
    if (step === 'assign') {
      await tellOffice(parts.outbox, tx, 'aspirationAssigned', (await findAspiration(tx, id))!);
    }
    return row.region_code;
  }

  /** Takes a step, and answers with what the aspiration is then to who took it. */
  async function taken(tx: Tx, taking: Taking, origin: string) {
    const region = await take(tx, taking);
    const row = (await findAspiration(tx, taking.id))!;
    const answer = await recordOf(tx, taking.actor, row, origin);
    return { answer, target: taking.id, region };
  }

  /** A step that does nothing but what its rule says. */
  const step =
    (name: Step, kind: AspirationStepKind) =>
    ({ actor, params, body, origin }: StepInput) =>
    (tx: Tx) =>
      taken(tx, { actor, id: params.id, body, step: name, kind }, origin);

  return {
    'aspirations.records': async ({ actor, query }) => {
      const { limit = pageSize.default, cursor, order = 'newest', ...filter } = query;
      const now = new Date();
      const after =
        cursor === undefined
          ? undefined
          : decodeCursor(cursor, order === 'due' ? isMicroseconds : isNothing);
      const rows = await listRecords(database.db, {
        ...filter,
        scope: scopeOf(actor),
        order,
        after,
        now,
        limit: limit + 1,
      });
      return {
        answer: pageOf(
          rows,
          limit,
          (row) => toEntry(row, now),
          ({ due_us, id }) => [order === 'due' ? (due_us ?? '') : '', id],
        ),
      };
    },

    'aspirations.record': async ({ actor, params: { id }, origin }) => {
      const row = await requireRecord(database.db, actor, id);
      return { answer: await recordOf(database.db, actor, row, origin) };
    },

    'aspirations.contact':
      ({ actor, params: { id }, body }) =>
      async (tx) => {
        refuseIdentityNumbers({ reason: body.reason });
        const row = await lockAspiration(tx, id);
        if (!row) throw new Refusal('not-found');
        requireOffice(actor, row);
        const barred = contactBarred(actor, row);
        if (barred && !worksForOffice(actor, row.office_code)) throw forbidden(barred);
        if (!row.contact || !row.contact_key) {
          throw new Refusal('not-found', {
            detail: {
              id: 'Tidak ada kontak: pelapor tidak mengisinya, atau sudah dihapus.',
              en: 'There is no contact: the reporter gave none, or it was erased.',
            },
          });
        }
        if (barred) throw forbidden(barred);
        const sealed = { key: row.contact_key, bytes: row.contact };
        const kept = await sealing.open(sealed, contactPurpose, id);
        // The reporter sees that it was read, and by which office.
        await addStep(tx, {
          aspiration: id,
          kind: 'contactRead',
          at: new Date(),
          // Who works for the office that handles it too reads for the one that may.
          taker: await takerOf(
            tx,
            actor,
            row,
            row.contact_shareable ? row.office_code : row.received_by,
          ),
          note: body.reason,
        });
        return {
          answer: contactRead(kept, row.contact_shareable),
          target: id,
          region: row.region_code,
        };
      },

    'aspirations.verify': step('verify', 'verified'),

    'aspirations.assign':
      ({ actor, params: { id }, body, origin }) =>
      (tx) =>
        taken(
          tx,
          {
            actor,
            id,
            body,
            step: 'assign',
            kind: 'assigned',
            change: (row) => assignment(tx, row, body),
          },
          origin,
        ),

    'aspirations.progress': step('progress', 'progressed'),
    'aspirations.hold': step('hold', 'heldUp'),
    'aspirations.resume': step('resume', 'resumed'),
    'aspirations.redirect': step('redirect', 'redirected'),

    'aspirations.answer':
      ({ actor, params: { id }, body, origin }) =>
      (tx) =>
        taken(
          tx,
          {
            actor,
            id,
            body,
            step: 'answer',
            kind: 'answered',
            change: (row, now) => ({ answered_at: row.answered_at ?? now }),
          },
          origin,
        ),

    'aspirations.close': step('close', 'closed'),
    'aspirations.reject': step('reject', 'rejected'),

    'aspirations.publish':
      ({ actor, params: { id }, body: { version, title, text, answers = [] }, origin }) =>
      (tx) => {
        refuseIdentityNumbers({ title, text });
        return taken(
          tx,
          {
            actor,
            id,
            body: { version },
            step: 'publish',
            kind: 'published',
            change: async (row) => {
              if ((await showAnswers(tx, id, answers)) < answers.length) throw noAnswers;
              const told = await shownAnswers(tx, id);
              await refuseContactIn(sealing, row, { title: [title], text: [text], answers: told });
              return { shown_title: title.trim(), shown_body: text.trim() };
            },
          },
          origin,
        );
      },

    'aspirations.unpublish':
      ({ actor, params: { id }, body, origin }) =>
      (tx) =>
        taken(
          tx,
          {
            actor,
            id,
            body,
            step: 'unpublish',
            kind: 'unpublished',
            change: () => ({ shown_title: null, shown_body: null }),
          },
          origin,
        ),
  };
}
