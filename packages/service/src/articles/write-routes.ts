import type { ArticleDraft, ArticleStatus, FeaturingLevel, WriteId } from '@simpul-kim/contract';
import { sql, type Kysely, type Transaction } from 'kysely';
import {
  isOfficerOf,
  officeActing,
  officeDeciding,
  outranks,
  requireDecider,
  requireOfficer,
  requireWriter,
  type Actor,
  type Touched,
} from '../accounts/index.ts';
import type { Handlers } from '../answers/index.ts';
import type { Database, Schema } from '../database/index.ts';
import type { Jobs } from '../jobs/index.ts';
import { requireDocuments, requirePictures } from '../media/index.ts';
import { officeNameOf } from '../offices/index.ts';
import { refuseIdentityNumbers } from '../privacy/index.ts';
import { Refusal, unusable, type Sentence } from '../problems/index.ts';
import { requireRegion } from '../regions/index.ts';
import {
  contentOf,
  isSame,
  merged,
  requireFuture,
  requirePublishable,
  withoutUploads,
  type Content,
} from './content.ts';
import { findRecord } from './desk-queries.ts';
import { leastTaker, wayOf, type Step, type StepTaker } from './lifecycle.ts';
import { officeAbove } from './offices.ts';
import { publishJob } from './publish-job.ts';
import { statusOf, toRecord } from './record.ts';
import {
  changeArticle,
  decideRaises,
  deleteArticle,
  insertDraft,
  insertRaise,
  lockArticle,
  replaceText,
  type LockedArticle,
  type Origin,
} from './write-queries.ts';

type Tx = Transaction<Schema>;
type ArticleWrite = Extract<WriteId, `articles.${string}`>;

const touchedOf = (row: Pick<LockedArticle, 'group_id' | 'region_code'>) => ({
  groupId: row.group_id,
  regionCode: row.region_code,
});

/** What an article is called in each state, after "berita ini" and "this article is". */
const stateNames: Readonly<Record<ArticleStatus, Sentence>> = {
  draft: { id: 'masih draf', en: 'still a draft' },
  submitted: { id: 'sedang diperiksa kantor', en: 'with the office' },
  scheduled: { id: 'terjadwal dan belum terbit', en: 'scheduled and not out yet' },
  published: { id: 'sudah terbit', en: 'out' },
  corrected: { id: 'sudah terbit', en: 'out' },
  retracted: { id: 'sudah ditarik', en: 'withdrawn' },
};

const notFrom = (status: ArticleStatus): Refusal =>
  new Refusal('wrong-state', {
    detail: {
      id: `Langkah ini tidak bisa diambil: berita ini ${stateNames[status].id}.`,
      en: `This step is not possible: this article is ${stateNames[status].en}.`,
    },
  });

const wrongState = (id: string, en: string) => new Refusal('wrong-state', { detail: { id, en } });

const withOffice: Sentence = {
  id: 'Berita ini sudah diajukan dan menunggu kantor: kantorlah yang menerbitkannya. Tunggu jawabannya, atau tarik kembali dulu (`recall`), lalu terbitkan sendiri.',
  en: 'This article was submitted and waits for the office, which publishes it. Wait for its answer, or recall it first (`recall`), then publish it yourself.',
};
const lookedInto: Sentence = {
  id: 'Berita ini disembunyikan kantor, jadi hanya petugas yang bisa menghapusnya. Tanyakan kepada kantor di atas KIM Anda.',
  en: 'An office keeps this article hidden, so only officers may delete it. Ask the office above your group.',
};
const sentFromAbove: Sentence = {
  id: 'Berita ini sudah diteruskan kantor di tingkat yang lebih tinggi. Hanya kantor itu yang mengubah sasarannya; minta kantor itu.',
  en: 'An office of a higher level has sent this article on. Only that office changes its audience; ask there.',
};

function requireTaker(
  actor: Actor,
  who: StepTaker,
  row: Pick<LockedArticle, 'group_id' | 'region_code'>,
  why?: Sentence,
): void {
  if (who === 'officer') requireOfficer(actor, row.region_code, why);
  else requireWriter(actor, touchedOf(row));
}

async function requireLocked(tx: Tx, id: string): Promise<LockedArticle> {
  const row = await lockArticle(tx, id);
  if (!row) throw new Refusal('not-found');
  return row;
}

/** Takes an article for a step, and says which state the step leads to. */
async function begin(tx: Tx, actor: Actor, id: string, step: Step) {
  const row = await requireLocked(tx, id);
  requireTaker(actor, leastTaker(step), row);
  const status = statusOf(row);
  const way = wayOf(step, status);
  if (!way) throw notFrom(status);
  requireTaker(actor, way.who, row, withOffice);
  return { row, to: way.to };
}

