import type { RoleGrant } from '@simpul-kim/contract';
import { found, villagesIn, type Caller, type Given } from './given.ts';

/** Where the people of {@link Stage} are: a KIM in the first of these villages, another beside it. */
const district = '64.09.02';
const roles = {
  contributor: (stage) => ({ role: 'contributor', groupId: stage.group }),
  otherContributor: (stage) => ({ role: 'contributor', groupId: stage.otherGroup }),
  districtOfficer: () => ({ role: 'officer', regionCode: district }),
  otherDistrictOfficer: () => ({ role: 'officer', regionCode: '64.09.03' }),
  regencyOfficer: () => ({ role: 'officer', regionCode: '64.09' }),
  otherRegencyOfficer: () => ({ role: 'officer', regionCode: '64.02' }),
  provinceOfficer: () => ({ role: 'officer', regionCode: '64' }),
  operator: () => ({ role: 'operator' }),
} as const satisfies Record<string, (stage: Pick<Stage, 'group' | 'otherGroup'>) => RoleGrant>;

/** Who may or may not: one of each role, at the place in question and beside it. */
export type Who = keyof typeof roles;
/** Everyone there is, but for who is not signed in. */
export const everyone = Object.keys(roles) as Who[];
/** The officers above the village of {@link Stage.group}, and operators. */
export const officersAbove: Who[] = [
  'districtOfficer',
  'regencyOfficer',
  'provinceOfficer',
  'operator',
];
/** Who may write for {@link Stage.group}. */
export const writersOfGroup: Who[] = ['contributor', ...officersAbove];

/** A place with people in every role. */
export interface Stage {
  readonly service: Given;
  /** The village of {@link Stage.group}, which lies in the district, regency and province of the officers. */
  readonly village: string;
  readonly group: string;
  /** A KIM in the neighbouring village. */
  readonly otherGroup: string;
  readonly people: Readonly<Record<Who, Caller>>;
}

/** Sets the stage. */
export async function givenStage(service: Given): Promise<Stage> {
  const [village, neighbour] = await villagesIn(service.database, district);
  const group = await found(service.database, { region_code: village!, name: 'KIM Satu' });
  const otherGroup = await found(service.database, { region_code: neighbour!, name: 'KIM Dua' });
  const people = {} as Record<Who, Caller>;
  for (const who of everyone) {
    people[who] = await service.signedIn(roles[who]({ group, otherGroup }));
  }
  return { service, village: village!, group, otherGroup, people };
}

/** A request to an operation, made anew for each who tries it. */
export interface Attempt {
  readonly url: string;
  /** A Buffer is a file, anything else JSON. */
  readonly body?: unknown;
  /** Someone else in place of who tries it, where the attempt would spoil them for others. */
  readonly as?: Caller;
}

/** Who may call an operation on something of {@link Stage.group} or its village; all others may not. */
export interface RoleCase {
  readonly may: readonly Who[];
  /** Puts in place what is to be touched, and says how. */
  readonly attempt: (stage: Stage, who: Who) => Promise<Attempt>;
}
