import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deskStages } from './aspirations/index.ts';
import { openapi } from './openapi.ts';
import { operations } from './operations.ts';
import { problems } from './problems.ts';

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

describe('the sentence about a password that must be changed', () => {
  it('names the operation that changes it', () => {
    const { method, path } = operations['session.changePassword'];
    const { detail } = problems['password-change-required'];
    for (const sentence of [detail.id, detail.en]) {
      assert.ok(sentence.includes(`\`${method} ${path}\``), sentence);
    }
  });
});

describe('the stages of an aspiration', () => {
  it('are a table in the description, of every step of the desk', () => {
    const { description } = operations['aspirations.record'];
    for (const step of Object.keys(deskStages)) {
      assert.match(description, new RegExp(`\\n\\| \`${step}\` \\| \``));
      assert.ok(`aspirations.${step}` in operations);
    }
  });
});
