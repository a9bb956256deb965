import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type {
  Account,
  AccountMade as AccountMadeSchema,
  AuditEntry,
  Identity,
  Key,
  Problem,
  Session,
} from '@simpul-kim/contract';
import { hashPassword } from 'better-auth/crypto';
import type { Static } from 'typebox';
import { replacePassword } from './index.ts';
import { callerOf, found, givenService, until, villagesIn, type Caller } from '../testing/given.ts';

type AccountMade = Static<typeof AccountMadeSchema>;

const service = await givenService();
const { app, database, anyone } = service;
const operator = await service.signedIn({ role: 'operator' });
const [village] = await villagesIn(database, '64.09.02');
const group = await found(database, { region_code: village!, name: 'KIM Uji' });

let made = 0;
/** A new account, and the password for its first sign-in. */
async function givenAccount(
  by = operator,
  role: unknown = { role: 'contributor', groupId: group },
) {
  made += 1;
  const email = `baru-${made}@contoh.test`;
  const answered = await by.post('/v1/accounts', { name: `Baru ${made}`, email, role });
  assert.equal(answered.status, 201, answered.text);
  return { ...(answered.body as AccountMade), email };
}

const signIn = (email: string, password: string) => anyone.post('/v1/session', { email, password });

/** Someone who signs in with a password. */
async function givenSession(email: string, password: string): Promise<Caller> {
  const { status, text, body } = await signIn(email, password);
  assert.equal(status, 200, text);
  return callerOf(app, { authorization: `Bearer ${(body as Session).token}` });
}

const codeOf = ({ body }: { body: unknown }) => (body as Problem).code;

describe('a new account', () => {
  it('signs in with the password that was handed over, capitals in the address or not', async () => {
    const { account, email, password } = await givenAccount();
    const { status, body } = await signIn(email.toUpperCase(), password);
    assert.equal(status, 200);
    assert.deepEqual((body as Session).account, account);
    assert.ok(new Date((body as Session).expiresAt) > new Date());
  });

  it('can do nothing before it has chosen a password of its own', async () => {
    const { email, password } = await givenAccount(operator, {
      role: 'officer',
      regionCode: '64.09',
    });
    const person = await givenSession(email, password);
    assert.equal(codeOf(await person.get('/v1/desk/accounts')), 'password-change-required');

    const changed = await person.put('/v1/session/password', {
      current: password,
      next: 'laut tenang sore hari',
    });
    assert.equal((changed.body as Account).mustChangePassword, false);
    assert.equal((await person.get('/v1/desk/accounts')).status, 200);
    assert.equal(codeOf(await signIn(email, password)), 'wrong-credentials');
  });

  it('is refused for an e-mail address that has one', async () => {
    const { email } = await givenAccount();
    const answered = await operator.post('/v1/accounts', {
      name: 'Kembar',
      email: email.toUpperCase(),
      role: { role: 'operator' },
    });
    assert.equal(codeOf(answered), 'taken');
  });

  it('shows its first password once: a repeat is told so, and makes nothing', async () => {
    const headers = { 'idempotency-key': 'akun-sekali-saja' };
    const body = { name: 'Sekali', email: 'sekali@contoh.test', role: { role: 'operator' } };
    assert.equal((await operator.post('/v1/accounts', body, headers)).status, 201);
    assert.equal(codeOf(await operator.post('/v1/accounts', body, headers)), 'already-answered');
  });

  for (const [role, field] of [
    [{ role: 'contributor' }, 'role.groupId'],
    [{ role: 'contributor', groupId: group, regionCode: '64.09' }, 'role.groupId'],
    [{ role: 'officer' }, 'role.regionCode'],
    [{ role: 'officer', regionCode: '64.09.02.2004' }, 'role.regionCode'],
    [{ role: 'operator', regionCode: '64.09' }, 'role'],
  ] as const) {
    it(`is refused with the role ${JSON.stringify(role)}, which names ${field}`, async () => {
      const answered = await operator.post('/v1/accounts', {
        name: 'Salah',
        email: 'salah@contoh.test',
        role,
      });
      assert.equal(answered.status, 422);
      assert.equal((answered.body as Problem).errors![0]!.field, field);
    });
  }

  for (const [fault, body] of [
    [
      'an unknown field',
      { name: 'A', email: 'a@contoh.test', role: { role: 'operator' }, nik: '1' },
    ],
    ['no name', { email: 'a@contoh.test', role: { role: 'operator' } }],
    ['a name of spaces', { name: '  ', email: 'a@contoh.test', role: { role: 'operator' } }],
    ['a name with a NUL', { name: 'A\0', email: 'a@contoh.test', role: { role: 'operator' } }],
    [
      'a name that is read backwards',
      { name: 'A\u202eB', email: 'a@contoh.test', role: { role: 'operator' } },
    ],
    ['no e-mail address', { name: 'A', email: 'a', role: { role: 'operator' } }],
    ['a number for a name', { name: 7, email: 'a@contoh.test', role: { role: 'operator' } }],
    ['null for a role', { name: 'A', email: 'a@contoh.test', role: null }],
  ] as const) {
    it(`is refused with ${fault}`, async () => {
      assert.equal(codeOf(await operator.post('/v1/accounts', body)), 'invalid-request');
    });
  }
});

