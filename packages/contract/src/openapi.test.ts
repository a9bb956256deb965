import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openapi } from './openapi.ts';
import { operations } from './operations.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const { version } = read('../package.json') as { version: string };

describe('the OpenAPI description', () => {
  it('is committed as the table has it (else: npm run openapi)', () => {
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

  it('lets no answer carry a field that its schema does not name', () => {
    const document = openapi(version) as {
      components: { schemas: Record<string, { additionalProperties?: boolean }> };
    };
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      assert.equal(schema.additionalProperties, false, name);
    }
  });
});
