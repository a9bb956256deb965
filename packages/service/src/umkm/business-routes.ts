import {
  businessCategories,
  pageSize,
  type BusinessRecord,
  type OperationId,
} from '@simpul-kim/contract';
import type { Transaction } from 'kysely';
import {
  officeDeciding,
  outranks,
  requireDecider,
  requireOfficer,
  requireWriter,
  scopeOf,
  type Actor,
} from '../accounts/index.ts';
import { decodeCursor } from '../answers/cursor.ts';
import type { Handlers, Written } from '../answers/index.ts';
import { pageOf } from '../answers/page.ts';
import type { Database, Schema } from '../database/index.ts';
import { requirePictures } from '../media/index.ts';
import { Refusal, unusable, type Sentence } from '../problems/index.ts';
import { requireRegion } from '../regions/index.ts';
import { toBusiness, toRecord, toRecordSummary, toSummary } from './business.ts';
import { readCertifications, tidyNumber } from './certifications.ts';
import {
  deleteBusiness,
  insertBusiness,
  lockBusiness,
  markCertification,
  replaceBusinessPictures,
  replaceCertifications,
  updateBusiness,
  type LockedBusiness,
} from './changes.ts';
import { readBusiness, readPictures } from './draft.ts';
import { refuseIdentityNumbers } from '../privacy/index.ts';
import { statusAfter, statusAfterEdit, type Step } from './lifecycle.ts';
import {
  countBusinesses,
  findBusiness,
  findRecord,
  listBusinesses,
  listRecords,
  productsOf,
} from './queries.ts';
import { ownerOf, requirePlace, requireVersion } from './rights.ts';
import { businessOrders } from './sorts.ts';

type Tx = Transaction<Schema>;
type BusinessOperation = Extract<OperationId, `businesses.${string}`>;

const isAny = () => true;

const lookedInto: Sentence = {
  id: 'Usaha ini ditangguhkan kantor, jadi hanya petugas yang bisa menghapusnya. Tanyakan kepada kantor di atas KIM Anda.',
  en: 'An office has suspended this business, so only officers may delete it. Ask the office above your group.',
};

/** @throws {Refusal} `not-found` */
async function requireBusiness(tx: Tx, id: string): Promise<LockedBusiness> {
  const business = await lockBusiness(tx, id);
  if (!business) throw new Refusal('not-found');
  return business;
}

/** The answer of a write to a business: its record as it now is. */
async function written(
  tx: Tx,
  id: string,
  origin: string,
): Promise<Written<OperationId> & { answer: BusinessRecord }> {
  const row = await findRecord(tx, id);
  if (!row) throw new Refusal('not-found');
  const products = await productsOf(tx, id);
  return { answer: toRecord(row, products, origin), target: id, region: row.region_code };
}

interface StepTaken {
  readonly actor: Actor;
  readonly id: string;
  readonly origin: string;
  readonly version: number;
  readonly reason?: string;
}

const mayTake: Readonly<Record<Step, (actor: Actor, business: LockedBusiness) => void>> = {
  approve: (actor, business) => requireWriter(actor, ownerOf(business)),
  reject: (actor, business) => requireWriter(actor, ownerOf(business)),
  suspend: (actor, { region_code }) => requireOfficer(actor, region_code),
  restore: (actor, { region_code, status, suspended_by }) => {
    requireOfficer(actor, region_code);
    if (status === 'suspended') requireDecider(actor, suspended_by);
  },
};

/** Takes a step with a business, if the actor may, and it can be taken. */
async function take(tx: Tx, step: Step, { actor, id, origin, version, reason }: StepTaken) {
  refuseIdentityNumbers({ reason });
  const business = await requireBusiness(tx, id);
  mayTake[step](actor, business);
  requireVersion(business, version);
  const approved = business.published_at !== null;
  // An office further up may make a suspension its own.
  const isTakenOver =
    step === 'suspend' &&
    business.status === 'suspended' &&
    outranks(actor, business.region_code, business.suspended_by);
  const status = isTakenOver ? 'suspended' : statusAfter(step, business.status, approved);
  await updateBusiness(tx, id, {
    status,
    reason: reason?.trim() ?? null,
    suspended_by: status === 'suspended' ? officeDeciding(actor, business.region_code) : null,
    ...(status === 'published' && !approved ? { published_at: new Date() } : {}),
  });
  return written(tx, id, origin);
}

