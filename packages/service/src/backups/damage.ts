import { contentsOf } from '../database/contents.ts';
import { Complaint, type Sentence } from '../problems/index.ts';
import { mediaNameOf, names, tableOf } from './format.ts';

/** More than that is not named one by one, for who looks into the file. */
const namedAtMost = 5;

/** A part of a backup in words: a table by its name, an entry by that of the entry. */
function wordsOf(part: string): Sentence {
  if (mediaNameOf(part) !== undefined) return { id: 'gambar atau dokumen', en: 'uploads' };
  if (part === names.opening || part === names.manifest || part === names.seal) {
    return { id: 'daftar isinya', en: 'its list of contents' };
  }
  const table = tableOf(part) ?? (/^(public|accounts)\.\w+$/.test(part) ? part : undefined);
  if (table === undefined) return { id: 'susunan berkasnya', en: 'the frame of the file' };
  const { id, en } = contentsOf(table);
  return { id: `data ${id}`, en: `the data of ${en}` };
}

function inWords(parts: readonly string[]): Sentence {
  const words = parts.map(wordsOf);
  const list = (locale: keyof Sentence) =>
    [...new Set(words.map((word) => word[locale]))].join(', ');
  return { id: list('id'), en: list('en') };
}

/** The refusal of a backup that is not what was written: what is lost in it, and what to do. */
export function damaged(file: string, parts: readonly string[], cause?: unknown): Complaint {
  const what = inWords(parts);
  const more = parts.length > namedAtMost ? `, … (${parts.length})` : '';
  const named = parts.slice(0, namedAtMost).join(', ') + more;
  return new Complaint(
    {
      id: `Cadangan ${file} rusak pada ${what.id}. Jangan dipakai; ambil cadangan yang lain.\nBagian yang rusak, untuk teknisi: ${named}`,
      en: `The backup ${file} is damaged in ${what.en}. Do not use it; take another one.\nWhat is damaged, for engineers: ${named}`,
    },
    { cause },
  );
}
