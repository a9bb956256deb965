import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';

const root = path.resolve(import.meta.dirname, '..');
const text = await readFile(path.join(root, 'SECURITY.md'), 'utf8');
const named = [...text.matchAll(/\[`([^`]+)`\]\(([^)]+)\)/g)];

describe('SECURITY.md', () => {
  it('names a test for every threat', () => {
    const threats = text.split('\n').filter((line) => /^\| (?!threat|-)/.test(line));
    assert.ok(threats.length > 0);
    for (const threat of threats) assert.match(threat, /\]\([^)]+\.test\.ts\)/, threat);
  });

  for (const [, title, file] of named) {
    it(`is right that there is: ${title}`, async () => {
      assert.ok((await readFile(path.join(root, file!), 'utf8')).includes(title!));
    });
  }
});
