import type { Client } from '@simpul-kim/sdk';
import { createOutbox, type Outbox } from '@simpul-kim/sdk/outbox.js';
import { sending } from '@simpul-kim/sdk/sending.js';
import { fetchWithProgress } from '@simpul-kim/sdk/upload.js';

const outboxes = new Map<string, Promise<Outbox>>();

/** The one outbox of this page for a service. It sends, from now on, what is in it. */
export function outboxFor(client: Client): Promise<Outbox> {
  const { baseUrl } = client;
  let started = outboxes.get(baseUrl);
  if (!started) {
    const outbox = createOutbox({
      baseUrl,
      aspirations: sending(client),
      progressFetch: fetchWithProgress,
    });
    started = outbox.start().then(() => outbox);
    outboxes.set(baseUrl, started);
  }
  return started;
}
