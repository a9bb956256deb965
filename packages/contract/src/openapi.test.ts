import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openapi } from './openapi.ts';
import { operations } from './operations.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const { version } = read('../package.json') as { version: string };

describe('the OpenAPI description', () => {
  it('is committed as the table has it (else: npm run generate)', () => {
    assert.deepEqual(read('../openapi.json'), openapi(version));
  });

  it('names every operation of the table once', () => {
    const document = openapi(version) as {
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    const ids = Object.values(document.paths).flatMap((item) =>
      Object.values(item).map((operation) => operation.operationId),
    );
    assert.deepEqual(ids.sort(), Object.keys(operations).sort());
  });

  it('refers only to schemas that it holds', () => {
    const document = openapi(version) as { components: { schemas: Record<string, unknown> } };
    const references = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)];
    assert.ok(references.length > 0);
    for (const [, name] of references) assert.ok(document.components.schemas[name!], name);
  });

  it('is found without fault by a public linter', () => {
    const file = fileURLToPath(new URL('../openapi.json', import.meta.url));
    const redocly = fileURLToPath(new URL('../../../node_modules/.bin/redocly', import.meta.url));
    const linted = spawnSync(redocly, ['lint', '--format=stylish', file], {
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    });
    assert.equal(linted.status, 0, linted.stdout + linted.stderr);
    assert.doesNotMatch(linted.stdout, /warning/);
  });

  it('lets no answer carry a field that its schema does not name', () => {
    const document = openapi(version) as {
      components: { schemas: Record<string, { additionalProperties?: boolean }> };
    };
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      assert.equal(schema.additionalProperties, false, name);
    }
  });
});
