import type { OfficeRecord } from '@simpul-kim/contract';
import { officersAbove, type RoleCase } from '../testing/roles.ts';

const district = '64.09.02';

/** Who may see and describe the office of the district of the stage. */
export const officeCases = {
  'offices.record': {
    may: officersAbove,
    attempt: async () => ({ url: `/v1/desk/offices/${district}` }),
  },
  'offices.set': {
    may: officersAbove,
    attempt: async ({ people }) => {
      const { body } = await people.operator.get(`/v1/desk/offices/${district}`);
      const { version } = body as OfficeRecord;
      return { url: `/v1/offices/${district}`, body: { version, name: 'Kecamatan Waru' } };
    },
  },
} as const satisfies Record<string, RoleCase>;
