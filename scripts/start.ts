import { build } from './build.ts';

process.stdout.write('Building what is not built …\n');
build();
await import('../packages/service/dist/main.js');
