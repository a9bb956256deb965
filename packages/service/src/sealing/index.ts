export { newKey, readKey, writeKey, type SecretKey } from './keys.ts';
export { keysFile, ringIn, ringOf, type KeyRing } from './ring.ts';
export {
  countSealed,
  KeyMissingError,
  makeCurrent,
  openSealing,
  SealingError,
  type Sealed,
  type Sealing,
} from './sealing.ts';
