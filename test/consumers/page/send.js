import { createKim } from '@simpul-kim/sdk';
import { createOutbox } from '@simpul-kim/sdk/outbox.js';
import { shrinkPicture } from '@simpul-kim/sdk/pictures.js';
import { fetchWithProgress } from '@simpul-kim/sdk/upload.js';

const baseUrl = 'http://localhost:8787';
const kim = createKim({ baseUrl });
const outbox = createOutbox({
  baseUrl,
  aspirations: kim.aspirations,
  progressFetch: fetchWithProgress,
});
const form = document.querySelector('form');
const show = (text) => (document.querySelector('#state').textContent = text);

outbox.subscribe(async ({ id, state, kept, progress }) => {
  const item = await outbox.get(id);
  if (state === 'waiting' && kept) show('Disimpan di ponsel ini, akan dikirim saat ada sinyal.');
  if (state === 'waiting' && !kept) show('Jangan tutup halaman ini: akan dikirim saat ada sinyal.');
  if (state === 'sending') show(`Mengirim, ${progress.sent} dari ${progress.files} foto terkirim…`);
  if (item?.state === 'refused') show(item.error.detail);
  if (item?.state === 'sent') show(`Terkirim. Kode lacak: ${item.receipt.trackingCode}`);
});
await outbox.start();

const notice = await kim.privacy.notice();
document.querySelector('#notice').textContent = notice.summary;

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (form.photos.files.length > 5) return show('Paling banyak lima foto.');
  const files = [];
  for (const photo of form.photos.files) {
    files.push({ blob: await shrinkPicture(photo), name: photo.name });
  }
  await outbox.add({
    draft: {
      type: 'complaint',
      topic: 'infrastructure',
      regionCode: '64.09.02.2004',
      title: form.title.value,
      text: form.text.value,
      anonymous: true,
      confidential: false,
      consent: { notice: notice.version, at: new Date().toISOString() },
    },
    files,
  });
  form.reset();
});
