import { isDeepStrictEqual } from 'node:util';
import {
  maxBodyLength,
  type DocumentDraft,
  type ArticleDraft,
  type ArticleEdit,
} from '@simpul-kim/contract';
import type { StoredContent, StoredDocument } from '../database/schema.ts';
import { refuseIdentityNumbers } from '../privacy/index.ts';
import { unusable } from '../problems/index.ts';
import { requireWebAddress } from '../web-address.ts';
import { cleanBody, mostTags, tagsIn, wordsOf } from './body.ts';
import { videoOf } from './video.ts';

/** What of an article is its text, with what goes with it. */
export type Content = StoredContent;

type Sent = Pick<ArticleDraft, 'title' | 'topic'> &
  Omit<ArticleEdit, 'version' | 'title' | 'topic'>;

function bodyOf(dirty: string): string {
  if (tagsIn(dirty) > mostTags) {
    throw unusable('bodyHtml', 'maxTags', {
      id: 'Sederhanakan `bodyHtml`: terlalu banyak tag HTML. Tempelkan sebagai teks biasa, lalu rapikan di sini.',
      en: 'Simplify `bodyHtml`: it has too many HTML tags. Paste it as plain text, then format it here.',
    });
  }
  const clean = cleanBody(dirty);
  refuseIdentityNumbers({ bodyHtml: wordsOf(clean) });
  // Signs that HTML writes with several make it longer than it was.
  if (clean.length > 2 * maxBodyLength) {
    throw unusable('bodyHtml', 'maxLength', {
      id: 'Persingkat `bodyHtml`: terlalu panjang setelah dirapikan.',
      en: 'Shorten `bodyHtml`: it is too long once it is clean.',
    });
  }
  return clean;
}

function videoUrlOf(address: string | null): string | null {
  if (address === null) return null;
  const video = videoOf(address);
  if (video) return video.url;
  throw unusable('video', 'host', {
    id: 'Periksa `video`: isi dengan alamat satu video di YouTube, Facebook, TikTok atau Instagram.',
    en: 'Check `video`: give the address of one video on YouTube, Facebook, TikTok or Instagram.',
  });
}

function documentOf(document: DocumentDraft, field: string): StoredDocument {
  const { title, url = null, documentId = null, year, figures } = document;
  refuseIdentityNumbers({ [`${field}.title`]: title });
  if (url !== null && documentId !== null) {
    throw unusable(`${field}.url`, 'oneOf', {
      id: `Sebut \`${field}.url\` atau \`${field}.documentId\`, salah satu saja.`,
      en: `Give \`${field}.url\` or \`${field}.documentId\`, one of the two.`,
    });
  }
  if (url !== null) requireWebAddress(`${field}.url`, url);
  else if (documentId === null && figures.length === 0) {
    throw unusable(`${field}.url`, 'required', {
      id: `Isi \`${field}.url\`, \`${field}.documentId\` atau \`${field}.figures\`: dokumen ini masih kosong.`,
      en: `Give \`${field}.url\`, \`${field}.documentId\` or \`${field}.figures\`: there is nothing in this document.`,
    });
  }
  for (const [index, { label }] of figures.entries()) {
    refuseIdentityNumbers({ [`${field}.figures.${index}.label`]: label });
  }
  return { title, url, documentId: documentId?.toLowerCase() ?? null, year, figures };
}

/** Fields of a request that are there. */
function given<T extends object>(fields: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<{ [K in keyof T]: Exclude<T[K], undefined> }>;
}

/**
 * What was sent of a text, as it is stored: cleaned, and in one form.
 *
 * @throws {Refusal} `unusable` that names the field at fault.
 */
export function contentOf(sent: Partial<Sent>): Partial<Content> {
  const { title, summary, topic, bodyHtml, pictureId, pictureIds, video, documents, factCheck } =
    sent;
  refuseIdentityNumbers({ title: title ?? '', summary: summary ?? '' });
  if (factCheck) {
    refuseIdentityNumbers({ 'factCheck.claim': factCheck.claim });
    for (const [index, source] of factCheck.sources.entries()) {
      requireWebAddress(`factCheck.sources.${index}`, source);
    }
  }
  return given({
    title: title?.trim(),
    summary: summary?.trim(),
    topic,
    bodyHtml: bodyHtml === undefined ? undefined : bodyOf(bodyHtml),
    pictureId: pictureId?.toLowerCase() ?? pictureId,
    pictureIds: pictureIds?.map((id) => id.toLowerCase()),
    videoUrl: video === undefined ? undefined : videoUrlOf(video),
    documents: documents?.map((document, index) => documentOf(document, `documents.${index}`)),
    factCheck,
  });
}

const nothing: Omit<Content, 'title' | 'topic'> = {
  summary: '',
  bodyHtml: '',
  pictureId: null,
  pictureIds: [],
  videoUrl: null,
  documents: [],
  factCheck: null,
};

/**
 * A text with what was sent in place of what it had.
 *
 * @throws {Refusal} `unusable` for a label of a fact check under another topic.
 */
export function merged(
  former: Pick<Content, 'title' | 'topic'> & Partial<Content>,
  sent: Partial<Content>,
): Content {
  const content: Content = { ...nothing, ...former, ...sent };
  if (content.factCheck && content.topic !== 'factCheck') {
    throw unusable('factCheck', 'topic', {
      id: 'Kosongkan `factCheck` (null), atau pilih topik `factCheck`: label cek fakta hanya untuk topik itu.',
      en: 'Empty `factCheck` (null), or choose the topic `factCheck`: the label is only for that one.',
    });
  }
  return content;
}

/** A text that uses no uploads any more. */
export const withoutUploads = (content: Content): Content => ({
  ...content,
  pictureId: null,
  pictureIds: [],
  documents: content.documents.filter(({ documentId }) => !documentId),
});

/** Whether two texts are the same. */
export const isSame = (a: Content, b: Content): boolean => isDeepStrictEqual(a, b);

const missing = (field: string) =>
  unusable(field, 'required', {
    id: `Isi \`${field}\` dulu: berita tidak bisa terbit tanpanya.`,
    en: `Give \`${field}\` first: news cannot be published without it.`,
  });

/**
 * Checks that a text may be shown to everyone.
 *
 * @throws {Refusal} `unusable` that names what is missing.
 */
export function requirePublishable({ summary, bodyHtml }: Content): void {
  if (summary === '') throw missing('summary');
  if (wordsOf(bodyHtml) === '') throw missing('bodyHtml');
}

const longestWaitDays = 366;

/**
 * Checks the moment at which an article shall come out.
 *
 * @throws {Refusal} `unusable` for one that is past, or further away than anyone plans.
 */
export function requireFuture(at: Date, now: Date): void {
  const days = (at.getTime() - now.getTime()) / 86_400_000;
  if (days > 0 && days <= longestWaitDays) return;
  throw unusable('publishAt', days > 0 ? 'maximum' : 'minimum', {
    id: 'Isi `publishAt` dengan waktu yang akan datang, paling lama setahun lagi; kosongkan untuk menerbitkan sekarang.',
    en: 'Give `publishAt` as a time to come, at most a year from now; leave it out to publish now.',
  });
}