describe('signing in', () => {
  it('tells an unknown address as a wrong password', async () => {
    const { email } = await givenAccount();
    const wrong = await signIn(email, 'bukan ini');
    const unknown = await signIn('tidak-ada@contoh.test', 'bukan ini');
    const told = ({ status, body }: typeof wrong) => ({
      ...(body as Problem),
      status,
      requestId: '',
    });
    assert.deepEqual(told(wrong), told(unknown));
    assert.equal(codeOf(wrong), 'wrong-credentials');
  });

  it('is limited by account and network, and says when to try again', async () => {
    const { email, password } = await givenAccount();
    for (let attempt = 0; attempt < 10; attempt += 1) await signIn(email, 'tebakan');
    const answered = await signIn(email, password);
    assert.equal(codeOf(answered), 'too-many-requests');
    assert.ok(Number(answered.headers['retry-after']) > 0);
  });

  it('keeps no token in the database', async () => {
    const { email, password } = await givenAccount();
    const { body } = await signIn(email, password);
    const { token } = body as Session;
    const rows = await database.db.selectFrom('accounts.session').select('token').execute();
    assert.ok(rows.length > 0);
    assert.ok(rows.every((row) => !row.token.includes(token)));
  });
});

describe('a session', () => {
  it('tells who is signed in', async () => {
    const { account, email, password } = await givenAccount();
    const person = await givenSession(email, password);
    assert.deepEqual((await person.get('/v1/session')).body, {
      kind: 'account',
      id: account.id,
      name: account.name,
      roles: [{ role: 'contributor', groupId: group, regionCode: village! }],
    } satisfies Identity);
  });

  it('ends by signing out', async () => {
    const person = await service.signedIn();
    assert.deepEqual((await person.delete('/v1/session')).body, { signedOut: true });
    assert.equal(codeOf(await person.get('/v1/session')), 'unauthenticated');
  });

  it('ends, like all others but the one that asks, when the password is changed', async () => {
    const { email, password } = await givenAccount();
    const [here, elsewhere] = [
      await givenSession(email, password),
      await givenSession(email, password),
    ];
    await here.put('/v1/session/password', { current: password, next: 'padi menguning lagi' });
    assert.equal((await here.get('/v1/session')).status, 200);
    assert.equal(codeOf(await elsewhere.get('/v1/session')), 'unauthenticated');
  });

  it('is not begun with a password that is replaced meanwhile', async () => {
    const { account, email, password } = await givenAccount();
    const sessions = async () =>
      (
        await database.db
          .selectFrom('accounts.session')
          .select('id')
          .where('userId', '=', account.id)
          .execute()
      ).length;

    const answered = await database.db.transaction().execute(async (tx) => {
      await replacePassword(tx, account.id, await hashPassword('ombak pasir putih'));
      const signing = signIn(email, password);
      await until(async () => (await sessions()) === 1);
      return { signing };
    });

    assert.equal(codeOf(await answered.signing), 'wrong-credentials');
    assert.equal(await sessions(), 0);
  });

  it('changes the password once, where two tell the present one at once', async () => {
    const { email, password } = await givenAccount();
    const [here, elsewhere] = [
      await givenSession(email, password),
      await givenSession(email, password),
    ];
    const choose = (person: Caller, next: string) =>
      person.put('/v1/session/password', { current: password, next });

    const answered = await Promise.all([
      choose(here, 'hujan turun pagi'),
      choose(elsewhere, 'angin dari selatan'),
    ]);

    assert.deepEqual(answered.map(({ status }) => status).sort(), [200, 401]);
  });

  it('does not change the password of who cannot tell the present one', async () => {
    const person = await service.signedIn();
    const answered = await person.put('/v1/session/password', {
      current: 'tebakan',
      next: 'padi menguning lagi',
    });
    assert.equal(codeOf(answered), 'wrong-credentials');
  });
});

