export { readJson } from './json.ts';
export { momentOf } from './moment.ts';
export { recordDeed, type Deed } from './audit.ts';
export { anyone } from './idempotency.ts';
export { serveLookup } from './lookup.ts';
export { watchRoom, type Room } from './room.ts';
export { serveWrite } from './serve.ts';
