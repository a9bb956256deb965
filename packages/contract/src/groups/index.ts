export * from './operations.ts';
export * from './profile.ts';
export * from './schemas.ts';
