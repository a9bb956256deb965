import { createKim } from '@simpul-kim/sdk';
import { createCache } from '@simpul-kim/sdk/cache.js';
import { idbStore } from '@simpul-kim/sdk/idb-store.js';
import { createOutbox } from '@simpul-kim/sdk/outbox.js';
import { shrinkPicture } from '@simpul-kim/sdk/pictures.js';
import { fetchWithProgress } from '@simpul-kim/sdk/upload.js';

const cache = createCache({ store: idbStore() });
const baseUrl = 'http://localhost:8787';
const kim = createKim({ baseUrl, cache });
const { aspirations } = kim;
const outbox = createOutbox({ baseUrl, aspirations, progressFetch: fetchWithProgress });
const find = (selector) => document.querySelector(selector);
const form = find('form');
const { title, text, photos } = form.elements;
const labels = { title: 'Judul', text: 'Isi laporan', attachments: 'Foto' };
let notice;
let mending; // id of the refused item that is in the form

async function submit() {
  if (photos.files.length > 5) throw new Error('Paling banyak lima foto.');
  const draft = {
    type: 'complaint',
    topic: 'infrastructure',
    regionCode: '64.09.02.2004',
    title: title.value,
    text: text.value,
    anonymous: true,
    confidential: false,
    consent: { notice: notice.version, at: new Date().toISOString() },
  };
  const files = [];
  for (const photo of photos.files) {
    files.push({ blob: await shrinkPicture(photo), name: photo.name });
  }
  const change = { draft, ...(files.length > 0 && { files }) };
  const isMended = mending && (await outbox.replace(mending, change));
  if (!isMended) await outbox.add({ draft, files });
  mending = undefined;
  form.reset();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  form.inert = true;
  const unreadable = ({ name, message }) =>
    (find('#hint').textContent =
      name === 'Error' ? message : 'Foto tidak bisa dibaca. Pilih lagi.');
  submit()
    .catch(unreadable)
    .finally(() => (form.inert = false));
});

/** What is told of an item: a sentence, and a button. */
const told = {
  waiting: ({ kept }) => [
    `${kept ? 'Disimpan di ponsel ini' : 'Jangan tutup halaman ini'}: dikirim saat ada sinyal.`,
  ],
  sending: ({ progress }) => [`Mengirim, ${progress.sent} dari ${progress.files} foto terkirim…`],
  refused({ id, draft, error: { detail, errors } }) {
    // The service has names for fields, people know their labels.
    const sentences = errors.map(({ field, message }) =>
      message.replace(`\`${field}\``, `“${labels[field] ?? field}”`),
    );
    const mend = () => ([mending, title.value, text.value] = [id, draft.title, draft.text]);
    return [sentences.join(' ') || detail, 'Perbaiki', mend];
  },
  sent: ({ id, receipt: { trackingCode } }) => [
    `Terkirim. Kode lacak: ${trackingCode}`,
    'Sudah saya catat',
    () => outbox.forget(id), // whoever has this phone next is not to find it
  ],
};

outbox.subscribe(async ({ id }) => {
  const item = await outbox.get(id);
  document.getElementById(id)?.remove();
  if (!item) return;
  const [sentence, name, onclick] = told[item.state](item);
  const line = Object.assign(document.createElement('li'), { id, textContent: `${sentence} ` });
  const button = Object.assign(document.createElement('button'), { textContent: name, onclick });
  if (name) line.append(button);
  find('#items').append(line);
});

async function showNotice() {
  try {
    notice = await kim.privacy.notice();
  } catch (error) {
    find('#hint').textContent = error.detail;
    return setTimeout(showNotice, 15_000);
  }
  find('#summary').textContent = notice.summary;
  const sections = notice.sections.map(({ heading, paragraphs }) => [heading, ...paragraphs]);
  find('#notice').textContent = sections.flat().join('\n');
  find('#hint').textContent = '';
  find('form button').disabled = false;
}

addEventListener('online', showNotice);
await Promise.all([outbox.start(), showNotice()]);
