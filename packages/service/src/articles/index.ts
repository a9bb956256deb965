export { articleAddresses } from './addresses.ts';
export { cleanBody } from './body.ts';
export { articlePageRoutes } from './page-routes.ts';
export { articleRoutes } from './routes.ts';
export { searchWords, wordQuery } from './search.ts';
