import type { AnnouncementRecord } from '@simpul-kim/contract';
import { everyone, writersOfGroup, type RoleCase, type Stage } from '../testing/roles.ts';

const draft = (group: string) => ({
  kind: 'announcement',
  severity: 'info',
  title: 'Kerja bakti di balai desa',
  text: 'Bawa alat kebersihan masing-masing.',
  groupId: group,
});

/** An announcement of the group of the stage. */
async function announced({ people, group }: Stage): Promise<string> {
  const { body } = await people.operator.post('/v1/announcements', draft(group));
  return (body as AnnouncementRecord).id;
}

/** Who may do what with an announcement of a group. */
export const announcementCases = {
  'announcements.records': {
    // Each sees only what is theirs to look after: see announcements.test.ts.
    may: everyone,
    attempt: async () => ({ url: '/v1/desk/announcements' }),
  },
  'announcements.record': {
    may: writersOfGroup,
    attempt: async (stage) => ({ url: `/v1/desk/announcements/${await announced(stage)}` }),
  },
  'announcements.create': {
    may: writersOfGroup,
    attempt: async ({ group }) => ({ url: '/v1/announcements', body: draft(group) }),
  },
  'announcements.edit': {
    may: writersOfGroup,
    attempt: async (stage) => ({
      url: `/v1/announcements/${await announced(stage)}`,
      body: { version: 1, title: 'Kerja bakti di lapangan' },
    }),
  },
  'announcements.withdraw': {
    may: writersOfGroup,
    attempt: async (stage) => ({
      url: `/v1/announcements/${await announced(stage)}/withdraw`,
      body: { version: 1, reason: 'Salah hari' },
    }),
  },
} as const satisfies Record<string, RoleCase>;
