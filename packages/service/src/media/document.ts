import { unusable, type Refusal, type Sentence } from '../problems/index.ts';
import { documentFile, mediaTypes } from './names.ts';
import { stemFor, type Stored } from './picture.ts';
import { faultOf, type Fault } from './screening.ts';

const sentences = {
  broken: {
    id: 'Berkas PDF ini rusak atau tidak lengkap. Buat ulang, lalu unggah lagi.',
    en: 'This PDF is broken or incomplete. Make it again, then upload that.',
  },
  encrypted: {
    id: 'Berkas PDF ini terkunci kata sandi. Simpan tanpa kata sandi, lalu unggah lagi.',
    en: 'This PDF is locked by a password. Save it without one, then upload that.',
  },
  active: {
    id: 'Berkas PDF ini berisi program. Cetak ke PDF yang baru, lalu unggah hasilnya.',
    en: 'This PDF holds a program. Print it to a new PDF, then upload that.',
  },
} as const satisfies Record<Fault, Sentence>;

const unusableDocument = (fault: Fault): Refusal => unusable('file', fault, sentences[fault]);

/** How far before and after the objects a PDF may have something else. */
const tailBytes = 2048;

/**
 * Takes a PDF as it is. One that is cut off, encrypted, or says that it does something by itself is
 * refused. That is a courtesy, not a proof: a PDF can hide much. What protects readers is that it is
 * only ever downloaded, in a sandbox of its own.
 *
 * @throws {Refusal} `unusable`.
 */
export async function storedDocument(bytes: Buffer): Promise<Stored> {
  const tail = bytes.subarray(Math.max(0, bytes.length - tailBytes));
  const fault = tail.includes('%%EOF') ? await faultOf(bytes) : 'broken';
  if (fault) throw unusableDocument(fault);
  const stem = stemFor([bytes]);
  return {
    stem,
    files: [{ file: documentFile(stem), bytes, type: mediaTypes.pdf }],
    sizes: [],
    bytes: bytes.length,
  };
}
