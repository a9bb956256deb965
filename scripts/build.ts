import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name: string) => path.join(root, 'node_modules', '.bin', name);

function run(program: string, ...args: string[]): void {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
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
  'package-lock.json',
  'packages/contract/src',
  'packages/sdk/src',
  'packages/widgets/src',
];

/** Whether a result is not there, or older than something that it is made of. */
const isOld = (result: string, ...more: string[]) =>
  Math.max(...[...sources, ...more].map(newest)) > newest(result);

/**
 * Names what is imported later, and workers, as they are called when they are compiled. TypeScript does so
 * itself for imports, but not in classes with decorators: https://github.com/microsoft/TypeScript/issues/63287.
 */
function mendImports(): void {
  for (const file of globSync('packages/widgets/dist/npm/**/*.js', { cwd: root })) {
    const place = path.join(root, file);
    const code = readFileSync(place, 'utf8');
    const mended = code
      .replaceAll(/\bimport\('(\.[^']+)\.ts'\)/g, "import('$1.js')")
      .replaceAll(
        /\bnew URL\('(\.[^']+)\.ts', import\.meta\.url\)/g,
        "new URL('$1.js', import.meta.url)",
      );
    if (mended !== code) writeFileSync(place, mended);
  }
}

/** Builds what is not built, or older than what it is built from. */
export function build(): void {
  // Incremental: it looks at what has changed by itself.
  run(bin('tsc'), '--build');
  mendImports();
  if (isOld('packages/widgets/dist/cdn/manifest.json', 'rollup.config.js')) {
    run(bin('rollup'), '--config', '--silent');
  }
  if (
    isOld(
      'packages/widgets/dist/custom-elements.json',
      'scripts/widgets',
      'packages/widgets/package.json',
    )
  ) {
    run(process.execPath, path.join(root, 'scripts/widgets/write.ts'));
  }
}

if (import.meta.main) build();
