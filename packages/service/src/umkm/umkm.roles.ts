import { offer, present } from '../testing/given.ts';
import {
  everyone,
  officersAbove,
  writersOfGroup,
  type Attempt,
  type RoleCase,
  type Stage,
} from '../testing/roles.ts';

type Status = 'pending' | 'published' | 'suspended';

/** A business of the group of the stage, new for each who tries something with it. */
const one = ({ service, village, group }: Stage, status: Status = 'pending') =>
  present(service.database, {
    region_code: village,
    group_id: group,
    status,
    suspended_by: status === 'suspended' ? village.slice(0, 8) : null,
  });

const at = (url: string, body?: unknown): Attempt => ({ url, body });
const version = 1;
const reason = 'Foto belum jelas.';

/** Who may call what there is about businesses and products. */
export const umkmCases = {
  // Each sees their own: which those are, the tests of umkm say.
  'businesses.records': { may: everyone, attempt: async () => at('/v1/desk/businesses') },
  'businesses.record': {
    may: writersOfGroup,
    attempt: async (stage) => at(`/v1/desk/businesses/${await one(stage)}`),
  },
  'businesses.create': {
    may: writersOfGroup,
    attempt: async ({ village, group }) =>
      at('/v1/businesses', {
        name: 'Keripik Uji',
        category: 'food',
        description: '',
        regionCode: village,
        groupId: group,
      }),
  },
  'businesses.edit': {
    may: writersOfGroup,
    attempt: async (stage) =>
      at(`/v1/businesses/${await one(stage)}`, { version, name: 'Keripik Baru' }),
  },
  'businesses.approve': {
    may: writersOfGroup,
    attempt: async (stage) => at(`/v1/businesses/${await one(stage)}/approve`, { version }),
  },
  'businesses.reject': {
    may: writersOfGroup,
    attempt: async (stage) => at(`/v1/businesses/${await one(stage)}/reject`, { version, reason }),
  },
  'businesses.suspend': {
    may: officersAbove,
    attempt: async (stage) =>
      at(`/v1/businesses/${await one(stage, 'published')}/suspend`, { version, reason }),
  },
  'businesses.restore': {
    may: officersAbove,
    attempt: async (stage) =>
      at(`/v1/businesses/${await one(stage, 'suspended')}/restore`, { version }),
  },
  'businesses.verify': {
    may: officersAbove,
    attempt: async (stage) => {
      const id = await one(stage);
      const number = '1234567890123';
      await stage.service.database.db
        .insertInto('certifications')
        .values({ business_id: id, kind: 'nib', number, ends_on: null, position: 0 })
        .execute();
      return at(`/v1/businesses/${id}/verify`, {
        version,
        kind: 'nib',
        number,
        standing: 'verified',
      });
    },
  },
  'businesses.delete': {
    may: writersOfGroup,
    attempt: async (stage) => at(`/v1/businesses/${await one(stage)}`),
  },
  'products.create': {
    may: writersOfGroup,
    attempt: async (stage) =>
      at('/v1/products', { businessId: await one(stage), name: 'Keripik pisang' }),
  },
  'products.edit': {
    may: writersOfGroup,
    attempt: async (stage) => {
      const id = await offer(stage.service.database, { business_id: await one(stage) });
      return at(`/v1/products/${id}`, { version, available: false });
    },
  },
  'products.delete': {
    may: writersOfGroup,
    attempt: async (stage) => {
      const id = await offer(stage.service.database, { business_id: await one(stage) });
      return at(`/v1/products/${id}`);
    },
  },
} as const satisfies Record<string, RoleCase>;
