import { copyFile, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { isExecutable, onPath } from '../program.ts';
import { runBeside, runToEnd, type Beside } from './beside.ts';
import { givenMariaDb } from './mariadb.ts';

/** Who writes on a WordPress site, those first who may write any HTML. */
export const roles = ['administrator', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof roles)[number];

/** What somebody writes. */
export interface Post {
  readonly title: string;
  readonly content: string;
}

/** A WordPress of its own. */
export interface WordPress extends Beside {
  /** Its address for a browser: plain http and not localhost. */
  readonly origin: string;
  /** The capabilities of somebody, by name. */
  capabilitiesOf(role: Role): Promise<Readonly<Record<string, boolean>>>;
  /**
   * Has somebody write posts in the editor, and somebody publish them who may.
   *
   * @returns the path of a page with all of them on it.
   */
  publish(role: Role, posts: readonly Post[]): Promise<string>;
  /** What a page answers. */
  read(path: string): Promise<string>;
  /** Puts a line into the theme, below all else of every page. */
  putIntoTheme(html: string): Promise<void>;
}

/** Where Debian's package has it. */
const installed = '/usr/share/wordpress';
const given = path.join(import.meta.dirname, 'wordpress');

/** Why there can be no WordPress here; nothing, where there can be. */
export async function missingForWordPress(): Promise<string | false> {
  const programs = await Promise.all(
    ['php', 'mariadbd', 'mariadb-install-db'].map(async (name) => {
      const found = await Promise.all([`/usr/sbin/${name}`, ...onPath(name)].map(isExecutable));
      return found.includes(true) ? [] : [name];
    }),
  );
  const files = await readdir(installed).catch(() => []);
  const missing = [...programs.flat(), ...(files.length > 0 ? [] : [installed])];
  return missing.length > 0 && `not installed: ${missing.join(', ')} (.ci/run names the packages)`;
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Lays the files of a site into a folder: WordPress as it is installed, with a theme and settings of ours. */
async function layFiles(folder: string): Promise<void> {
  const content = path.join(folder, 'wp-content');
  await mkdir(path.join(content, 'mu-plugins'), { recursive: true });
  for (const name of await readdir(installed)) {
    if (/^(?!wp-config).+\.php$/.test(name)) {
      await copyFile(path.join(installed, name), path.join(folder, name));
    }
  }
  for (const name of ['wp-admin', 'wp-includes']) {
    await symlink(path.join(installed, name), path.join(folder, name));
  }
  for (const name of ['wp-config.php', 'install.php']) {
    await copyFile(path.join(given, name), path.join(folder, name));
  }
  await copyFile(path.join(given, 'mu-plugin.php'), path.join(content, 'mu-plugins', 'kim.php'));
  await cp(path.join(given, 'theme'), path.join(content, 'themes', 'desa'), { recursive: true });
}

/**
 * Installs WordPress with a database of its own, and serves it.
 *
 * @param service the address of the service that its posts may embed.
 */
export async function givenWordPress(service: string): Promise<WordPress> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kim-wordpress-'));
  const running: Beside[] = [];
  const stop = async () => {
    for (const each of running.reverse()) await each.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const site = path.join(folder, 'site');
    const [database, port] = await Promise.all([givenMariaDb(folder), freePort(), layFiles(site)]);
    running.push(database);
    const env = {
      KIM_SOCKET: database.socket,
      KIM_SITE: `http://desa.test:${port}`,
      KIM_PORT: new URL(service).port,
      PHP_CLI_SERVER_WORKERS: '4',
    };
    const options = ['-d', 'opcache.enable_cli=1', '-d', 'display_errors=stderr'];
    const passwords = JSON.parse(
      await runToEnd(['php', ...options, path.join(site, 'install.php')], { env }),
    ) as Record<Role, string>;
    running.push(
      await runBeside(
        ['php', ...options, '-S', `127.0.0.1:${port}`, '-t', site],
        /Development Server .* started/,
        { env },
      ),
    );
    return { ...speaking(env.KIM_SITE, `http://127.0.0.1:${port}`, passwords, site), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What can be done with a site that is served. */
function speaking(
  origin: string,
  address: string,
  passwords: Readonly<Record<Role, string>>,
  site: string,
): Omit<WordPress, 'stop'> {
  /** Asks by the way by which the editor of WordPress saves: that knows the role, and what it may write. */
  const ask = async <T>(role: Role, route: string, body?: object): Promise<T> => {
    const response = await fetch(`${address}/index.php?rest_route=/wp/v2/${route}`, {
      headers: {
        authorization: `Basic ${Buffer.from(`${role}:${passwords[role]}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${route}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  };
  let pages = 0;
  return {
    origin,
    capabilitiesOf: async (role) =>
      (await ask<{ capabilities: Record<string, boolean> }>(role, 'users/me&context=edit'))
        .capabilities,
    async publish(role, posts) {
      const { id: category } = await ask<{ id: number }>('administrator', 'categories', {
        name: `Halaman ${(pages += 1)}`,
      });
      const may = role !== 'contributor';
      await Promise.all(
        posts.map(async (post) => {
          const { id } = await ask<{ id: number }>(role, 'posts', {
            ...post,
            categories: [category],
            status: may ? 'publish' : 'pending',
          });
          if (!may) await ask('editor', `posts/${id}`, { status: 'publish' });
        }),
      );
      return `/?cat=${category}`;
    },
    read: async (page) => (await fetch(address + page, { redirect: 'error' })).text(),
    putIntoTheme: (html) =>
      writeFile(path.join(site, 'wp-content', 'themes', 'desa', 'script.html'), html),
  };
}
