/** What the status does with the service and the device: it comes when the element stands. */
export { idempotencyKey } from '@simpul-kim/sdk';
export { tracking } from '@simpul-kim/sdk/tracking.js';
// Here, and not when it is needed: that may be when there is no line.
export { officeOf, renderOffice } from '../office/office.ts';
export { forgetCode, rememberCode, rememberedCodes, type RememberedCode } from './codes.ts';
