import type { OfficeAuthor } from '@simpul-kim/contract';
import type { Kysely } from 'kysely';
import { requireOfficer, requireWriter, type Actor, type Touched } from '../accounts/index.ts';
import { officeNameOf } from '../offices/index.ts';
import type { Schema } from '../database/index.ts';
import { Refusal, unusable, type Sentence } from '../problems/index.ts';
import { lies, requireRegion } from '../regions/index.ts';

const beyondSender: Sentence = {
  id: 'Wilayah di `audienceCode` di luar wewenang akun ini. KIM mengirim ke desanya sendiri (tanpa `audienceCode`), kantor ke wilayah tugasnya. Untuk lebih luas, minta kantor wilayah itu meneruskannya.',
  en: 'The region in `audienceCode` is beyond this account. A group sends to its own village (without `audienceCode`), an office to its own region. To go further, ask the office of that region to send it on.',
};
const sentFurther: Sentence = {
  id: 'Kiriman ini sudah diteruskan kantor ke wilayah yang lebih luas, jadi hanya petugas di sana yang mengubahnya. Minta kantor itu; Anda masih bisa menariknya.',
  en: 'An office has sent this on to a wider region, so only its officers change it. Ask that office; you may still withdraw it.',
};

/** In whose name something is sent: a group's, or that of the office of a region. */
export interface Sender extends Touched {
  readonly officeName: string | null;
}

const oneSender = unusable('groupId', 'required', {
  id: 'Sebut satu pengirim: `groupId` untuk KIM, atau `office` untuk kantor.',
  en: 'Name one sender: `groupId` for a group, or `office` for an office.',
});

/**
 * The sender that a draft names, in whose name the actor may write.
 *
 * @throws {Refusal} `forbidden`, `not-found` for a group and `unknown-region` for a region that is
 *   not there, `unusable` for none or both.
 */
export async function requireSender(
  tx: Kysely<Schema>,
  actor: Actor,
  draft: {
    readonly groupId?: string | undefined;
    readonly office?: OfficeAuthor | undefined;
  },
): Promise<Sender> {
  const { groupId, office } = draft;
  if (groupId !== undefined) {
    if (office) throw oneSender;
    const group = await tx
      .selectFrom('groups')
      .select('region_code')
      .where('id', '=', groupId)
      .executeTakeFirst();
    if (!group) throw new Refusal('not-found');
    const sender = { groupId, regionCode: group.region_code, officeName: null };
    requireWriter(actor, sender);
    return sender;
  }
  if (!office) throw oneSender;
  requireOfficer(actor, office.regionCode);
  const region = await requireRegion(tx, office.regionCode);
  const officeName = office.name?.trim() ?? officeNameOf(region);
  return { groupId: null, regionCode: region.code, officeName };
}

/**
 * Checks how far something may be sent: an office sends it to its region or a part of it; a group
 * to its village, and an officer may send a group's further, to a region around it that is theirs.
 *
 * @throws {Refusal} `forbidden`, `unusable`, `unknown-region`.
 */
export async function requireAudience(
  tx: Kysely<Schema>,
  actor: Actor,
  { groupId, regionCode }: Touched,
  audience: string,
): Promise<void> {
  if (audience === regionCode) return;
  if (groupId !== null) requireOfficer(actor, audience, beyondSender);
  const reaches = groupId === null ? lies(audience, regionCode) : lies(regionCode, audience);
  if (!reaches) {
    throw unusable('audienceCode', 'scope', {
      id: 'Periksa `audienceCode`: kantor mengirim ke wilayahnya sendiri atau sebagian darinya; kiriman KIM diteruskan ke wilayah yang mencakup desanya.',
      en: 'Check `audienceCode`: an office sends to its own region or a part of it; what a group sends goes to a region around its village.',
    });
  }
  await requireRegion(tx, audience);
}

/** What was sent, as its row has it. */
export interface Sent {
  readonly region_code: string;
  readonly group_id: string | null;
  readonly audience_code: string | null;
}

/**
 * Checks that an actor may take away what was sent, or call it off.
 *
 * @throws {Refusal} `forbidden`.
 */
export const requireOwner = (actor: Actor, { group_id, region_code }: Sent): void =>
  requireWriter(actor, { groupId: group_id, regionCode: region_code });

/**
 * Checks that an actor may change what was sent: what an officer sent further than a group may send
 * it is not the group's alone any more.
 *
 * @throws {Refusal} `forbidden`.
 */
export function requireEditor(actor: Actor, sent: Sent): void {
  requireOwner(actor, sent);
  const { group_id, audience_code, region_code } = sent;
  const wentFurther = group_id !== null && audience_code !== null && audience_code !== region_code;
  if (wentFurther) requireOfficer(actor, audience_code, sentFurther);
}
