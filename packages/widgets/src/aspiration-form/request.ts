export { readsNothing as aspirationFormRequest } from '../base/request.ts';
