import { Deleted, type Operation } from '../operation.ts';
import {
  maxUploadBytes,
  MediaChange,
  MediaPage,
  MediaParams,
  MediaQuery,
  MediaRecord,
  MediaRemoval,
  MediaUpload,
} from './schemas.ts';

/** Uploads: pictures and documents. */
export const mediaOperations = {
  'media.create': {
    method: 'POST',
    path: '/v1/media',
    summary: 'Upload a picture or a document',
    description:
      'For a KIM (`groupId`) or for the office of a region (`regionCode`). What it is, its bytes decide, not its name. A picture is turned upright and re-encoded in a few widths; nothing of what a camera wrote into it (place, time, device) is kept. It can be shown once it says what it shows (`alt`).',
    access: 'contributor',
    query: MediaUpload,
    file: 'A picture (JPEG, PNG, WebP, AVIF; of a GIF the first frame) of at most 50 megapixels, or a document (PDF).',
    maxBytes: maxUploadBytes,
    answer: MediaRecord,
    problems: ['not-found', 'unknown-region', 'unusable'],
    creates: true,
  },
  'media.get': {
    method: 'GET',
    path: '/v1/desk/media/{id}',
    summary: 'Read about one upload',
    description: 'Whose it is, what it shows, in which sizes it is stored.',
    access: 'contributor',
    params: MediaParams,
    answer: MediaRecord,
    problems: ['not-found'],
  },
  'media.list': {
    method: 'GET',
    path: '/v1/desk/media',
    summary: 'List uploads, newest first',
    description: 'Those of a KIM or of a region; with neither, all that one may use.',
    access: 'contributor',
    query: MediaQuery,
    answer: MediaPage,
    problems: ['not-found', 'unknown-region', 'invalid-cursor'],
  },
  'media.edit': {
    method: 'PATCH',
    path: '/v1/media/{id}',
    summary: 'Say what a picture shows, or name a document',
    description: 'It changes wherever the upload is shown.',
    access: 'contributor',
    params: MediaParams,
    body: MediaChange,
    answer: MediaRecord,
    problems: ['not-found', 'conflict', 'unusable'],
  },
  'media.delete': {
    method: 'DELETE',
    path: '/v1/media/{id}',
    summary: 'Delete an upload',
    description:
      'With its files, unless an equal upload of others keeps them. Not while something uses it, but by `force`. What caches in front of the service have kept of it must be removed there.',
    access: 'contributor',
    params: MediaParams,
    query: MediaRemoval,
    answer: Deleted,
    problems: ['not-found', 'wrong-state'],
  },
} as const satisfies Record<string, Operation>;
