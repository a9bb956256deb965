import type pg from 'pg';
import { editionOf } from './edition.ts';
import { fill } from './fill.ts';

/**
 * Templates are databases with all tables and regions, one for each edition of what makes them. Any
 * may be dropped at any time; whoever makes one drops those that nobody has used for a week.
 */
const prefix = 'kim_test_template_';
const draft = 'kim_test_draft';
const keptDays = 7;
/** Names the making of templates among the locks of a server; any number will do. */
const lock = 7_409_022_004;

const today = () => new Date().toISOString().slice(0, 10);

/** When templates were used last, as their comments say. */
async function templatesOf(admin: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await admin.query<{ name: string; used: string }>(
    `select datname as name, coalesce(shobj_description(oid, 'pg_database'), '') as used
     from pg_database where starts_with(datname, $1)`,
    [prefix],
  );
  return new Map(rows.map(({ name, used }) => [name, used]));
}

const noteUse = (admin: pg.Client, name: string) =>
  admin.query(`comment on database ${name} is '${today()}'`);

async function make(admin: pg.Client, url: string, name: string): Promise<void> {
  // Of one that was killed half-way.
  await admin.query(`drop database if exists ${draft} with (force)`);
  await admin.query(`create database ${draft}`);
  const own = new URL(url);
  own.pathname = `/${draft}`;
  await fill({ connectionString: own.href });
  await admin.query(`comment on database ${draft} is '${today()}'`);
  await admin.query(`alter database ${draft} rename to ${name}`);
}

async function tidy(admin: pg.Client): Promise<void> {
  const oldest = new Date(Date.now() - keptDays * 86_400_000).toISOString().slice(0, 10);
  for (const [name, used] of await templatesOf(admin)) {
    if (used < oldest) await admin.query(`drop database if exists ${name}`);
  }
}

/** Creates a database with all tables and regions on the server at `url`. */
export async function createPrepared(admin: pg.Client, url: string, name: string): Promise<void> {
  const template = prefix + (await editionOf());
  await admin.query('select pg_advisory_lock($1)', [lock]);
  try {
    const used = (await templatesOf(admin)).get(template);
    if (used === undefined) {
      await tidy(admin);
      await make(admin, url, template);
    } else if (used !== today()) {
      await noteUse(admin, template);
    }
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [lock]);
  }
  await admin.query(`create database ${name} template ${template}`);
}
