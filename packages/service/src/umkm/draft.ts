import type { BusinessDraft, ProductDraft } from '@simpul-kim/contract';
import { refuseIdentityNumbers } from '../privacy/index.ts';
import { readMarketplaces } from './marketplaces.ts';
import { readWhatsapp } from './whatsapp.ts';

/** `undefined` where a field was left out: it stays as it is. */
const given = <From, To>(value: From | undefined, read: (value: From) => To): To | undefined =>
  value === undefined ? undefined : read(value);

/** Without the fields that were left out. */
const present = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };

const trimmed = (text: string | null): string | null => text?.trim() || null;

/**
 * The columns of what was sent of a business. Text is kept as it is: it is plain text everywhere.
 *
 * @throws {Refusal} `unusable` that names the field.
 */
export function readBusiness(draft: Partial<BusinessDraft>) {
  const { name, description, ownerName, address, point, whatsapp, marketplaces } = draft;
  refuseIdentityNumbers({ name, description, ownerName, address });
  return present({
    name: name?.trim(),
    category: draft.category,
    description: description?.trim(),
    region_code: draft.regionCode,
    // As PostgreSQL writes it, and rights compare it.
    group_id: given(draft.groupId, (id) => id && id.toLowerCase()),
    owner_name: given(ownerName, trimmed),
    whatsapp: given(whatsapp, (text) => text && readWhatsapp(text)),
    marketplaces: given(marketplaces, (links) => JSON.stringify(readMarketplaces(links))),
    address: given(address, trimmed),
    latitude: given(point, (at) => at && at.latitude),
    longitude: given(point, (at) => at && at.longitude),
  });
}

/** Pictures in order, each once: capitals make no difference to ids. */
export const readPictures = (ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => id.toLowerCase())),
];

/**
 * The columns of what was sent of a product, but for its price, which a rule joins with the one it
 * has.
 *
 * @throws {Refusal} `unusable` that names the field.
 */
export function readProduct(draft: Partial<ProductDraft>) {
  const { name, description, unit, available } = draft;
  refuseIdentityNumbers({ name, description, unit });
  return present({
    name: name?.trim(),
    description: description?.trim(),
    unit: given(unit, trimmed),
    available,
  });
}
