import type { ServerResponse } from 'node:http';
import { Refusal } from '../problems/index.ts';

/** How many files may be on their way to us at once: each is held in memory. */
const maxFilesAtOnce = 16;
/** Of these, from one network that nobody knows: others send too. */
const maxOfNetwork = 4;
const retryAfterSeconds = 10;

/** Gives each answer to a file a place, until it is closed. */
export function createPlaces(): (answer: ServerResponse, network?: string) => void {
  let taken = 0;
  const ofNetworks = new Map<string, number>();
  const count = (network: string, by: number) => {
    const now = (ofNetworks.get(network) ?? 0) + by;
    if (now > 0) ofNetworks.set(network, now);
    else ofNetworks.delete(network);
  };
  return (answer, network) => {
    // Whoever went away while it was looked whether they may send would never give a place back.
    if (answer.closed || answer.destroyed) throw new Refusal('unavailable', { retryAfterSeconds });
    const isCrowded = network !== undefined && (ofNetworks.get(network) ?? 0) >= maxOfNetwork;
    if (taken >= maxFilesAtOnce || isCrowded) {
      throw new Refusal('unavailable', { retryAfterSeconds });
    }
    taken += 1;
    if (network !== undefined) count(network, 1);
    answer.once('close', () => {
      taken -= 1;
      if (network !== undefined) count(network, -1);
    });
  };
}
