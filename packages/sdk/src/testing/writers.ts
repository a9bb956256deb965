import type { Author, OfficeAuthor, Region } from '@simpul-kim/contract';
import { groups } from './groups.ts';
import { problem, type Refusal } from './handle.ts';
import { officeFor } from './offices.ts';
import { findRegion } from './regions.ts';

/** Who writes something, and where that is. */
export interface Writer {
  readonly author: Author;
  readonly place: { regionCode: string; regionName: string; timeZone: Region['timeZone'] };
}

const placeOf = ({ code, name, timeZone }: Region): Writer['place'] => ({
  regionCode: code,
  regionName: name,
  timeZone,
});

/** In whose name something is written: a KIM or an office of the fixtures, one of the two. */
export function writerOf({
  groupId,
  office,
}: {
  readonly groupId?: string;
  readonly office?: OfficeAuthor;
}): Writer | Refusal<'not-found' | 'unknown-region' | 'unusable'> {
  if ((groupId === undefined) === (office === undefined)) {
    const message = 'Sebut penulisnya dengan `groupId` atau `office`, salah satu saja.';
    return problem('unusable', [{ field: 'groupId', rule: 'oneOf', message }]);
  }
  if (office) {
    const region = findRegion(office.regionCode);
    if (!region) return problem('unknown-region');
    const name = office.name ?? officeFor(office.regionCode).name;
    return { author: { kind: 'office', groupId: null, name }, place: placeOf(region) };
  }
  const group = groups.find(({ id }) => id === groupId);
  const region = group && findRegion(group.regionCode);
  if (!region) return problem('not-found');
  return { author: { kind: 'group', groupId: group.id, name: group.name }, place: placeOf(region) };
}
