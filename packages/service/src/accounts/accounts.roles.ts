import { uuidv7 } from 'uuidv7';
import {
  everyone,
  officersAbove,
  type Attempt,
  type RoleCase,
  type Stage,
} from '../testing/roles.ts';

/** Someone who contributes to the group of the stage. */
const someone = async ({ service, group }: Stage) =>
  (await service.signedIn({ role: 'contributor', groupId: group })).id;

const at = (url: string, body?: unknown): Attempt => ({ url, body });

/** Who may call what there is about accounts. */
export const accountCases = {
  'session.get': { may: everyone, attempt: async () => at('/v1/session') },
  'session.end': {
    may: everyone,
    attempt: async ({ service }) => ({ url: '/v1/session', as: await service.signedIn() }),
  },
  'session.changePassword': {
    may: everyone,
    attempt: async () =>
      at('/v1/session/password', { current: 'kata sandi untuk uji', next: 'kata sandi untuk uji' }),
  },
  'accounts.list': {
    may: officersAbove,
    attempt: async ({ village }) => at(`/v1/desk/accounts?region=${village}`),
  },
  'accounts.create': {
    may: officersAbove,
    attempt: async ({ group }) =>
      at('/v1/accounts', {
        name: 'Orang Baru',
        email: `${uuidv7()}@contoh.test`,
        role: { role: 'contributor', groupId: group },
      }),
  },
  'accounts.grant': {
    may: officersAbove,
    attempt: async (stage) =>
      at(`/v1/accounts/${await someone(stage)}/grant`, {
        role: 'contributor',
        groupId: stage.group,
      }),
  },
  'accounts.withdraw': {
    may: officersAbove,
    attempt: async (stage) =>
      at(`/v1/accounts/${await someone(stage)}/withdraw`, {
        role: 'contributor',
        groupId: stage.group,
      }),
  },
  'accounts.suspend': {
    may: officersAbove,
    attempt: async (stage) => at(`/v1/accounts/${await someone(stage)}/suspend`),
  },
  'accounts.restore': {
    may: officersAbove,
    attempt: async (stage) => at(`/v1/accounts/${await someone(stage)}/restore`),
  },
  'accounts.resetPassword': {
    may: officersAbove,
    attempt: async (stage) => at(`/v1/accounts/${await someone(stage)}/reset-password`),
  },
  'keys.list': {
    may: [...officersAbove, 'otherDistrictOfficer', 'otherRegencyOfficer'],
    attempt: async () => at('/v1/desk/keys'),
  },
  'keys.create': {
    may: officersAbove,
    attempt: async ({ group }) =>
      at('/v1/keys', { name: 'Program', role: { role: 'contributor', groupId: group } }),
  },
  'keys.revoke': {
    may: officersAbove,
    attempt: async ({ people, group }) => {
      const { body } = await people.operator.post('/v1/keys', {
        name: 'Program',
        role: { role: 'contributor', groupId: group },
      });
      return at(`/v1/keys/${(body as { key: { id: string } }).key.id}/revoke`);
    },
  },
  'audit.list': {
    may: officersAbove,
    attempt: async ({ village }) => at(`/v1/desk/audit?region=${village}`),
  },
} as const satisfies Record<string, RoleCase>;
