export { readCertifications } from './certifications.ts';
export { certificationExpiry } from './expiry.ts';
export { readMarketplaces } from './marketplaces.ts';
export { readPrice } from './prices.ts';
export { umkmRoutes } from './routes.ts';
export { readWhatsapp } from './whatsapp.ts';
