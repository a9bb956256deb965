import { build } from './build.ts';

build();
await import('../packages/service/dist/command/main.js');
