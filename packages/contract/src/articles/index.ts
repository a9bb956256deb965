export * from './desk.ts';
export * from './editorial.ts';
export * from './operations.ts';
export * from './schemas.ts';
