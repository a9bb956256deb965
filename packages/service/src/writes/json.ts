import type { FastifyInstance } from 'fastify';
import { Refusal, type Sentence } from '../problems/index.ts';

/** What the engine says of text that is no JSON; nothing, of text that is. */
function complaintOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as SyntaxError).message;
  }
}

/** Where JSON breaks off or goes wrong, as far as the engine tells. */
function whereOf(text: string): Sentence {
  const told = complaintOf(text);
  if (told === undefined) {
    return {
      id: 'hapus nama `__proto__` dan `constructor`',
      en: 'leave out the names `__proto__` and `constructor`',
    };
  }
  const position = /at position (\d+)/.exec(told)?.[1];
  if (position) {
    const lines = text.slice(0, Number(position)).split('\n');
    const column = lines.at(-1)!.length + 1;
    return {
      id: `periksa baris ${lines.length}, kolom ${column}`,
      en: `check line ${lines.length}, column ${column}`,
    };
  }
  if (told.startsWith('Unexpected end')) {
    return { id: 'terputus sebelum selesai', en: 'it ends before it is complete' };
  }
  const token = /^Unexpected token '(.+?)',/su.exec(told)?.[1];
  return token
    ? { id: `\`${token}\` tidak pada tempatnya`, en: `\`${token}\` is out of place` }
    : {
        id: 'periksa tanda kutip, koma, dan kurungnya',
        en: 'check its quotes, commas and brackets',
      };
}

function refusalOf(text: string): Refusal {
  if (text.length === 0) {
    return new Refusal('invalid-request', {
      detail: {
        id: 'Isinya kosong. Kirim isi sebagai JSON, sedikitnya `{}`.',
        en: 'The body is empty. Send it as JSON, at least `{}`.',
      },
    });
  }
  const where = whereOf(text);
  return new Refusal('invalid-request', {
    detail: {
      id: `Isi bukan JSON yang benar: ${where.id}. Perbaiki, lalu kirim lagi.`,
      en: `The body is not valid JSON: ${where.en}. Mend it, then send it again.`,
    },
  });
}

/**
 * The first text that holds half of a character, which no database takes as it is: the name of its
 * field. Bodies are small, and their depth is limited by that.
 */
function findBroken(value: unknown, field = ''): string | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? undefined : field;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    if (!name.isWellFormed()) return field;
    const found = findBroken(inner, field === '' ? name : `${field}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

const brokenText = (field: string): Refusal =>
  new Refusal('invalid-request', {
    errors: [
      {
        field: field.slice(0, 120) || 'body',
        rule: 'wellFormed',
        message: {
          id: `Tulis ulang \`${field.slice(0, 120) || 'body'}\`: ada huruf atau emoji yang terpotong.`,
          en: `Write \`${field.slice(0, 120) || 'body'}\` again: a letter or emoji in it is cut in half.`,
        },
      },
    ],
  });

/** Has `app` read JSON as Fastify does, and say where it goes wrong. */
export function readJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body);
    void parse(request, text, (error, value) => {
      const broken = error ? undefined : findBroken(value);
      if (error) done(refusalOf(text));
      else if (broken !== undefined) done(brokenText(broken));
      else done(null, value);
    });
  });
}