describe('a suspended account', () => {
  it('is signed out everywhere and cannot come back until it is restored', async () => {
    const { account, email, password } = await givenAccount();
    const person = await givenSession(email, password);

    await operator.post(`/v1/accounts/${account.id}/suspend`);
    assert.equal(codeOf(await person.get('/v1/session')), 'unauthenticated');
    assert.equal(codeOf(await signIn(email, password)), 'wrong-credentials');

    await operator.post(`/v1/accounts/${account.id}/restore`);
    assert.equal((await signIn(email, password)).status, 200);
  });

  it('leaves no session behind where it tries to sign in', async () => {
    const { account, email, password } = await givenAccount();
    await operator.post(`/v1/accounts/${account.id}/suspend`);

    await signIn(email, password);

    const { rows } = await database.pool.query('select from accounts.session where "userId" = $1', [
      account.id,
    ]);
    assert.equal(rows.length, 0);
  });

  it('is not the last operator', async () => {
    const { rows } = await database.pool.query<{ account_id: string }>(
      `select account_id from accounts.roles where role = 'operator' and account_id <> $1`,
      [operator.id],
    );
    for (const { account_id } of rows) await operator.post(`/v1/accounts/${account_id}/suspend`);
    const answered = await operator.post(`/v1/accounts/${operator.id}/suspend`);
    assert.equal(codeOf(answered), 'wrong-state');
    assert.equal((await operator.get('/v1/session')).status, 200);
  });
});

