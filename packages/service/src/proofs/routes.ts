import type { Handlers } from '../answers/index.ts';
import type { Proofs } from './proofs.ts';

/** Serves challenges. */
export const proofRoutes = (proofs: Proofs): Handlers<'proofs.create'> => ({
  'proofs.create': async ({ body, from }) => ({ answer: await proofs.create(body, from) }),
});
