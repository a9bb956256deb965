export { open311Path, open311Routes } from './routes.ts';
