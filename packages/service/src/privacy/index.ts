export {
  findIdentityNumber,
  maskIdentityNumbers,
  refuseIdentityNumbers,
} from './identity-number.ts';
export { currentNotice, isKnownNotice } from './notices.ts';
export { privacyRoutes } from './routes.ts';
