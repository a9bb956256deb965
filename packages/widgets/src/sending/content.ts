import type { AspirationContent } from '@simpul-kim/sdk/outbox.js';
import {
  emptyDraft,
  fields,
  phoneOf,
  type Area,
  type Draft,
  type Field,
} from '../aspiration-form/draft.ts';

/* eslint-disable no-control-regex -- these are what is meant */
/** A line as the contract takes it: characters that control or turn what is read are left out. */
const lineOf = (text: string) =>
  text.replace(/[\0-\x1f\x7f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
const textOf = (text: string) => text.replace(/[\0-\x08\v\f\x0e-\x1f\x7f]+/g, '').trim();
/* eslint-enable no-control-regex */

/**
 * What is sent. Of who is anonymous no contact is in it. A place in words alone, which has no field of
 * its own, stands at the end of the text.
 *
 * @param notice version of the privacy notice that was agreed to.
 * @param placeTerm what the place is called in the text.
 */
export function contentOf(
  draft: Draft,
  notice: string,
  at: Date,
  placeTerm: string,
): AspirationContent {
  const { type, topic, area, point, who, confidential, shareable } = draft;
  const place = lineOf(draft.place);
  const given = {
    name: lineOf(draft.name),
    phone: phoneOf(draft.phone),
    email: draft.email.trim(),
  };
  const contact = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const hasContact = who === 'named' && Object.keys(contact).length > 0;
  return {
    type: type as AspirationContent['type'],
    topic: topic as AspirationContent['topic'],
    regionCode: area!.code,
    title: lineOf(draft.title),
    text: textOf(draft.text) + (place && !point ? `\n\n${placeTerm}: ${place}` : ''),
    ...(point && { place: { ...point, ...(place && { note: place }) } }),
    anonymous: who === 'anonymous',
    confidential,
    ...(hasContact && { contact: { ...contact, shareable } }),
    consent: { notice, at: at.toISOString() },
    ...(draft.website && { website: draft.website }),
  };
}

/** What was refused, to be mended. */
export function draftOf(content: AspirationContent, area: Area | undefined): Draft {
  const { type, topic, title, text, place, anonymous, confidential, contact, website } = content;
  return {
    ...emptyDraft,
    ...contact,
    type,
    topic,
    title,
    text,
    area,
    point: place && { latitude: place.latitude, longitude: place.longitude },
    place: place?.note ?? '',
    who: anonymous ? 'anonymous' : 'named',
    confidential,
    website: website ?? '',
  };
}

/** The field of the form for one that the service names. */
export function fieldOf(path: string): Field {
  const [first = '', second = ''] = path.replace(/^[/.]/, '').split(/[/.]/);
  const named = { attachments: 'photos', regionCode: 'area', anonymous: 'who', contact: second }[
    first
  ];
  const field = named ?? first;
  const known = Object.values(fields).flat() as readonly string[];
  return (known.includes(field) ? field : 'consent') as Field;
}
