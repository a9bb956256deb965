/** What the compiler of a consumer must take who knows no browser, and looks into the types of others. */
import { createKim } from '@simpul-kim/sdk';
import { createOutbox, type Outbox } from '@simpul-kim/sdk/outbox.js';
import { fetchWithProgress } from '@simpul-kim/sdk/upload.js';
import { watch } from '@simpul-kim/sdk/watch.js';

const baseUrl = 'https://kim.example.go.id';
const { aspirations } = createKim({ baseUrl });

export const outbox: Outbox = createOutbox({
  baseUrl,
  aspirations,
  progressFetch: fetchWithProgress,
});

export const follow = (code: string, signal?: AbortSignal) => watch(aspirations, code, { signal });

// @ts-expect-error Whose it is must be known.
export const nobodys = () => createOutbox({ aspirations });
