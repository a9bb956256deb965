import { readFileSync } from 'node:fs';

/** Raised when an older service could not read what a newer one writes. */
export const formatVersion = 1;

const pack = new URL('../../package.json', import.meta.url);
/** The version of this service. */
export const serviceVersion = (
  JSON.parse(readFileSync(pack, 'utf8')) as { readonly version: string }
).version;

/** What a backup begins with, so that it is known for one before it is read to its end. */
export interface Opening {
  readonly what: 'simpul-kim-backup';
  readonly format: number;
  readonly service: string;
}

/** A table in a backup. */
export interface StoredTable {
  /** With its schema: `public.articles`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** A file in a backup. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** What stands at the end of a backup: what must be in it. One without it is not whole. */
export interface Manifest extends Opening {
  /** Name of the last migration that the tables have been through. */
  readonly migration: string;
  /** When its rows were as they are in it. */
  readonly at: string;
  /** Version of the PostgreSQL that it comes from. */
  readonly server: string;
  /** In an order in which they can be loaded. */
  readonly tables: readonly StoredTable[];
  /** Numbers that counters have come to, by name with schema. */
  readonly sequences: readonly { readonly name: string; readonly value: string }[];
  readonly files: readonly StoredFile[];
  /** Stored files that rows name, but that were lost before the backup. */
  readonly missing: readonly string[];
}

/** Names of the entries of a backup. It is a tar: any tar program can list and unpack it. */
export const names = {
  opening: 'simpul-kim.json',
  manifest: 'manifest.json',
  /** SHA-256 of the manifest, the last entry of all. */
  seal: 'manifest.sha256',
  media: 'media/',
  /** A part of a table, as COPY writes it as text, compressed by gzip. */
  part: (table: string, number: number) =>
    `tables/${table}/${String(number).padStart(6, '0')}.copy.gz`,
} as const;

/** The table that an entry is a part of. */
export const tableOf = (entry: string): string | undefined =>
  /^tables\/([^/]+)\/\d+\.copy\.gz$/.exec(entry)?.[1];

/** The stored file that an entry is. */
export const mediaNameOf = (entry: string): string | undefined =>
  entry.startsWith(names.media) ? entry.slice(names.media.length) : undefined;
