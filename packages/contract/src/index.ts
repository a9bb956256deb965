export * from './articles.ts';
export * from './groups.ts';
export * from './openapi.ts';
export * from './operation.ts';
export * from './operations.ts';
export * from './paging.ts';
export * from './problems.ts';
export * from './regions.ts';
