import { sql, type Kysely } from 'kysely';

/** Accounts and what they may, keys, the audit log, and what keeps a repeat from making twice. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // The tables of better-auth, as it wants them, in a schema of their own.
  await sql`create schema accounts`.execute(db);
  await sql`create table accounts."user" (
    "id" text primary key,
    "name" text not null,
    "email" text not null unique check ("email" = lower("email")),
    "emailVerified" boolean not null default false,
    "image" text,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now(),
    suspended boolean not null default false,
    must_change_password boolean not null default false
  )`.execute(db);
  await sql`create table accounts.session (
    "id" text primary key,
    "expiresAt" timestamptz not null,
    "token" text not null unique,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    "userId" text not null references accounts."user" on delete cascade
  )`.execute(db);
  await sql`create index on accounts.session ("userId")`.execute(db);
  await sql`create table accounts.account (
    "id" text primary key,
    "accountId" text not null,
    "providerId" text not null,
    "userId" text not null references accounts."user" on delete cascade,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    "scope" text,
    "password" text,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  )`.execute(db);
  await sql`create index on accounts.account ("userId")`.execute(db);
  await sql`create table accounts.verification (
    "id" text primary key,
    "identifier" text not null,
    "value" text not null,
    "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default now(),
    "updatedAt" timestamptz not null default now()
  )`.execute(db);
  await sql`create index on accounts.verification ("identifier")`.execute(db);

  await sql`create table accounts.keys (
    id uuid primary key,
    name text not null,
    hash text not null unique,
    created_at timestamptz not null default now(),
    expires_at timestamptz,
    last_used_on date,
    revoked boolean not null default false
  )`.execute(db);
  await sql`create table accounts.roles (
    id uuid primary key,
    account_id text references accounts."user" on delete cascade,
    key_id uuid references accounts.keys on delete cascade,
    role text not null check (role in ('contributor', 'officer', 'operator')),
    group_id uuid references groups on delete cascade,
    region_code text references regions,
    check ((account_id is null) <> (key_id is null)),
    check ((role = 'contributor') = (group_id is not null)),
    check ((role = 'officer') = (region_code is not null)),
    unique nulls not distinct (account_id, key_id, role, group_id, region_code)
  )`.execute(db);
  await sql`create index on accounts.roles (group_id)`.execute(db);
  await sql`create index on accounts.roles (region_code)`.execute(db);

  // Who acted is told by id, so that the log holds no names and outlives none.
  await sql`create table audit (
    id uuid primary key,
    at timestamptz not null default now(),
    actor_kind text not null check (actor_kind in ('account', 'key', 'command')),
    actor_id text not null,
    operation text not null,
    target text,
    region_code text,
    request_id text not null
  )`.execute(db);
  await sql`create index audit_by_region on audit (region_code text_pattern_ops, id desc)`.execute(
    db,
  );
  await sql`create index audit_by_target on audit (target, id desc)`.execute(db);

  await sql`create table idempotency_keys (
    actor text not null,
    operation text not null,
    key text not null,
    fingerprint text not null,
    answer text,
    created_at timestamptz not null default now(),
    primary key (actor, operation, key)
  )`.execute(db);
  await sql`create index on idempotency_keys (created_at)`.execute(db);

  // Counters of attempts, as rate-limiter-flexible wants them.
  await sql`create table attempts (
    key varchar(255) primary key,
    points integer not null default 0,
    expire bigint
  )`.execute(db);
}
