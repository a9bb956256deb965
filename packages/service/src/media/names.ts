import type { MediaKind } from '@simpul-kim/contract';

/** Where uploads are served. A file never changes: another picture is another file. */
export const mediaPath = '/media/';

/** What files are, by how their names end. Nothing else is ever stored or served. */
export const mediaTypes = {
  webp: 'image/webp',
  avif: 'image/avif',
  pdf: 'application/pdf',
} as const;
export type Extension = keyof typeof mediaTypes;

const form = /^[\w-]{1,40}\/[\w-]{1,80}\.(webp|avif|pdf)$/;

/** The media type of a stored file; of anything that cannot be the name of one, nothing. */
export function typeOf(file: string): string | undefined {
  const extension = form.exec(file)?.[1] as Extension | undefined;
  return extension && mediaTypes[extension];
}

/** What all files of an upload begin with, e.g. `ab/ab12` of `ab/ab12-640.webp`. */
export const stemOf = (file: string): string => file.replace(/(-\d+)?\.[a-z]+$/, '');

/** The one file of a document. */
export const documentFile = (stem: string): string => `${stem}.pdf`;

/** The names of all files of an upload. */
export const filesOf = (upload: {
  readonly kind: MediaKind;
  readonly stem: string;
  readonly sizes: readonly { readonly file: string }[];
}): string[] =>
  upload.kind === 'document' ? [documentFile(upload.stem)] : upload.sizes.map(({ file }) => file);

/** The name of a document as a part of an address, e.g. `laporan-dana-desa`. */
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '') || 'dokumen';

/** The path of a document, which ends with what a download is to be called. */
export const documentPath = (stem: string, name: string): string =>
  `${mediaPath}${stem}/${slugOf(name)}.pdf`;

/** The file that a path below {@link mediaPath} asks for. */
export const fileAt = (path: string): string =>
  path.replace(/^([\w-]+\/[\w-]+)\/[a-z0-9-]+\.pdf$/, '$1.pdf');