describe('an officer', () => {
  let officer: Caller;
  before(async () => {
    officer = await service.signedIn({ role: 'officer', regionCode: '64.09' });
  });

  it('makes officers of the districts below, and none for the own level', async () => {
    const role = (regionCode: string) => ({
      name: 'Rekan',
      email: `rekan-${regionCode}@contoh.test`,
      role: { role: 'officer', regionCode },
    });
    assert.equal((await officer.post('/v1/accounts', role('64.09.01'))).status, 201);
    assert.equal(codeOf(await officer.post('/v1/accounts', role('64.09'))), 'forbidden');
    assert.equal(codeOf(await officer.post('/v1/accounts', role('64'))), 'forbidden');
  });

  it('makes no operator', async () => {
    const answered = await officer.post('/v1/accounts', {
      name: 'Naik',
      email: 'naik@contoh.test',
      role: { role: 'operator' },
    });
    assert.equal(codeOf(answered), 'forbidden');
  });

  it('cannot take over a colleague, nor who has a role elsewhere too', async () => {
    const { account: colleague } = await givenAccount(operator, {
      role: 'officer',
      regionCode: '64.09',
    });
    const { account: shared } = await givenAccount(officer);
    await operator.post(`/v1/accounts/${shared.id}/grant`, {
      role: 'officer',
      regionCode: '64.02',
    });
    for (const { id } of [colleague, shared, { id: operator.id }]) {
      assert.equal(codeOf(await officer.post(`/v1/accounts/${id}/reset-password`)), 'forbidden');
      assert.equal(codeOf(await officer.post(`/v1/accounts/${id}/suspend`)), 'forbidden');
    }
  });

  it('cannot take over who is of a suspended group elsewhere', async () => {
    const [elsewhere] = await villagesIn(database, '64.02.01');
    const far = await found(database, { region_code: elsewhere!, suspended: true });
    const { account: victim } = await givenAccount(operator, {
      role: 'contributor',
      groupId: far,
    });

    const granted = await officer.post(`/v1/accounts/${victim.id}/grant`, {
      role: 'contributor',
      groupId: group,
    });
    assert.equal(codeOf(granted), 'forbidden');
    assert.ok(!granted.text.includes(victim.email));

    await operator.post(`/v1/accounts/${victim.id}/grant`, {
      role: 'contributor',
      groupId: group,
    });
    const reset = await officer.post(`/v1/accounts/${victim.id}/reset-password`);
    assert.equal(codeOf(reset), 'forbidden');
  });

  it('suspends who is of an own group that is suspended', async () => {
    const own = await found(database, { region_code: village!, suspended: true });
    const { account } = await givenAccount(operator, { role: 'contributor', groupId: own });
    assert.equal((await officer.post(`/v1/accounts/${account.id}/suspend`)).status, 200);
  });

  it('gives a role to who has none elsewhere', async () => {
    const { account } = await givenAccount(officer);
    const other = await found(database, { region_code: village!, name: 'KIM Kedua' });
    for (const groupId of [group, other]) {
      await officer.post(`/v1/accounts/${account.id}/withdraw`, { role: 'contributor', groupId });
      const role = { role: 'contributor', groupId: other };
      assert.equal((await officer.post(`/v1/accounts/${account.id}/grant`, role)).status, 200);
    }
  });

  it('is told nothing of an account by taking a role that it does not have', async () => {
    const stranger = await service.signedIn({ role: 'officer', regionCode: '64.02' });
    const role = { role: 'contributor', groupId: group };
    const answered = await officer.post(`/v1/accounts/${stranger.id}/withdraw`, role);
    assert.equal(codeOf(answered), 'not-found');
    assert.ok(!answered.text.includes('@'));
  });

  it('gives a new password to who forgot theirs', async () => {
    const { account, email, password } = await givenAccount(officer);
    const person = await givenSession(email, password);
    const { body } = await officer.post(`/v1/accounts/${account.id}/reset-password`);
    assert.equal(codeOf(await person.get('/v1/session')), 'unauthenticated');
    assert.equal(codeOf(await signIn(email, password)), 'wrong-credentials');
    assert.equal((await signIn(email, (body as AccountMade).password)).status, 200);
  });
});

