import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name: string) => path.join(root, 'node_modules', '.bin', name);

function run(command: string, args: string[]): void {
  const { status, error } = spawnSync(bin(command), args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** When something below a file or folder was changed last; 0 where there is nothing. */
function newest(place: string): number {
  const absolute = path.join(root, place);
  if (!existsSync(absolute)) return 0;
  const stats = statSync(absolute);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(absolute).map((name) => newest(path.join(place, name))));
}

const sources = [
  'rollup.config.js',
  'package-lock.json',
  'packages/contract/src',
  'packages/sdk/src',
  'packages/widgets/src',
];
const result = 'packages/widgets/dist/cdn/manifest.json';

/** Builds what is not built, or older than what it is built from. */
export function build(): void {
  // Incremental: it looks at what has changed by itself.
  run('tsc', ['--build']);
  if (Math.max(...sources.map(newest)) > newest(result)) run('rollup', ['--config', '--silent']);
}

if (import.meta.main) build();
