import { Type } from 'typebox';
import { moment, paragraphs, textPattern } from '../text.ts';

/** The three types of SP4N-LAPOR!, the national system: pengaduan, aspirasi, permintaan informasi. */
export const aspirationTypes = ['complaint', 'aspiration', 'informationRequest'] as const;
export type AspirationType = (typeof aspirationTypes)[number];

/** What an aspiration is about. */
export const aspirationTopics = [
  'infrastructure',
  'publicService',
  'health',
  'education',
  'environment',
  'socialAid',
  'economy',
  'security',
  'disaster',
  'fundTransparency',
  'other',
] as const;
export type AspirationTopic = (typeof aspirationTopics)[number];

/** Where an aspiration stands, in the words of SP4N-LAPOR!. The last four end it. */
export const aspirationStatuses = [
  'submitted',
  'verified',
  'forwarded',
  'inProgress',
  'onHold',
  'answered',
  'closed',
  'outOfJurisdiction',
  'rejected',
  'archived',
] as const;
export type AspirationStatus = (typeof aspirationStatuses)[number];

/** What can happen to an aspiration; each is a line of its history. */
export const aspirationStepKinds = [
  'submitted',
  'verified',
  'assigned',
  'progressed',
  'heldUp',
  'resumed',
  'redirected',
  'answered',
  'closed',
  'rejected',
  'published',
  'unpublished',
  'contactRead',
  'replied',
  'withdrawn',
  'consentWithdrawn',
  'erased',
] as const;
export type AspirationStepKind = (typeof aspirationStepKinds)[number];

/** Who did a step: the reporter, an office, or the service by itself when a time was over. */
export const stepTakers = ['reporter', 'office', 'service'] as const;
export type StepTaker = (typeof stepTakers)[number];

export const typeField = Type.Enum([...aspirationTypes], {
  description: 'Pengaduan, aspirasi, or permintaan informasi, as in SP4N-LAPOR!.',
});
export const topicField = Type.Enum([...aspirationTopics], { description: 'What it is about.' });
export const statusField = Type.Enum([...aspirationStatuses], {
  description: 'Where it stands. `closed`, `outOfJurisdiction`, `rejected` and `archived` end it.',
});

/** What someone has to say, at least a few words of it. */
export const words = (maxLength: number, description: string) =>
  Type.String({ ...paragraphs(maxLength, description), minLength: 10 });

const saidPattern = textPattern.replace('^', '^(?=\\s*\\S)');
/** Something said, and not only spaces. */
export const said = (maxLength: number, description: string) =>
  Type.String({ ...paragraphs(maxLength, description), pattern: saidPattern });

export const nullableMoment = (description: string) =>
  Type.Union([moment(description), Type.Null()]);
