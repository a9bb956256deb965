import type { AspirationStatus, PublicAspiration } from '@simpul-kim/contract';
import { hasEnded } from '../aspirations/index.ts';
import { serviceName } from './services.ts';

/** Where a request stands, in the two words of the standard. */
export type RequestStatus = 'open' | 'closed';

/** A request, as GeoReport v2 has it; `null` where there is nothing to tell. */
export interface ServiceRequest {
  readonly service_request_id: string;
  readonly status: RequestStatus;
  readonly status_notes: string;
  readonly service_name: string;
  readonly service_code: string;
  readonly description: string;
  readonly agency_responsible: string;
  readonly service_notice: null;
  readonly requested_datetime: string;
  readonly updated_datetime: string;
  readonly expected_datetime: null;
  readonly address: string;
  readonly address_id: string;
  readonly zipcode: null;
  readonly lat: null;
  readonly long: null;
  readonly media_url: null;
}

/** The most that a description may hold, by the standard. */
const longestDescription = 4_000;

const standing: Readonly<Record<AspirationStatus, string>> = {
  submitted: 'Diterima, menunggu diperiksa.',
  verified: 'Sudah diperiksa kantor yang menangani.',
  forwarded: 'Diteruskan ke kantor yang berwenang.',
  inProgress: 'Sedang ditindaklanjuti.',
  onHold: 'Ditunda untuk sementara.',
  answered: 'Sudah dijawab.',
  closed: 'Selesai.',
  outOfJurisdiction: 'Di luar kewenangan kantor yang menerima.',
  rejected: 'Tidak dapat ditindaklanjuti.',
  archived: 'Diarsipkan.',
};

/** The statuses of ours that a status of the standard stands for. */
export const statusesOf = (status: RequestStatus): AspirationStatus[] =>
  (Object.keys(standing) as AspirationStatus[]).filter(
    (each) => hasEnded(each) === (status === 'closed'),
  );

function shortened(text: string): string {
  if (text.length <= longestDescription) return text;
  // Half of a character that takes two places would be no character.
  return `${text.slice(0, longestDescription - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * An aspiration that an office shows, as a request of the standard. There is never a point, nor an
 * address but the name of the village, nor a picture: from where exactly someone wrote, and what stands
 * in their photo, leads to their door. When an answer is due is between the reporter and the office.
 */
export function toRequest(shown: PublicAspiration): ServiceRequest {
  const { id, topic, status, title, text, office, answers } = shown;
  const notes = [standing[status], answers.at(-1)?.text];
  return {
    service_request_id: id,
    status: hasEnded(status) ? 'closed' : 'open',
    status_notes: notes.filter((note) => note !== undefined).join('\n\n'),
    service_name: serviceName(topic),
    service_code: topic,
    description: shortened(`${title}\n\n${text}`),
    agency_responsible: office.name,
    service_notice: null,
    requested_datetime: shown.submittedAt,
    updated_datetime: shown.updatedAt,
    expected_datetime: null,
    address: shown.regionName,
    address_id: shown.regionCode,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null,
  };
}
