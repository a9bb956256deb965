import type { IDBPDatabase } from 'idb';
import type { OutboxFile } from '@simpul-kim/sdk/outbox.js';
import type { Draft } from '../aspiration-form/draft.ts';
import { keepingIn } from '../device/device.ts';

/** What is kept of a draft: no contact, whoever it is of. */
export type KeptDraft = Omit<Draft, 'name' | 'phone' | 'email' | 'shareable' | 'website'>;

/** A draft, its files, and when it was kept (milliseconds since 1970). */
export interface Kept {
  readonly draft: KeptDraft;
  readonly files: readonly OutboxFile[];
  readonly at: number;
  /** Names it as it is: each time that it is kept is another one. */
  readonly edition: number;
}

type StoredDraft = Omit<Kept, 'files'>;
interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** A phone is lent, and a draft forgotten: after so long (a month, in milliseconds) it is erased. */
const lifetime = 30 * 86_400_000;
const stores = ['drafts', 'files'] as const;
const attempt = keepingIn('simpul-kim-drafts', stores);

/** The draft of a form, if one is kept. */
export const recallDraft = (key: string, now: number): Promise<Kept | undefined> =>
  attempt(async (database) => {
    // Those of other pages too: nobody may come back to them.
    for (const each of await database.getAllKeys('drafts')) {
      const { at = now } = ((await database.get('drafts', each)) ?? {}) as Partial<StoredDraft>;
      if (now - at > lifetime) await erase(database, each);
    }
    const kept = (await database.get('drafts', key)) as StoredDraft | undefined;
    if (!kept) return undefined;
    const files = ((await database.get('files', key)) ?? []) as StoredFile[];
    return {
      ...kept,
      files: files.map(({ name, type, bytes }) => ({ name, blob: new Blob([bytes], { type }) })),
    };
  });

/** Keeps what was written. */
export const keepDraft = (key: string, draft: StoredDraft): Promise<unknown> =>
  attempt((database) => database.put('drafts', draft, key));

/** Keeps the files of a draft. As bytes: Safari loses blobs. */
export async function keepFiles(key: string, files: readonly OutboxFile[]): Promise<void> {
  const stored: StoredFile[] = [];
  for (const { name, blob } of files) {
    stored.push({ name, type: blob.type, bytes: await blob.arrayBuffer() });
  }
  await attempt((database) => database.put('files', stored, key));
}

async function erase(database: IDBPDatabase, key: IDBValidKey): Promise<void> {
  const change = database.transaction(stores, 'readwrite');
  for (const store of stores) void change.objectStore(store).delete(key);
  await change.done;
}

/** Erases a draft and its files. */
export const eraseDraft = (key: string): Promise<void> =>
  attempt((database) => erase(database, key));