describe('a role', () => {
  it('is given once, and counts at once', async () => {
    const person = await service.signedIn();
    const role = { role: 'contributor', groupId: group };
    await operator.post(`/v1/accounts/${person.id}/grant`, role);
    const { body } = await operator.post(`/v1/accounts/${person.id}/grant`, role);
    assert.equal((body as Account).roles.length, 1);
    assert.deepEqual(((await person.get('/v1/session')).body as Identity).roles, [
      { ...role, regionCode: village },
    ]);

    await operator.post(`/v1/accounts/${person.id}/withdraw`, role);
    assert.deepEqual(((await person.get('/v1/session')).body as Identity).roles, []);
  });

  it('is that of the same group, whether its id is written in capitals or not', async () => {
    const role = { role: 'contributor', groupId: group.toUpperCase() };
    const { account } = await givenAccount(operator, role);
    assert.equal(account.roles[0]!.groupId, group);
    const person = await service.signedIn({ role: 'contributor', groupId: group });
    const capitals = group.toUpperCase();
    assert.equal((await person.get(`/v1/desk/groups/${capitals}`)).status, 200);
    assert.equal((await person.get(`/v1/desk/media?groupId=${capitals}`)).status, 200);
    const article = { title: 'Panen', topic: 'agriculture', groupId: capitals };
    assert.equal((await person.post('/v1/articles', article)).status, 201);
  });

  it('counts for nothing while its group is suspended', async () => {
    const suspended = await found(database, { region_code: village!, suspended: true });
    const person = await service.signedIn({ role: 'contributor', groupId: suspended });
    assert.deepEqual(((await person.get('/v1/session')).body as Identity).roles, []);
  });
});

describe('the list of accounts', () => {
  it('comes page by page, each once, with those of the region alone', async () => {
    const officer = await service.signedIn({ role: 'officer', regionCode: '63' });
    const names: string[] = [];
    for (const name of ['Citra', 'Ani', 'Budi']) {
      const email = `${name}@kalsel.test`;
      await officer.post('/v1/accounts', {
        name,
        email,
        role: { role: 'officer', regionCode: '63.01' },
      });
    }
    let cursor = '';
    do {
      const { body } = await officer.get(`/v1/desk/accounts?region=63.01&limit=2${cursor}`);
      const page = body as { data: Account[]; next: string | null };
      names.push(...page.data.map(({ name }) => name));
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor);
    assert.deepEqual(names, ['Ani', 'Budi', 'Citra']);
  });
});