/** Checks the right to a step before anything is done with what was sent: it may take its time. */
async function requireRight(db: Kysely<Schema>, actor: Actor, id: string, step: Step) {
  const row = await db
    .selectFrom('articles')
    .select(['group_id', 'region_code'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found');
  requireTaker(actor, leastTaker(step), row);
}

function requireVersion(row: LockedArticle, version: number): void {
  if (row.version !== version) throw new Refusal('conflict');
}

/**
 * What an office has sent further says so in its name: its text is not its writers' alone any more.
 *
 * @throws {Refusal} `forbidden`, in words.
 */
function requireEditor(actor: Actor, { audience_code, region_code }: LockedArticle): void {
  const wentFurther = audience_code !== null && audience_code !== region_code;
  if (!wentFurther || isOfficerOf(actor, audience_code)) return;
  throw new Refusal('forbidden', {
    detail: {
      id: 'Berita ini sudah diteruskan oleh kantor, jadi isinya hanya bisa diubah kantor itu. Minta mereka memperbaikinya, atau tarik beritanya.',
      en: 'An office has sent this article further, so only that office can change its text. Ask them to correct it, or withdraw it.',
    },
  });
}

/**
 * Checks the uploads that a text names. Pictures say what they show before anyone may see them.
 *
 * @throws {Refusal} `unusable` that names the field.
 */
async function requireUploads(
  tx: Tx,
  { pictureId, pictureIds, documents }: Content,
  owner: Touched,
  altRequired: boolean,
): Promise<void> {
  for (const [index, { documentId }] of documents.entries()) {
    const ids = documentId === null ? [] : [documentId];
    await requireDocuments(tx, ids, `documents.${index}.documentId`, owner);
  }
  await requirePictures(tx, pictureId === null ? [] : [pictureId], 'pictureId', owner, {
    altRequired,
  });
  await requirePictures(tx, pictureIds, 'pictureIds', owner, { altRequired });
}

/** Who a new article is by: a group, or an office. */
async function originOf(
  tx: Kysely<Schema>,
  actor: Actor,
  { groupId, office }: Pick<ArticleDraft, 'groupId' | 'office'>,
): Promise<Origin> {
  if ((groupId === undefined) === (office === undefined)) {
    throw unusable('groupId', 'oneOf', {
      id: 'Sebut penulisnya dengan `groupId` (KIM) atau `office` (kantor), salah satu saja.',
      en: 'Name the author by `groupId` (a KIM) or `office`, one of the two.',
    });
  }
  if (office) {
    requireOfficer(actor, office.regionCode);
    const region = await requireRegion(tx, office.regionCode);
    const name = office.name?.trim() ?? officeNameOf(region);
    return { region_code: region.code, group_id: null, office_name: name };
  }
  const group = await tx
    .selectFrom('groups')
    .select(['id', 'region_code'])
    .where('id', '=', groupId!)
    .forShare()
    .executeTakeFirst();
  if (!group) {
    throw unusable('groupId', 'unknown', {
      id: 'Periksa `groupId`: KIM itu tidak ada.',
      en: 'Check `groupId`: there is no such KIM.',
    });
  }
  requireWriter(actor, { groupId: group.id, regionCode: group.region_code });
  return { region_code: group.region_code, group_id: group.id, office_name: null };
}

/** What is written is told back as it is stored. */
async function told(tx: Tx, id: string, origin: string) {
  const row = await findRecord(tx, id);
  if (!row) throw new Refusal('not-found');
  return { answer: toRecord(row, origin), target: id, region: row.region_code };
}

const featuredAt = (row: LockedArticle, level: FeaturingLevel) => row[`featured_${level}`];

/** Takes an article for what only the office of a level above it, or one above that, may do. */
async function beginAt(
  tx: Tx,
  actor: Actor,
  id: string,
  level: FeaturingLevel,
  step: 'accept' | 'decline' | 'unfeature',
) {
  const office = officeAbove((await requireLocked(tx, id)).region_code, level);
  requireOfficer(actor, office);
  return (await begin(tx, actor, id, step)).row;
}

const notRaised = () =>
  wrongState(
    'Tidak ada usulan yang menunggu jawaban di tingkat itu.',
    'Nothing waits for an answer at that level.',
  );

/** What HTTP sees of writing, publishing, correcting and withdrawing articles. */
export function articleWriteRoutes({ db }: Database, jobs: Jobs): Handlers<ArticleWrite> {
  return {
    'articles.create': async ({ actor, body, origin }) => {
      await originOf(db, actor, body);
      const sent = contentOf(body);
      refuseIdentityNumbers({ office: { name: body.office?.name } });
      return async (tx) => {
        const by = await originOf(tx, actor, body);
        const content = merged({ title: body.title.trim(), topic: body.topic }, sent);
        const owner = { groupId: by.group_id ?? null, regionCode: by.region_code };
        await requireUploads(tx, content, owner, false);
        return told(tx, await insertDraft(tx, by, content, actor), origin);
      };
    },

    'articles.edit': async ({ actor, params: { id }, body, origin }) => {
      await requireRight(db, actor, id, 'edit');
      const sent = contentOf(body);
      return async (tx) => {
        const { row } = await begin(tx, actor, id, 'edit');
        requireEditor(actor, row);
        requireVersion(row, body.version);
        const content = merged(row.content, sent);
        await requireUploads(tx, content, touchedOf(row), row.status !== 'draft');
        // What has its time already must not lose what it needs for it.
        if (row.status !== 'draft') requirePublishable(content);
        if (!isSame(content, row.content)) await replaceText(tx, row, content, actor);
        await changeArticle(tx, id, {});
        return told(tx, id, origin);
      };
    },

    'articles.submit':
      ({ actor, params: { id }, origin }) =>
      async (tx) => {
        const { row } = await begin(tx, actor, id, 'submit');
        requirePublishable(row.content);
        await requireUploads(tx, row.content, touchedOf(row), true);
        await changeArticle(tx, id, { status: 'submitted', return_reason: null });
        return told(tx, id, origin);
      },

    'articles.return':
      ({ actor, params: { id }, body: { reason }, origin }) =>
      async (tx) => {
        await begin(tx, actor, id, 'return');
        refuseIdentityNumbers({ reason });
        await changeArticle(tx, id, { status: 'draft', return_reason: reason });
        return told(tx, id, origin);
      },

    'articles.recall':
      ({ actor, params: { id }, origin }) =>
      async (tx) => {
        await begin(tx, actor, id, 'recall');
        await changeArticle(tx, id, { status: 'draft', published_at: null });
        return told(tx, id, origin);
      },

    'articles.publish':
      ({ actor, params: { id }, body: { version, publishAt }, origin }) =>
      async (tx) => {
        const { row } = await begin(tx, actor, id, publishAt ? 'schedule' : 'publish');
        requireVersion(row, version);
        requirePublishable(row.content);
        await requireUploads(tx, row.content, touchedOf(row), true);
        const later = publishAt === undefined ? undefined : new Date(publishAt);
        if (later) requireFuture(later, new Date());
        // The clock is that of the database, which also says what is due.
        const at = later ?? sql<Date>`now()`;
        await changeArticle(tx, id, {
          status: later ? 'scheduled' : 'published',
          published_at: at,
          updated_at: at,
          return_reason: null,
        });
        if (later) await jobs.runAt(tx, publishJob, later);
        return told(tx, id, origin);
      },

    'articles.correct': async ({ actor, params: { id }, body, origin }) => {
      await requireRight(db, actor, id, 'correct');
      const sent = contentOf(body);
      return async (tx) => {
        const { row } = await begin(tx, actor, id, 'correct');
        requireEditor(actor, row);
        requireVersion(row, body.version);
        refuseIdentityNumbers({ note: body.note });
        const content = merged(row.content, sent);
        await requireUploads(tx, content, touchedOf(row), true);
        requirePublishable(content);
        if (!isSame(content, row.content)) await replaceText(tx, row, content, actor);
        const at = new Date();
        const correction = { at: at.toISOString(), note: body.note.trim() };
        await changeArticle(tx, id, {
          corrections: JSON.stringify([correction, ...row.corrections]),
          corrected_at: at,
          updated_at: at,
        });
        return told(tx, id, origin);
      };
    },

    'articles.retract':
      ({ actor, params: { id }, body: { reason }, origin }) =>
      async (tx) => {
        const { row } = await begin(tx, actor, id, 'retract');
        refuseIdentityNumbers({ reason });
        // It lets go of its uploads, so that they can be deleted; its former text tells which.
        const bare = withoutUploads(row.content);
        if (!isSame(bare, row.content)) await replaceText(tx, row, bare, actor);
        await decideRaises(tx, id, undefined, { status: 'closed' });
        await changeArticle(tx, id, {
          status: 'retracted',
          retracted_at: new Date(),
          retraction_reason: reason.trim(),
        });
        return told(tx, id, origin);
      },

    'articles.delete':
      ({ actor, params: { id } }) =>
      async (tx) => {
        const { row } = await begin(tx, actor, id, 'delete');
        // What an office has to look into must not vanish before it has.
        if (row.hidden) requireOfficer(actor, row.region_code, lookedInto);
        await deleteArticle(tx, id);
        return { answer: { deleted: true }, target: id, region: row.region_code };
      },

    'articles.hide':
      ({ actor, params: { id }, body: { reason }, origin }) =>
      async (tx) => {
        const { row } = await begin(tx, actor, id, 'hide');
        // An office further up may make the decision its own.
        if (row.hidden && !outranks(actor, row.region_code, row.hidden_by)) {
          throw wrongState('Berita ini sudah disembunyikan.', 'This article is hidden already.');
        }
        await changeArticle(tx, id, {
          hidden: true,
          hidden_reason: reason,
          hidden_by: officeDeciding(actor, row.region_code),
        });
        return told(tx, id, origin);
      },

    'articles.show':
      ({ actor, params: { id }, origin }) =>
      async (tx) => {
        const { row } = await begin(tx, actor, id, 'show');
        if (!row.hidden) {
          throw wrongState('Berita ini tidak disembunyikan.', 'This article is not hidden.');
        }
        requireDecider(actor, row.hidden_by);
        await changeArticle(tx, id, { hidden: false, hidden_reason: null, hidden_by: null });
        return told(tx, id, origin);
      },

    'articles.raise':
      ({ actor, params: { id }, body: { level, note }, origin }) =>
      async (tx) => {
        const { row } = await begin(tx, actor, id, 'raise');
        const regionCode = officeAbove(row.region_code, level);
        if (!row.visible) {
          throw wrongState(
            'Berita ini sedang tidak ditampilkan, jadi tidak bisa diusulkan.',
            'This article is not shown now, so it cannot be raised.',
          );
        }
        if (featuredAt(row, level)) {
          throw wrongState(
            'Berita ini sudah jadi pilihan di tingkat itu.',
            'This article is featured at that level already.',
          );
        }
        refuseIdentityNumbers({ note: note ?? '' });
        const raised = await insertRaise(tx, {
          articleId: id,
          level,
          regionCode,
          note: note?.trim() ?? null,
        });
        if (!raised) throw new Refusal('taken');
        await changeArticle(tx, id, {});
        return told(tx, id, origin);
      },

    'articles.accept':
      ({ actor, params: { id }, body: { level }, origin }) =>
      async (tx) => {
        const { visible } = await beginAt(tx, actor, id, level, 'accept');
        if (!visible || !(await decideRaises(tx, id, level, { status: 'accepted' }))) {
          throw notRaised();
        }
        await changeArticle(tx, id, { [`featured_${level}`]: true });
        return told(tx, id, origin);
      },

    'articles.decline':
      ({ actor, params: { id }, body: { level, reason }, origin }) =>
      async (tx) => {
        await beginAt(tx, actor, id, level, 'decline');
        const decision = { status: 'declined' as const, reason: reason.trim() };
        if (!(await decideRaises(tx, id, level, decision))) throw notRaised();
        await changeArticle(tx, id, {});
        return told(tx, id, origin);
      },

    'articles.unfeature':
      ({ actor, params: { id }, body: { level }, origin }) =>
      async (tx) => {
        const row = await beginAt(tx, actor, id, level, 'unfeature');
        if (!featuredAt(row, level)) {
          throw wrongState(
            'Berita ini bukan pilihan di tingkat itu.',
            'This article is not featured at that level.',
          );
        }
        await changeArticle(tx, id, { [`featured_${level}`]: false });
        return told(tx, id, origin);
      },

    'articles.setAudience':
      ({ actor, params: { id }, body: { regionCode: audience }, origin }) =>
      async (tx) => {
        const { row } = await begin(tx, actor, id, 'send');
        // What an office further up has sent stays sent: it is not ours to take back.
        if (row.audience_code !== null) requireOfficer(actor, row.audience_code, sentFromAbove);
        if (audience !== null) requireOfficer(actor, audience);
        let sentBy: string | null = null;
        if (audience !== null) {
          await requireRegion(tx, audience);
          const office = officeActing(actor, audience);
          const isAuthor = row.group_id === null && office === row.region_code;
          if (!isAuthor) sentBy = officeNameOf(await requireRegion(tx, office));
        }
        await changeArticle(tx, id, { audience_code: audience, sent_by: sentBy });
        return told(tx, id, origin);
      },
  };
}
