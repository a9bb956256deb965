export { readJson } from './json.ts';
export { momentOf } from './moment.ts';
export { recordDeed, type Deed } from './audit.ts';
export { watchRoom, type Room } from './room.ts';
export { serveWrite } from './serve.ts';
