import type { RoleCase } from '../testing/roles.ts';

const suspended = { standing: 'suspended', reason: 'Diretas.' };

/** Only who runs the service keeps the site list. */
export const siteCases = {
  'sites.list': { may: ['operator'], attempt: async () => ({ url: '/v1/desk/sites' }) },
  'sites.set': {
    may: ['operator'],
    attempt: async () => ({ url: '/v1/desk/sites/judi.example', body: suspended }),
  },
  'sites.remove': {
    may: ['operator'],
    attempt: async ({ people }) => {
      await people.operator.put('/v1/desk/sites/judi.example', suspended);
      return { url: '/v1/desk/sites/judi.example' };
    },
  },
} as const satisfies Record<string, RoleCase>;
