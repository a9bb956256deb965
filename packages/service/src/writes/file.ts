import type { FastifyRequest } from 'fastify';
import { Refusal, unusable } from '../problems/index.ts';

/**
 * Checks that a file is sent as what it is, before it is read.
 *
 * @throws {Refusal} `unsupported-media` for one that is wrapped in a form.
 */
export function requireBare({ headers }: FastifyRequest): void {
  if (!/^\s*multipart\//i.test(headers['content-type'] ?? '')) return;
  throw new Refusal('unsupported-media', {
    detail: {
      id: 'Kirim berkasnya sendiri sebagai isi, bukan sebagai formulir (`multipart/form-data`). Dengan curl: `--data-binary @foto.jpg`, bukan `-F`.',
      en: 'Send the file itself as the body, not as a form (`multipart/form-data`). With curl: `--data-binary @photo.jpg`, not `-F`.',
    },
  });
}

/**
 * The file that was sent.
 *
 * @throws {Refusal} `unusable` for an empty one.
 */
export function fileOf({ body }: FastifyRequest): Buffer {
  if (Buffer.isBuffer(body) && body.length > 0) return body;
  throw unusable('file', 'empty', {
    id: 'Berkasnya kosong. Pilih berkas yang ada isinya, lalu kirim sebagai isi permintaan.',
    en: 'The file is empty. Choose one that has something in it, and send it as the body.',
  });
}
