export { BrokenSealError, KeyMissingError, SealingError } from './errors.ts';
export { newKey, readKey, writeKey, type SecretKey } from './keys.ts';
export { recordedKeys } from './recorded.ts';
export { keysFile, ringFrom, ringIn, ringOf, type KeyRing } from './ring.ts';
export { beginRotation, forgetOldKeys, oneRotation, type Rotation } from './rotation.ts';
export { countSealed, currentKey, openSealing, type Sealed, type Sealing } from './sealing.ts';
