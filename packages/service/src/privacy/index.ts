export { findIdentityNumber, refuseIdentityNumbers } from './identity-number.ts';
