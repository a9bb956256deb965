export { articleAddresses } from './addresses.ts';
export { cleanBody } from './body.ts';
export { articleDeskRoutes } from './desk-routes.ts';
export { articlePageRoutes } from './page-routes.ts';
export { publishing } from './publish-job.ts';
export { articleRoutes } from './routes.ts';
export { articleWriteRoutes } from './write-routes.ts';
export { searchWords, wordQuery } from './search.ts';