/** What HTTP sees of businesses. */
export function businessRoutes({ db }: Database): Handlers<BusinessOperation> {
  return {
    'businesses.list': async ({ query, origin }) => {
      const { region, category, certification, q, sort = 'newest' } = query;
      const { limit = pageSize.default, cursor } = query;
      const after =
        cursor === undefined ? undefined : decodeCursor(cursor, businessOrders[sort].isKey);
      await requireRegion(db, region);
      const rows = await listBusinesses(db, {
        region,
        category,
        certification,
        text: q?.trim(),
        sort,
        after,
        limit: limit + 1,
      });
      return {
        answer: pageOf(
          rows,
          limit,
          (row) => toSummary(row, origin),
          ({ sort_key, id }) => [sort_key, id],
        ),
        region,
      };
    },

    'businesses.figures': async ({ query: { region } }) => {
      await requireRegion(db, region);
      const counts = await countBusinesses(db, region);
      const categories = businessCategories.map((category) => ({
        category,
        businesses: counts.get(category) ?? 0,
      }));
      const total = categories.reduce((sum, { businesses }) => sum + businesses, 0);
      return { answer: { total, categories }, region };
    },

    'businesses.get': async ({ params: { id }, origin }) => {
      const row = await findBusiness(db, id);
      if (!row) throw new Refusal('not-found');
      const products = await productsOf(db, id);
      return { answer: toBusiness(row, products, origin), region: row.region_code };
    },

    'businesses.records': async ({ actor, query, origin }) => {
      const { region, groupId, status, limit = pageSize.default, cursor } = query;
      const rows = await listRecords(db, {
        scope: scopeOf(actor),
        region,
        group: groupId,
        status,
        before: cursor === undefined ? undefined : decodeCursor(cursor, isAny)[1],
        limit: limit + 1,
      });
      const toItem = (row: (typeof rows)[number]) => toRecordSummary(row, origin);
      return { answer: pageOf(rows, limit, toItem, ({ id }) => ['', id]) };
    },

    'businesses.record': async ({ actor, params: { id }, origin }) => {
      const row = await findRecord(db, id);
      if (!row) throw new Refusal('not-found');
      requireWriter(actor, ownerOf(row));
      return { answer: toRecord(row, await productsOf(db, id), origin) };
    },

    'businesses.create': ({ actor, body, origin }) => {
      const { name, category, description, regionCode, certifications = [] } = body;
      const pictures = readPictures(body.pictures ?? []);
      const columns = readBusiness(body);
      const place = { groupId: columns.group_id ?? null, regionCode };
      const proofs = readCertifications(certifications);
      return async (tx) => {
        await requirePlace(tx, actor, place);
        await requirePictures(tx, pictures, 'pictures', place);
        const id = await insertBusiness(tx, {
          group_id: null,
          owner_name: null,
          whatsapp: null,
          marketplaces: '[]',
          address: null,
          latitude: null,
          longitude: null,
          reason: null,
          published_at: null,
          ...columns,
          name: name.trim(),
          category,
          description: description.trim(),
          region_code: regionCode,
        });
        await replaceCertifications(tx, id, proofs);
        await replaceBusinessPictures(tx, id, pictures);
        return written(tx, id, origin);
      };
    },

    'businesses.edit': ({ actor, params: { id }, body, origin }) => {
      const { version, certifications } = body;
      const pictures = body.pictures && readPictures(body.pictures);
      const columns = readBusiness(body);
      const proofs = certifications && readCertifications(certifications);
      return async (tx) => {
        const business = await requireBusiness(tx, id);
        requireWriter(actor, ownerOf(business));
        requireVersion(business, version);
        const place = ownerOf({ ...business, ...columns });
        if (columns.region_code !== undefined || columns.group_id !== undefined) {
          await requirePlace(tx, actor, place);
        }
        const status = statusAfterEdit(business.status);
        await updateBusiness(tx, id, {
          ...columns,
          ...(status === business.status ? {} : { status, reason: null }),
        });
        if (proofs) await replaceCertifications(tx, id, proofs);
        if (pictures) {
          await requirePictures(tx, pictures, 'pictures', place);
          await replaceBusinessPictures(tx, id, pictures);
        }
        return written(tx, id, origin);
      };
    },

    'businesses.approve':
      ({ actor, params: { id }, body: { version }, origin }) =>
      (tx) =>
        take(tx, 'approve', { actor, id, origin, version }),

    'businesses.reject':
      ({ actor, params: { id }, body: { version, reason }, origin }) =>
      (tx) =>
        take(tx, 'reject', { actor, id, origin, version, reason }),

    'businesses.suspend':
      ({ actor, params: { id }, body: { version, reason }, origin }) =>
      (tx) =>
        take(tx, 'suspend', { actor, id, origin, version, reason }),

    'businesses.restore':
      ({ actor, params: { id }, body: { version }, origin }) =>
      (tx) =>
        take(tx, 'restore', { actor, id, origin, version }),

    'businesses.verify':
      ({ actor, params: { id }, body: { version, kind, number, standing }, origin }) =>
      async (tx) => {
        const business = await requireBusiness(tx, id);
        requireOfficer(actor, business.region_code);
        requireVersion(business, version);
        const certification = { kind, number: tidyNumber(kind, number) };
        if (!(await markCertification(tx, id, certification, standing === 'verified'))) {
          throw unusable('number', 'unknown', {
            id: 'Periksa `number`: usaha ini tidak menyebut nomor itu.',
            en: 'Check `number`: this business does not name it.',
          });
        }
        await updateBusiness(tx, id, {});
        return written(tx, id, origin);
      },

    'businesses.delete':
      ({ actor, params: { id } }) =>
      async (tx) => {
        const business = await requireBusiness(tx, id);
        requireWriter(actor, ownerOf(business));
        // What an office has to look into must not vanish before it has.
        if (business.status === 'suspended') {
          requireOfficer(actor, business.region_code, lookedInto);
          requireDecider(actor, business.suspended_by);
        }
        await deleteBusiness(tx, id);
        return { answer: { deleted: true }, target: id, region: business.region_code };
      },
  };
}
