import type { Disk } from 'flydrive';
import type { Readable } from 'node:stream';
import type { S3Settings } from '../config.ts';
import { openFolder } from './folder.ts';

/** A stretch of a file: from the first to the last byte, both in it. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What a place for files must be able to do, beyond what every driver of flydrive can. */
export interface Place {
  readonly disk: Disk;
  /** Reads a file or a stretch of it; nothing, where there is none. */
  read(
    file: string,
    stretch?: Stretch,
  ): Promise<{ readonly stream: Readable; readonly bytes: number } | undefined>;
  /** What a file weighs; nothing, where there is none. */
  weigh(file: string): Promise<number | undefined>;
  /** Removes what writes that were cut off have left behind. */
  tidy(): Promise<void>;
  /** What a failure of the place means to who asked for something. */
  explain(error: unknown): unknown;
}

/** Where the files of uploads are kept. A file is there as a whole, or not at all. */
export interface Storage extends Pick<Place, 'read' | 'weigh' | 'tidy'> {
  /** Stores a file; once it is done, the file outlives whatever happens to the machine. */
  put(file: string, bytes: Uint8Array, type: string): Promise<void>;
  /** Deletes a file. One that is not there is no failure. */
  delete(file: string): Promise<void>;
  /** The files in a folder. */
  list(folder: string): Promise<string[]>;
}

/** The storage at a place. */
export function storageAt(place: Place): Storage {
  const { disk } = place;
  /** Undoes the wrapping of flydrive, whose errors hide the code that says why. */
  const told = async <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw place.explain((error as Error).cause ?? error);
    });
  return {
    read: (file, stretch) => told(place.read(file, stretch)),
    weigh: (file) => told(place.weigh(file)),
    put: (file, bytes, contentType) =>
      told(
        disk.put(file, bytes, { contentType, cacheControl: 'public, max-age=31536000, immutable' }),
      ),
    delete: (file) => told(disk.delete(file)),
    tidy: () => told(place.tidy()),
    async list(folder) {
      const files: string[] = [];
      let paginationToken: string | undefined;
      do {
        const options = paginationToken ? { paginationToken } : {};
        const page = await told(disk.listAll(folder, options));
        for (const found of page.objects) if (found.isFile) files.push(found.key);
        paginationToken = page.paginationToken;
      } while (paginationToken);
      return files;
    },
  };
}

/** A storage that is configured wrongly; its message tells an operator what to check. */
export class StorageError extends Error {}

/**
 * Opens the storage of a service: a bucket, where one is configured, else the folder.
 *
 * @throws {StorageError} if the bucket refuses us. One that does not answer may yet, and is no failure.
 */
export async function openStorage(s3: S3Settings | undefined, folder: string): Promise<Storage> {
  if (!s3) return storageAt(openFolder(folder));
  // Its SDK is large, and most installations never need it.
  const { openBucket } = await import('./bucket.ts');
  return storageAt(await openBucket(s3));
}
