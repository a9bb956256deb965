export { defaultProofWork, openProofs, type Proofs } from './proofs.ts';
export { proofRoutes } from './routes.ts';
