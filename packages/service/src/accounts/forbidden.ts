import type { Access } from '@simpul-kim/contract';
import { Refusal, type Sentence } from '../problems/index.ts';
import { lies } from '../regions/index.ts';
import type { Actor } from './actor.ts';

/** The refusal of who may not: why not, and what to do. It tells nothing of what was reached for. */
export const forbidden = (detail: Sentence): Refusal => new Refusal('forbidden', { detail });

const suspended: Sentence = {
  id: 'KIM Anda sedang ditangguhkan oleh kantor di atasnya, jadi belum bisa menulis atau membuka mejanya. Tanyakan alasannya kepada kantor itu; hanya kantor yang bisa memulihkannya.',
  en: 'Your group is suspended by the office above it, so it cannot write or open its desk for now. Ask that office why; only an office can restore it.',
};
const noRole: Sentence = {
  id: 'Akun ini belum punya peran. Minta kantor di atas KIM atau wilayah Anda memberikannya.',
  en: 'This account has no role yet. Ask the office above your group or region for one.',
};
const forOfficers: Sentence = {
  id: 'Ini hanya bisa dilakukan petugas kantor (kecamatan, kabupaten/kota, atau provinsi). Minta kantor di atas KIM Anda melakukannya.',
  en: 'Only officers (of a district, regency or province) may do this. Ask the office above your group to do it.',
};
const forOperators: Sentence = {
  id: 'Ini hanya bisa dilakukan operator layanan. Minta operator melakukannya.',
  en: 'Only operators of the service may do this. Ask an operator to do it.',
};
const ofOthers: Sentence = {
  id: 'Ini milik KIM atau kantor lain. Akun ini hanya bisa bekerja untuk KIM-nya sendiri; minta pemiliknya atau kantor di atasnya.',
  en: 'This belongs to another group or office. This account works for its own group only; ask its owners or the office above them.',
};

const officesOf = ({ roles }: Actor): string[] =>
  roles.flatMap(({ role, regionCode }) => (role === 'officer' && regionCode ? [regionCode] : []));

function elsewhere(offices: readonly string[], region: string): Sentence {
  const own = offices.join(', ');
  return offices.some((office) => lies(office, region))
    ? {
        id: `Ini wewenang kantor di tingkat yang lebih tinggi, sedangkan akun ini bertugas di ${own}. Minta kantor di tingkat itu melakukannya.`,
        en: `This is for the office of a higher level; this account is an officer of ${own}. Ask the office of that level to do it.`,
      }
    : {
        id: `Ini berada di luar wilayah tugas akun ini (${own}). Minta petugas wilayahnya, atau masuk dengan akun yang bertugas di sana.`,
        en: `This lies outside the region of this account (${own}). Ask an officer of that region, or sign in as one.`,
      };
}

/** Why someone may not do what only officers of a region do. */
export function notOfficerOf(actor: Actor, region: string): Sentence {
  const offices = officesOf(actor);
  if (offices.length > 0) return elsewhere(offices, region);
  return actor.roles.length > 0 || actor.suspendedGroups.length === 0 ? forOfficers : suspended;
}

/** Why someone may not write what belongs to a group, or to a region alone. */
export function notWriterOf(
  actor: Actor,
  { groupId, regionCode }: { readonly groupId: string | null; readonly regionCode: string },
): Sentence {
  if (groupId !== null && actor.suspendedGroups.includes(groupId)) return suspended;
  const offices = officesOf(actor);
  return offices.length > 0 ? elsewhere(offices, regionCode) : ofOthers;
}

/** Why no role of someone is enough for an operation, wherever. */
export function withoutAccess(actor: Actor, access: Access): Sentence {
  if (actor.roles.length > 0) return access === 'operator' ? forOperators : forOfficers;
  return actor.suspendedGroups.length > 0 ? suspended : noRole;
}
