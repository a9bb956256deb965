import type {
  GroupContactDraft,
  GroupDraft,
  GroupEdit,
  GroupMembersDraft,
  GroupRecognition,
  GroupStatus,
  GroupVideoDraft,
  Potential,
  PotentialNote,
  VideoCaptions,
} from '@simpul-kim/contract';
import type { Updateable } from 'kysely';
import type { GroupsTable, StoredVideo } from '../database/schema.ts';
import { internationalNumber, whatsappNumber } from '../phones/index.ts';
import { refuseIdentityNumbers } from '../privacy/index.ts';
import { unusable } from '../problems/index.ts';
import { readCaptions, readSocial, readVideo, readWebsite } from './links.ts';

/** What a group says of itself, as it is written. */
export type Profile = Omit<GroupEdit, 'version'>;
/** What the offices say of it, as it is written; its village and name are looked at elsewhere. */
export type Recognition = Pick<GroupRecognition, 'decree' | 'status'>;
/** Columns to write. */
export type Columns = Updateable<GroupsTable>;

/** Columns of what was given; `undefined` is not written. */
const given = <T, R>(value: T | undefined, to: (value: T) => R): R | undefined =>
  value === undefined ? undefined : to(value);
const orNull = <T, R>(value: T | null | undefined, to: (value: T) => R): R | null =>
  value === null || value === undefined ? null : to(value);

const json = (value: unknown) => JSON.stringify(value);

function phoneOf(text: string): string {
  const number = internationalNumber(text);
  if (number !== undefined) return number;
  throw unusable('contact.phone', 'phone', {
    id: 'Periksa `contact.phone`: tulis nomor telepon Indonesia dengan kode daerahnya, misalnya 0542 720100.',
    en: 'Check `contact.phone`: write an Indonesian number with its area code, e.g. 0542 720100.',
  });
}

function whatsappOf(text: string): string {
  const number = whatsappNumber(text);
  if (number !== undefined) return number;
  throw unusable('contact.whatsapp', 'phone', {
    id: 'Periksa `contact.whatsapp`: tulis nomor ponsel Indonesia, misalnya 0812-3456-7890.',
    en: 'Check `contact.whatsapp`: write an Indonesian mobile number, e.g. 0812-3456-7890.',
  });
}

const contactColumns = ({ phone, whatsapp, email, address }: GroupContactDraft): Columns => ({
  phone: orNull(phone, phoneOf),
  whatsapp: orNull(whatsapp, whatsappOf),
  email: email ?? null,
  address: address ?? null,
});

function memberColumns(members: GroupMembersDraft | null): Columns {
  const { total = null, women = null, men = null } = members ?? {};
  if (total !== null && (women ?? 0) + (men ?? 0) > total) {
    throw unusable('members', 'maximum', {
      id: 'Periksa `members`: perempuan dan laki-laki bersama tidak bisa lebih dari jumlah anggota.',
      en: 'Check `members`: women and men together cannot be more than all members.',
    });
  }
  return { members: total, members_women: women, members_men: men };
}

const websiteOf =
  (field: string) =>
  (text: string): string => {
    const website = readWebsite(text);
    if (website !== undefined) return website;
    throw unusable(field, 'format', {
      id: `Periksa \`${field}\`: tulis alamat yang lengkap, misalnya https://kim-desa.desa.id/.`,
      en: `Check \`${field}\`: give the full address, e.g. https://kim-desa.desa.id/.`,
    });
  };

function socialOf(text: string, index: number) {
  const social = readSocial(text);
  if (social !== undefined) return social;
  throw unusable(`socials.${index}`, 'host', {
    id: `Periksa \`socials.${index}\`: tempel alamat https akun atau saluran di Facebook, Instagram, TikTok, X, YouTube, Saluran WhatsApp, atau Telegram.`,
    en: `Check \`socials.${index}\`: paste the https address of an account or channel at Facebook, Instagram, TikTok, X, YouTube, WhatsApp Channels or Telegram.`,
  });
}

function captionsOf({ url, language }: VideoCaptions, { provider }: StoredVideo): VideoCaptions {
  const address = readCaptions(url);
  if (address !== undefined && provider === 'file') return { url: address, language };
  throw unusable('video.captions', 'format', {
    id: 'Periksa `video.captions`: takarir hanya untuk video berupa berkas, dengan alamat https yang berakhir `.vtt`.',
    en: 'Check `video.captions`: captions are for a video that is a file, at an https address that ends in `.vtt`.',
  });
}

function videoOf({ url, captions }: GroupVideoDraft): StoredVideo {
  const video = readVideo(url);
  if (video !== undefined) {
    return captions ? { ...video, captions: captionsOf(captions, video) } : video;
  }
  throw unusable('video.url', 'host', {
    id: 'Periksa `video.url`: buka videonya di YouTube, Facebook, TikTok, atau Instagram, lalu salin alamat https lengkap dari bilah alamat, bukan tautan pendek; atau tulis alamat https berkas `.mp4` atau `.webm`.',
    en: 'Check `video.url`: open the video at YouTube, Facebook, TikTok or Instagram and copy its full https address from the address bar, no short link; or give the https address of a `.mp4` or `.webm` file.',
  });
}

