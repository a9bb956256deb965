import { createKim } from '@simpul-kim/sdk';
import { createOutbox } from '@simpul-kim/sdk/outbox.js';

const baseUrl = 'https://kim.example.go.id';
const { aspirations } = createKim({ baseUrl });
const outbox = createOutbox({ baseUrl, aspirations });

outbox.subscribe(async ({ id, state }) => {
  const item = await outbox.get(id);
  if (state === 'gone') console.log(`${id} was cancelled or forgotten`);
  // Then: outbox.forget(id), so that nobody finds it on this device.
  if (item?.state === 'sent') console.log(item.receipt.trackingCode);
  // Then: outbox.replace(id, { draft }), or outbox.cancel(id).
  if (item?.state === 'refused') console.log(item.draft.title, item.error.errors);
  if (item?.state === 'waiting' && !item.kept) console.log('Do not close this page.');
});
await outbox.start();

/** Keeps what someone has written, with a photo; it is sent by itself. */
export async function report(text: string, photo: Blob, notice: string): Promise<string> {
  const draft = {
    type: 'complaint',
    topic: 'infrastructure',
    regionCode: '64.09.02.2004',
    title: 'Lampu jalan padam',
    text,
    anonymous: true,
    confidential: false,
    consent: { notice, at: new Date().toISOString() },
  } as const;
  return outbox.add({ draft, files: [{ blob: photo, name: 'jalan.jpg' }] });
}
