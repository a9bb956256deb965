/** What the status does with the service and the device: it comes when the element stands. */
export { idempotencyKey } from '@simpul-kim/sdk';
export { offices } from '@simpul-kim/sdk/offices.js';
export { tracking } from '@simpul-kim/sdk/tracking.js';
export { forgetCode, rememberCode, rememberedCodes, type RememberedCode } from './codes.ts';