describe('a key', () => {
  const givenKey = async (body: object, by = operator) => {
    const answered = await by.post('/v1/keys', { name: 'Situs desa', ...body });
    assert.equal(answered.status, 201, answered.text);
    const { key, secret } = answered.body as { key: { id: string }; secret: string };
    return { id: key.id, secret, program: callerOf(app, { authorization: `Bearer ${secret}` }) };
  };
  const role = { role: 'officer', regionCode: '64.09' } as const;

  it('stands for its role, until it is revoked', async () => {
    const { id, program } = await givenKey({ role });
    assert.equal((await program.get('/v1/desk/accounts?region=64.09')).status, 200);
    await operator.post(`/v1/keys/${id}/revoke`);
    assert.equal(codeOf(await program.get('/v1/desk/accounts?region=64.09')), 'unauthenticated');
  });

  it('is not taken after it has expired', async () => {
    const { id, program } = await givenKey({ role, expiresAt: '2099-01-01T00:00:00+07:00' });
    assert.equal((await program.get('/v1/session')).status, 200);
    await database.db
      .updateTable('accounts.keys')
      .set({ expires_at: new Date('2020-01-01T00:00:00+07:00') })
      .where('id', '=', id)
      .execute();
    assert.equal(codeOf(await program.get('/v1/session')), 'unauthenticated');
  });

  it('is kept as a hash, and never told again', async () => {
    const { secret } = await givenKey({ role });
    const { text } = await operator.get('/v1/desk/keys');
    assert.ok(!text.includes(secret.slice(4)));
    const { rows } = await database.pool.query('select k::text from accounts.keys k');
    assert.ok(!JSON.stringify(rows).includes(secret.slice(4)));
    const kept = await database.pool.query('select i::text from idempotency_keys i');
    assert.ok(!JSON.stringify(kept.rows).includes(secret.slice(4)));
  });

  for (const [when, expiresAt] of [
    ['has passed', '2020-01-01T00:00:00+07:00'],
    ['no clock shows', '2098-12-31T23:59:60Z'],
  ]) {
    it(`is refused with an end that ${when}`, async () => {
      const answered = await operator.post('/v1/keys', { name: 'Situs', role, expiresAt });
      assert.equal(codeOf(answered), 'unusable');
      assert.equal((answered.body as Problem).errors![0]!.field, 'expiresAt');
    });
  }

  it('makes no keys', async () => {
    const { program } = await givenKey({ role: { role: 'operator' } });
    const answered = await program.post('/v1/keys', { name: 'Anak', role });
    assert.equal(codeOf(answered), 'forbidden');
  });

  it('says who made it', async () => {
    const officer = await service.signedIn({ role: 'officer', regionCode: '64.09' });
    await officer.post('/v1/keys', { name: 'Punya petugas', role });
    const { body } = await officer.get('/v1/desk/keys');
    const { data } = body as { data: Key[] };
    const listed = data.find(({ name }) => name === 'Punya petugas');
    assert.equal(listed?.createdBy?.id, officer.id);
  });

  it('ends when its maker is suspended, and stays ended', async () => {
    const officer = await service.signedIn({ role: 'officer', regionCode: '64.09' });
    const { program } = await givenKey({ role }, officer);
    await operator.post(`/v1/accounts/${officer.id}/suspend`);
    assert.equal(codeOf(await program.get('/v1/session')), 'unauthenticated');
    await operator.post(`/v1/accounts/${officer.id}/restore`);
    assert.equal(codeOf(await program.get('/v1/session')), 'unauthenticated');
  });

  it('ends when its maker loses the role that allowed it, and others stay', async () => {
    const officer = await service.signedIn(role, { role: 'officer', regionCode: '64.02' });
    const { program } = await givenKey({ role: { role: 'contributor', groupId: group } }, officer);
    const { program: other } = await givenKey(
      { role: { role: 'officer', regionCode: '64.02' } },
      officer,
    );
    await operator.post(`/v1/accounts/${officer.id}/withdraw`, role);
    assert.equal(codeOf(await program.get('/v1/session')), 'unauthenticated');
    assert.equal((await other.get('/v1/session')).status, 200);
  });

  it('has no password and no session to end', async () => {
    const { program } = await givenKey({ role });
    assert.equal(codeOf(await program.delete('/v1/session')), 'forbidden');
    const change = { current: 'apa pun itu', next: 'apa pun yang lain' };
    assert.equal(codeOf(await program.put('/v1/session/password', change)), 'forbidden');
  });
});

describe('the audit log', () => {
  it('tells who did what to whom, newest first', async () => {
    const { account } = await givenAccount();
    await operator.post(`/v1/accounts/${account.id}/suspend`);
    const { body } = await operator.get(`/v1/desk/audit?target=${account.id}`);
    const entries = (body as { data: AuditEntry[] }).data;
    assert.deepEqual(
      entries.map(({ operation, actor, regionCode }) => [operation, actor.id, regionCode]),
      [
        ['accounts.suspend', operator.id, village],
        ['accounts.create', operator.id, village],
      ],
    );
  });

  it('shows an officer nothing of another region', async () => {
    await givenAccount();
    const officer = await service.signedIn({ role: 'officer', regionCode: '51.07' });
    assert.deepEqual((await officer.get('/v1/desk/audit')).body, { data: [], next: null });
    assert.equal(codeOf(await officer.get('/v1/desk/audit?region=64.09')), 'forbidden');
  });

  it('has no line for what was refused', async () => {
    const before = await operator.get('/v1/desk/audit?limit=1');
    const officer = await service.signedIn({ role: 'officer', regionCode: '51.07' });
    await officer.post(`/v1/accounts/${operator.id}/suspend`);
    const [entry] = (before.body as { data: AuditEntry[] }).data;
    const after = await operator.get('/v1/desk/audit?limit=2');
    const ids = (after.body as { data: AuditEntry[] }).data.map(({ id }) => id);
    // The sign-in of the officer is the only new line.
    assert.equal(ids[1], entry!.id);
  });
});