/**
 * The notes that stay with some potentials: those given, else those there were.
 *
 * @throws {Refusal} `unusable` for a given one without its potential, or two for one.
 */
function notesFor(
  potentials: readonly Potential[],
  notes: readonly PotentialNote[] | undefined,
  before: readonly PotentialNote[],
): PotentialNote[] {
  const fits = ({ potential }: PotentialNote) => potentials.includes(potential);
  if (notes === undefined) return before.filter(fits);
  const named = new Set(notes.map(({ potential }) => potential));
  if (named.size < notes.length || !notes.every(fits)) {
    throw unusable('potentialNotes', 'unknown', {
      id: 'Periksa `potentialNotes`: satu kalimat untuk tiap potensi yang disebut di `potentials`.',
      en: 'Check `potentialNotes`: one sentence for each potential that is named in `potentials`.',
    });
  }
  return [...notes];
}

/** What the notes of a group are checked against. */
export interface PotentialsBefore {
  readonly potentials: readonly Potential[];
  readonly potential_notes: readonly PotentialNote[];
}

const noneBefore: PotentialsBefore = { potentials: [], potential_notes: [] };

/**
 * The columns of what a group says of itself; what was left out is not among them.
 *
 * @throws {Refusal} `unusable` that names the field and says what to do.
 */
export function profileColumns(profile: Profile, before: PotentialsBefore = noneBefore): Columns {
  // Addresses of networks hold long numbers of their own; they are taken apart below.
  const { socials: _socials, video: _video, logoId: _logoId, ...texts } = profile;
  refuseIdentityNumbers(texts);
  const { potentials, potentialNotes } = profile;
  const notes =
    potentials !== undefined || potentialNotes !== undefined
      ? notesFor(potentials ?? before.potentials, potentialNotes, before.potential_notes)
      : undefined;
  return {
    about: profile.about,
    officers: given(profile.officers, json),
    divisions: given(profile.divisions, (list) =>
      json(list.map(({ task, name, head = null }) => ({ task, name, head }))),
    ),
    ...given(profile.members, memberColumns),
    potentials: given(potentials, (list) => [...list]),
    potential_notes: given(notes, json),
    ...given(profile.contact, contactColumns),
    socials: given(profile.socials, (list) => json(list.map(socialOf))),
    website: given(profile.website, (text) => orNull(text, websiteOf('website'))),
    external_number: profile.externalNumber,
    awards: given(profile.awards, (list) => json([...list].sort((a, b) => b.year - a.year))),
    ...given(profile.video, (video) => ({
      video: orNull(video, (draft) => json(videoOf(draft))),
      video_poster_id: video?.posterId ?? null,
    })),
    logo_id: profile.logoId,
  };
}

/** What the status of a group is checked against. */
export interface RecognitionBefore {
  readonly status: GroupStatus | undefined;
  readonly decree_number: string | null;
}

const unknownBefore: RecognitionBefore = { status: undefined, decree_number: null };

/**
 * The columns of what the offices say of a group; what was left out is not among them.
 *
 * @throws {Refusal} `unusable` for an active group without a decree.
 */
export function recognitionColumns(
  { decree, status }: Recognition,
  before: RecognitionBefore = unknownBefore,
): Columns {
  refuseIdentityNumbers({ decree });
  const hasDecree = decree === undefined ? before.decree_number !== null : decree !== null;
  const becomes = status ?? before.status ?? (hasDecree ? 'active' : 'forming');
  if (becomes === 'active' && !hasDecree) {
    throw unusable('decree', 'required', {
      id: 'Isi `decree`: KIM yang aktif diakui dengan SK. Selama belum ada SK, pakai status `forming`.',
      en: 'Give `decree`: an active group is recognised by one. While there is none, the status is `forming`.',
    });
  }
  return {
    status: becomes,
    ...given(decree, (paper) => ({
      decree_number: paper?.number ?? null,
      decree_date: paper?.date ?? null,
      decree_signed_by: paper?.signedBy ?? null,
      decree_document_url: orNull(paper?.documentUrl, websiteOf('decree.documentUrl')),
    })),
  };
}

/** The column of a name, where there is one to write. */
export function nameColumns(name: string | undefined): Columns {
  if (name === undefined) return {};
  refuseIdentityNumbers({ name });
  return { name };
}

/** Everything that is said of a group when it is entered. */
export const draftColumns = (draft: GroupDraft): Columns => ({
  ...nameColumns(draft.name),
  ...profileColumns(draft),
  ...recognitionColumns(draft),
});
