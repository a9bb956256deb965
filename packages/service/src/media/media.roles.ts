import { uuidv7 } from 'uuidv7';
import { uploaded } from '../testing/given.ts';
import { writersOfGroup, type Attempt, type RoleCase, type Stage } from '../testing/roles.ts';

/** The smallest PDF that is one; a new one each time. */
const document = () => Buffer.from(`%PDF-1.4\n% ${uuidv7()}\ntrailer <<>>\n%%EOF\n`);

/** A picture of the group of the stage. */
const picture = ({ service: { database }, group, village }: Stage) =>
  uploaded(database, { region_code: village, group_id: group });

const at = (url: string, body?: unknown): Attempt => ({ url, body });

/** Who may call what there is about uploads. */
export const mediaCases = {
  'media.create': {
    may: writersOfGroup,
    attempt: async ({ group }) => at(`/v1/media?groupId=${group}`, document()),
  },
  'media.get': {
    may: writersOfGroup,
    attempt: async (stage) => at(`/v1/desk/media/${await picture(stage)}`),
  },
  'media.list': {
    may: writersOfGroup,
    attempt: async ({ group }) => at(`/v1/desk/media?groupId=${group}`),
  },
  'media.edit': {
    may: writersOfGroup,
    attempt: async (stage) =>
      at(`/v1/media/${await picture(stage)}`, { version: 1, alt: 'Warga di balai desa' }),
  },
  'media.delete': {
    may: writersOfGroup,
    attempt: async (stage) => at(`/v1/media/${await picture(stage)}`),
  },
} as const satisfies Record<string, RoleCase>;
