import type { AspirationStepKind, RegionKind, RegionLevel, TimeZone } from '@simpul-kim/contract';
import { sql, type Kysely, type Selectable, type Updateable } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../accounts/index.ts';
import type { Schema } from '../database/index.ts';
import type { AspirationsTable, AspirationStepsTable } from '../database/schema.ts';
import { maskIdentityNumbers } from '../privacy/index.ts';

/** An aspiration as it is read, with the names of its region and office. */
export interface AspirationRow extends Selectable<AspirationsTable> {
  region_name: string;
  time_zone: TimeZone;
  /** What the office is called that it lies with. */
  office_title: string;
  attachments: number;
}

/** A line of the history, as it is read. */
export interface StepRow extends Selectable<AspirationStepsTable> {
  /** Name of the account or key. */
  actor_name: string | null;
}

/** What the office of a region `r` is called, where `f` describes it, and where not. */
export const officeTitle = (region: string, described: string) =>
  sql`coalesce(${sql.ref(`${described}.name`)}, case ${sql.ref(`${region}.level`)}
    when 'district' then 'Kecamatan ' else 'Diskominfo ' end || ${sql.ref(`${region}.name`)})`;

/** What the desk and the reporter are told of a row. */
export const columns = sql`a.*, r.name as region_name, r.time_zone,
  coalesce(a.office_name, ${officeTitle('o', 'f')}) as office_title,
  (select count(*)::int from aspiration_attachments t where t.aspiration_id = a.id) as attachments`;

export const tables = sql`aspirations a
  join regions r on r.code = a.region_code
  join regions o on o.code = a.office_code
  left join offices f on f.region_code = a.office_code`;

const onlyOne = async (
  db: Kysely<Schema>,
  condition: ReturnType<typeof sql>,
): Promise<AspirationRow | undefined> => {
  const { rows } = await sql<AspirationRow>`
    select ${columns} from ${tables} where ${condition}`.execute(db);
  return rows[0];
};

/** One aspiration. */
export const findAspiration = (db: Kysely<Schema>, id: string) => onlyOne(db, sql`a.id = ${id}`);

/** The aspiration of a tracking code, by what is kept of the code. */
export const findByCode = (db: Kysely<Schema>, hash: Buffer) =>
  onlyOne(db, sql`a.code_hash = ${hash}`);

/** Holds an aspiration until the transaction ends: changes come one after the other. */
export async function lockAspiration(
  tx: Kysely<Schema>,
  id: string,
): Promise<AspirationRow | undefined> {
  await sql`select from aspirations where id = ${id} for update`.execute(tx);
  return findAspiration(tx, id);
}

/** The history of an aspiration, oldest first. */
export async function listSteps(db: Kysely<Schema>, aspiration: string): Promise<StepRow[]> {
  const { rows } = await sql<StepRow>`
    select s.*, coalesce(u.name, k.name) as actor_name
    from aspiration_steps s
    left join accounts."user" u on s.actor_kind = 'account' and u.id = s.actor_id
    left join accounts.keys k on s.actor_kind = 'key' and k.id::text = s.actor_id
    where s.aspiration_id = ${aspiration} order by s.id`.execute(db);
  return rows;
}

/** Who takes a step: an officer in the name of an office, the reporter, or the service by itself. */
export type Taker =
  | { readonly by: 'reporter' | 'service' }
  | {
      readonly by: 'office';
      readonly actor: Pick<Actor, 'kind' | 'id'>;
      readonly officeCode: string;
      readonly officeName: string;
    };

/** Adds a line to the history. Identity numbers in what is said are masked. */
export async function addStep(
  tx: Kysely<Schema>,
  step: {
    readonly aspiration: string;
    readonly kind: AspirationStepKind;
    readonly at: Date;
    readonly taker: Taker;
    readonly text?: string | undefined;
    readonly note?: string | undefined;
    /** Whether everyone may read the text. Default: no. */
    readonly shown?: boolean;
  },
): Promise<string> {
  const { aspiration, kind, at, taker, text, note, shown = false } = step;
  const office = taker.by === 'office' ? taker : undefined;
  const id = uuidv7();
  await tx
    .insertInto('aspiration_steps')
    .values({
      id,
      aspiration_id: aspiration,
      at,
      kind,
      by: taker.by,
      office_code: office?.officeCode ?? null,
      office_name: office?.officeName ?? null,
      body: text === undefined ? null : maskIdentityNumbers(text.trim()),
      note: note === undefined ? null : maskIdentityNumbers(note.trim()),
      shown,
      actor_kind: office?.actor.kind ?? null,
      actor_id: office?.actor.id ?? null,
    })
    .execute();
  return id;
}

/**
 * Lets everyone read answers that were given to the reporter alone.
 *
 * @returns how many of them there are.
 */
export async function showAnswers(
  tx: Kysely<Schema>,
  aspiration: string,
  steps: readonly string[],
): Promise<number> {
  if (steps.length === 0) return 0;
  const { numUpdatedRows } = await tx
    .updateTable('aspiration_steps')
    .set({ shown: true })
    .where('aspiration_id', '=', aspiration)
    .where('kind', '=', 'answered')
    .where('id', 'in', [...steps])
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Changes an aspiration, and raises its version. */
export async function changeAspiration(
  tx: Kysely<Schema>,
  id: string,
  now: Date,
  change: Updateable<AspirationsTable>,
): Promise<void> {
  await tx
    .updateTable('aspirations')
    .set({ ...change, version: sql`version + 1`, changed_at: now })
    .where('id', '=', id)
    .execute();
}

/** What the office of a region is called. */
export async function officeTitleOf(db: Kysely<Schema>, code: string): Promise<string> {
  const { rows } = await sql<{ title: string; level: RegionLevel; kind: RegionKind }>`
    select ${officeTitle('o', 'f')} as title from regions o
    left join offices f on f.region_code = o.code where o.code = ${code}`.execute(db);
  return rows[0]?.title ?? code;
}
