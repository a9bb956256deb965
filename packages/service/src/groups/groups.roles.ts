import type { GroupRecord } from '@simpul-kim/contract';
import { uuidv7 } from 'uuidv7';
import { found } from '../testing/given.ts';
import { officersAbove, writersOfGroup, type RoleCase, type Stage } from '../testing/roles.ts';

/** A group beside the one of the stage, for what would spoil it for others. */
const besides = ({ service, village }: Stage, suspended = false) =>
  found(service.database, {
    region_code: village,
    name: `KIM ${uuidv7()}`,
    suspended,
    suspended_by: suspended ? village.slice(0, 8) : null,
  });

const reason = { version: 1, reason: 'Situsnya diretas.' };

/** Who may call what there is about groups. */
export const groupCases = {
  'groups.records': {
    may: officersAbove,
    attempt: async ({ village }) => ({ url: `/v1/desk/groups?region=${village}` }),
  },
  'groups.record': {
    may: writersOfGroup,
    attempt: async ({ group }) => ({ url: `/v1/desk/groups/${group}` }),
  },
  'groups.create': {
    may: officersAbove,
    attempt: async ({ village }) => ({
      url: '/v1/groups',
      body: { regionCode: village, name: `KIM ${uuidv7().slice(-8)} ${uuidv7().slice(24, 30)}` },
    }),
  },
  'groups.edit': {
    may: writersOfGroup,
    attempt: async ({ people, group }) => {
      const { body } = await people.operator.get(`/v1/desk/groups/${group}`);
      const { version } = body as GroupRecord;
      return { url: `/v1/groups/${group}`, body: { version, about: 'Kabar dari kampung kami.' } };
    },
  },
  'groups.recognise': {
    may: officersAbove,
    attempt: async (stage) => ({
      url: `/v1/groups/${await besides(stage)}/recognise`,
      body: { version: 1, status: 'inactive' },
    }),
  },
  'groups.suspend': {
    may: officersAbove,
    attempt: async (stage) => ({ url: `/v1/groups/${await besides(stage)}/suspend`, body: reason }),
  },
  'groups.restore': {
    may: officersAbove,
    attempt: async (stage) => ({
      url: `/v1/groups/${await besides(stage, true)}/restore`,
      body: reason,
    }),
  },
} as const satisfies Record<string, RoleCase>;
