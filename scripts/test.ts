/**
 * All checks of the repository, as CI runs them. `npm test -- widgets e2e` runs only what it names.
 * Closes with one line, `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestRunner } from '@web/test-runner';
import type { TestSuiteResult } from '@web/test-runner-core';
import { build } from './build.ts';
import { faults } from './sizes.ts';
import { staleSnippets } from './snippets.ts';

interface Count {
  passed: number;
  failed: number;
}

const root = path.resolve(import.meta.dirname, '..');

/** A program that passes or fails as a whole. */
function check(program: string, ...args: string[]): Count {
  const { status } = spawnSync(path.join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Tests of `node:test`, each file in a process of its own. */
async function nodeTests(...patterns: string[]): Promise<Count> {
  const files: string[] = [];
  for (const pattern of patterns) {
    for await (const file of glob(pattern, { cwd: root })) files.push(path.join(root, file));
  }
  const count = { passed: 0, failed: 0 };
  const isTest = ({ details }: { details: { type?: string | undefined } }) =>
    details.type !== 'suite';
  const results = run({ files: files.sort(), concurrency: 2, timeout: 1_800_000 })
    .on('test:pass', (test) => (count.passed += isTest(test) && test.skip === undefined ? 1 : 0))
    .on('test:fail', (test) => (count.failed += isTest(test) ? 1 : 0));
  for await (const text of results.compose(spec)) process.stdout.write(String(text));
  return count;
}

function countSuite({ tests, suites }: TestSuiteResult): Count {
  const count = suites.map(countSuite).reduce(add, { passed: 0, failed: 0 });
  for (const { passed, skipped } of tests) {
    if (passed) count.passed += 1;
    else if (!skipped) count.failed += 1;
  }
  return count;
}

/** Tests of the widgets, in a real browser. */
async function widgetTests(): Promise<Count> {
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: true,
    autoExitProcess: false,
  });
  if (!runner) return { passed: 0, failed: 1 };
  const isPassed = await new Promise<boolean>((resolve) => runner.on('finished', resolve));
  const count = [...runner.sessions.all()]
    .map(({ testResults }) => (testResults ? countSuite(testResults) : { passed: 0, failed: 1 }))
    .reduce(add, { passed: 0, failed: 0 });
  await runner.stop();
  return isPassed || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** A check that tells what is wrong in sentences. */
function told(wrong: readonly string[]): Count {
  for (const fault of wrong) process.stderr.write(`${fault}\n`);
  return { passed: wrong.length === 0 ? 1 : 0, failed: wrong.length };
}

const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

const stages: Readonly<Record<string, () => Count | Promise<Count>>> = {
  types: () => check('tsc', '--project', 'tsconfig.check.json'),
  lint: () => check('eslint', '--max-warnings=0', '.'),
  format: () => check('prettier', '--check', '--log-level=warn', '.'),
  snippets: () => told(staleSnippets()),
  sizes: () => told(faults()),
  unit: () => nodeTests('packages/{contract,sdk,service}/src/**/*.test.ts'),
  widgets: widgetTests,
  e2e: () => nodeTests('test/**/*.test.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in stages));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}\n`,
  );
  process.exit(2);
}

build();
let total: Count = { passed: 0, failed: 0 };
const failing: string[] = [];
for (const [name, stage] of Object.entries(stages)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stdout.write(`\n── ${name}\n`);
  const count = await stage();
  if (count.failed > 0) failing.push(name);
  total = add(total, count);
}
if (failing.length > 0) process.stdout.write(`\nFailed: ${failing.join(', ')}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
