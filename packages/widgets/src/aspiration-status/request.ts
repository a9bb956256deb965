export { readsNothing as aspirationStatusRequest } from '../base/request.ts';
