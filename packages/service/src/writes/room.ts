import { statfs } from 'node:fs/promises';
import { Refusal } from '../problems/index.ts';

/** Whether there is room for more. */
export interface Room {
  /**
   * @param reserves how often the reserve must be free. Default 1.
   * @throws {Refusal} `storage-full` while less is free.
   */
  require(reserves?: number): Promise<void>;
}

const recheckMs = 1_000;

/**
 * Watches the disk of a folder. The reserve is for the database, which stops altogether where it
 * finds no room: so we refuse to write before it must.
 *
 * @param reserve bytes that must stay free.
 */
export function watchRoom(folder: string, reserve: number): Room {
  let checkedAt = -Infinity;
  let free = Infinity;
  return {
    async require(reserves = 1) {
      const now = performance.now();
      if (now - checkedAt > recheckMs) {
        const { bavail, bsize } = await statfs(folder);
        free = bavail * bsize;
        checkedAt = now;
      }
      if (free < reserves * reserve) throw new Refusal('storage-full');
    },
  };
}
