export { placeholderOf } from './picture.ts';
export { claimFiles, keepingFiles, putFiles, settle } from './keep.ts';
export { documentOf, pictureOf } from './record.ts';
export { mediaRoutes } from './routes.ts';
export { serveMedia } from './serving.ts';
export { openStorage, StorageError, type Storage } from './storage.ts';
export { sweeping } from './sweep.ts';
export { requireDocuments, requirePictures } from './use.ts';
export { fileNames, missingFiles, namedFiles, putBack } from './files.ts';
