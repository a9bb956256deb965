export { certificationExpiry } from './expiry.ts';
export { umkmRoutes } from './routes.ts';
