export type { Manifest } from './format.ts';
export { requireKnown, verifyBackup } from './read.ts';
export { restoreBackup } from './restore.ts';
export { writeBackup } from './write.ts';
