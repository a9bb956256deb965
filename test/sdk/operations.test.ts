/** Each operation of the contract has a method, and each method does on the real service what its example says. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { operations } from '@simpul-kim/contract';
import { createKim, type Kim, type OperationId } from '@simpul-kim/sdk';
import sharp from 'sharp';
import ts from 'typescript';
import { givenService } from '../../packages/service/src/testing/given.ts';
import { placeOf } from '../../scripts/sdk/resources.ts';
import { generated } from '../../scripts/sdk/write.ts';
import { examples, type Given } from './examples.ts';

const ids = Object.keys(operations) as OperationId[];

describe('the SDK', () => {
  it('is made from the contract as it is (else: npm run generate)', async () => {
    for (const [file, text] of await generated()) {
      assert.equal(readFileSync(file, 'utf8'), text, file);
    }
  });

  it('shows an example of each operation that can be copied', async () => {
    const shown = [...(await generated()).values()].flatMap((text) =>
      [...text.matchAll(/^ *\* @example\n((?: *\* .*\n)+)/gm)].map(([, lines]) =>
        lines!.replaceAll(/^ *\* /gm, ''),
      ),
    );
    assert.equal(shown.length, ids.length);
    for (const code of shown) {
      const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true });
      assert.deepEqual(diagnostics, [], code);
    }
  });

  it('has a method for each operation, and no other', () => {
    const kim = createKim({ baseUrl: 'https://kim.example' });
    const methodsIn = (part: object, path: string): string[] =>
      Object.entries(part).flatMap(([name, value]: [string, object | (() => unknown)]) =>
        typeof value === 'function' ? `${path}${name}` : methodsIn(value, `${path}${name}.`),
      );
    assert.deepEqual(methodsIn(kim, '').sort(), ids.map(placeOf).sort());
  });
});

describe('each operation, on the real service', () => {
  const done = new Set<OperationId>();
  let baseUrl: string;
  let operator: Kim;
  let officer: Kim;
  let photo: Blob;

  before(async () => {
    const { app, signedIn } = await givenService();
    await app.listen({ port: 0, host: '127.0.0.1' });
    baseUrl = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    const kimOf = async (...of: Parameters<typeof signedIn>) => {
      const { headers } = await signedIn(...of);
      return createKim({ baseUrl, token: headers['authorization']!.slice('Bearer '.length) });
    };
    operator = await kimOf({ role: 'operator' });
    officer = await kimOf({ role: 'officer', regionCode: '64.09' });
    const pixels = { width: 40, height: 30, channels: 3, background: '#2a6' } as const;
    const bytes = await sharp({ create: pixels }).png().toBuffer();
    photo = new Blob([new Uint8Array(bytes)], { type: 'image/png' });
  });

  /** Runs the example of an operation; what it is not given, it must not need. */
  async function run<Result = { id: string; version: number }>(
    id: OperationId,
    given: Partial<Given> = {},
  ): Promise<Result> {
    done.add(id);
    return (await examples[id]({ kim: operator, ...given } as Given)) as Result;
  }

  /** Takes steps one after the other; each is told the version that the one before has left. */
  async function steps(id: string, names: readonly OperationId[], kim = operator): Promise<void> {
    const [namespace] = names[0]!.split('.');
    for (const name of names) {
      const record = `${namespace!}.record` as OperationId;
      const { version } = await run(record, { kim, id });
      await run(name, { kim, id, version });
    }
  }

  after(() => {
    const missing = ids.filter((id) => !done.has(id));
    assert.deepEqual(missing, [], 'operations that no example was run of');
  });

  it('looks regions and offices up, and describes an office', async () => {
    const { data } = await run<{ data: { code: string }[] }>('regions.search');
    assert.ok(data.some(({ code }) => code === '64.09.01.1002'));
    assert.equal((await run<{ name: string }>('regions.get')).name, 'Bangun Mulya');
    const { version } = await run('offices.record');
    await run('offices.set', { version });
    const office = await run<{ name: string }>('offices.get');
    assert.equal(office.name, 'Diskominfo Penajam Paser Utara');
    await run('activity.get');
    await run('proofs.create', { key: randomUUID() });
  });

  it('of the site list', async () => {
    await run('sites.set');
    const { data } = await run<{ data: readonly { subject: string }[] }>('sites.list');
    assert.deepEqual(
      data.map(({ subject }) => subject),
      ['judi.example'],
    );
    await run('sites.remove');
  });

  it('takes a group, its uploads and its news through all their steps', async () => {
    const { id: groupId } = await run('groups.create');
    await steps(groupId, ['groups.edit', 'groups.recognise', 'groups.suspend', 'groups.restore']);
    assert.equal((await run<{ about: string }>('groups.get', { id: groupId })).about, aboutGroup);
    await run('groups.list');
    await run('groups.records');

    const media = await run('media.create', { groupId, file: photo });
    await run('media.get', media);
    await run('media.edit', media);
    await run('media.list', { groupId });
    await run('media.delete', media);

    const { id } = await run('articles.create', { groupId });
    await steps(id, [
      ...(['articles.edit', 'articles.submit', 'articles.return'] as const),
      ...(['articles.submit', 'articles.recall', 'articles.publish'] as const),
      ...(['articles.correct', 'articles.raise', 'articles.decline'] as const),
      ...(['articles.raise', 'articles.accept', 'articles.unfeature'] as const),
      ...(['articles.setAudience', 'articles.hide', 'articles.show'] as const),
    ]);
    const { data } = await run<{ data: { id: string }[] }>('articles.list');
    assert.deepEqual(
      data.map((article) => article.id),
      [id],
    );
    assert.equal((await run('articles.get', { id })).id, id);
    await run('articles.versions', { id });
    await run('articles.version', { id });
    await run('articles.raised');
    await run('articles.retract', { id });
    const draft = await run('articles.create', { groupId });
    await run('articles.records', { groupId });
    await run('articles.delete', draft);
  });

  it('takes a business and its products through all their steps', async () => {
    const { id: groupId } = await operator.groups.create({
      regionCode: '64.09.02.2004',
      name: 'KIM Bangun Mulya',
    });
    const { id } = await run('businesses.create', { groupId });
    await steps(id, ['businesses.edit', 'businesses.approve', 'businesses.verify']);
    await steps(id, ['businesses.suspend', 'businesses.restore']);
    const product = await run('products.create', { businessId: id });
    await run('products.edit', product);
    await run('products.get', product);
    const { data } = await run<{ data: { id: string }[] }>('products.list');
    assert.deepEqual(
      data.map((one) => one.id),
      [product.id],
    );
    await run('products.delete', product);
    await run('businesses.get', { id });
    await run('businesses.list');
    await run('businesses.figures');
    const pending = await run('businesses.create', { groupId });
    await run('businesses.records', { groupId });
    await run('businesses.reject', pending);
    await run('businesses.delete', { id });
  });

  it('takes announcements and events through all their steps', async () => {
    const { id } = await run('announcements.create');
    await steps(id, ['announcements.edit']);
    await run('announcements.get', { id });
    await run('announcements.list');
    await run('announcements.records');
    await steps(id, ['announcements.withdraw']);

    const event = await run('events.create');
    await steps(event.id, ['events.edit', 'events.publish']);
    await run('events.get', event);
    await run('events.list');
    await run('events.records');
    await steps(event.id, ['events.cancel', 'events.withdraw']);
  });

  it('takes aspirations through all their steps', async () => {
    const { version: notice } = await run<{ version: string }>('privacy.notice');
    const anyone = createKim({ baseUrl });
    const send = async () => {
      const attachment = await run('aspirations.attach', { kim: anyone, file: photo });
      const given = { kim: anyone, notice, attachmentId: attachment.id };
      const { trackingCode } = await run<{ trackingCode: string }>('aspirations.create', given);
      const { data } = await run<{ data: { id: string }[] }>('aspirations.records', {
        kim: officer,
      });
      return { kim: anyone, code: trackingCode, id: data.at(-1)!.id };
    };
    const newest = async () => (await officer.aspirations.records({ region: '64.09' })).data[0]!.id;

    const { code } = await send();
    const id = await newest();
    await run('aspirations.reply', { kim: anyone, code });
    await steps(id, ['aspirations.verify', 'aspirations.progress', 'aspirations.hold'], officer);
    await steps(id, ['aspirations.resume', 'aspirations.publish', 'aspirations.answer'], officer);
    await run('aspirations.get', { kim: anyone, id });
    await run('aspirations.list', { kim: anyone });
    await run('aspirations.figures', { kim: anyone });
    await steps(id, ['aspirations.unpublish', 'aspirations.close'], officer);
    const tracked = await run<{ status: string }>('aspirations.track', { kim: anyone, code });
    assert.equal(tracked.status, 'closed');

    for (const step of ['redirect', 'reject', 'assign'] as const) {
      await send();
      await steps(await newest(), [`aspirations.${step}`], officer);
    }
    for (const step of ['withdraw', 'withdrawConsent', 'erase'] as const) {
      const sent = await send();
      await run(`aspirations.${step}`, sent);
    }

    await anyone.aspirations.create({
      type: 'complaint',
      topic: 'health',
      regionCode: '64.09.02.2004',
      title: 'Posyandu tutup',
      text: 'Posyandu tutup sejak bulan lalu.',
      anonymous: false,
      confidential: false,
      contact: { name: 'Siti Contoh', phone: '081255550199', shareable: false },
      consent: { notice, at: new Date().toISOString() },
    });
    const contact = await run<{ contact: { name: string } }>('aspirations.contact', {
      kim: officer,
      id: await newest(),
    });
    assert.match(JSON.stringify(contact), /Siti Contoh/);
  });

  it('signs in and out, and looks after accounts and keys', async () => {
    const { account, password } = await operator.account.accounts.create({
      name: 'Petugas Penajam',
      email: 'petugas@example.go.id',
      role: { role: 'officer', regionCode: '64.09' },
    });
    const { token } = await run<{ token: string }>('session.create', { password });
    const kim = createKim({ baseUrl, token });
    await run('session.changePassword', { kim, password, newPassword: 'kata sandi yang baru' });
    await run('session.get', { kim });
    await run('session.end', { kim });

    await run('accounts.create');
    for (const step of ['grant', 'withdraw', 'suspend', 'restore', 'resetPassword'] as const) {
      await run(`accounts.${step}`, { id: account.id });
    }
    await run('accounts.list');
    const { key } = await run<{ key: { id: string } }>('keys.create');
    await run('keys.list');
    await run('keys.revoke', key);
    const { data } = await run<{ data: unknown[] }>('audit.list');
    assert.ok(data.length > 0);
  });
});

const aboutGroup = 'Kami menulis kabar dari desa.';
