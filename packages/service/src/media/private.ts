import {
  maxAttachmentDocumentBytes,
  maxAttachmentMegapixels,
  type MediaKind,
} from '@simpul-kim/contract';
import { unusable } from '../problems/index.ts';
import { createTurns } from '../turns/index.ts';
import { storedDocument } from './document.ts';
import { kindOf } from './kind.ts';
import { privatePicture } from './picture.ts';
import { inTurn } from './turns.ts';

// Of those without an account one at a time stands in line with the desk, however many come.
const amongAnyone = createTurns({ atOnce: 1, waiting: 8, waitingMs: 25_000 });

/** What is kept of an upload that few will look at. */
export interface PrivateFile {
  readonly kind: MediaKind;
  readonly bytes: Buffer;
  readonly type: string;
}

const tooHeavy = () => {
  const most = maxAttachmentDocumentBytes / 1024 / 1024;
  return unusable('file', 'size', {
    id: `Berkas PDF ini terlalu besar: paling besar ${most} MB. Perkecil dulu, atau kirim foto halamannya.`,
    en: `This PDF is too large: at most ${most} MB. Make it smaller, or send photos of its pages.`,
  });
};

/**
 * Makes of an upload that anyone may have sent what is kept of it: of a picture its pixels, a PDF as
 * it is. It may be less large than one of the desk, and waits for its turn.
 *
 * @throws {Refusal} `unusable` for a file that cannot be used; `unavailable` where too many wait.
 */
export async function makePrivate(file: Buffer): Promise<PrivateFile> {
  const kind = kindOf(file);
  if (kind === 'document') {
    if (file.length > maxAttachmentDocumentBytes) throw tooHeavy();
    const [stored] = (await amongAnyone(() => inTurn(() => storedDocument(file)))).files;
    const { bytes, type } = stored!;
    return { kind, bytes, type };
  }
  const make = () => privatePicture(file, maxAttachmentMegapixels);
  return { kind, ...(await amongAnyone(() => inTurn(make))) };
}
