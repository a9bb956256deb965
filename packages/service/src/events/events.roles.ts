import type { EventRecord } from '@simpul-kim/contract';
import { everyone, writersOfGroup, type RoleCase, type Stage } from '../testing/roles.ts';

const draft = (group: string) => ({
  type: 'meeting',
  title: 'Rapat redaksi',
  groupId: group,
  sessions: [{ startsAt: '2026-12-01T19:30:00+08:00', endsAt: '2026-12-01T21:00:00+08:00' }],
});

/** An event of the group of the stage, as a draft. */
async function drafted({ people, group }: Stage): Promise<string> {
  const { body } = await people.operator.post('/v1/events', draft(group));
  return (body as EventRecord).id;
}

async function published(stage: Stage): Promise<string> {
  const id = await drafted(stage);
  await stage.people.operator.post(`/v1/events/${id}/publish`, { version: 1 });
  return id;
}

/** Who may do what with an event of a group. */
export const eventCases = {
  'events.records': {
    // Each sees only what is theirs to look after: see events.test.ts.
    may: everyone,
    attempt: async () => ({ url: '/v1/desk/events' }),
  },
  'events.record': {
    may: writersOfGroup,
    attempt: async (stage) => ({ url: `/v1/desk/events/${await drafted(stage)}` }),
  },
  'events.create': {
    may: writersOfGroup,
    attempt: async ({ group }) => ({ url: '/v1/events', body: draft(group) }),
  },
  'events.edit': {
    may: writersOfGroup,
    attempt: async (stage) => ({
      url: `/v1/events/${await drafted(stage)}`,
      body: { version: 1, title: 'Rapat redaksi besar' },
    }),
  },
  'events.publish': {
    may: writersOfGroup,
    attempt: async (stage) => ({
      url: `/v1/events/${await drafted(stage)}/publish`,
      body: { version: 1 },
    }),
  },
  'events.cancel': {
    may: writersOfGroup,
    attempt: async (stage) => ({
      url: `/v1/events/${await published(stage)}/cancel`,
      body: { version: 2, reason: 'Hujan lebat' },
    }),
  },
  'events.withdraw': {
    may: writersOfGroup,
    attempt: async (stage) => ({
      url: `/v1/events/${await drafted(stage)}/withdraw`,
      body: { version: 1, reason: 'Tertulis dua kali' },
    }),
  },
} as const satisfies Record<string, RoleCase>;
