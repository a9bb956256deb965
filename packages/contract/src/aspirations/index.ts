export * from './desk.ts';
export * from './operations.ts';
export * from './schemas.ts';
export {
  aspirationStages,
  deskStages,
  type AspirationStage,
  type DeskStage,
  type StageRule,
} from './stages.ts';
export {
  aspirationStatuses,
  aspirationStepKinds,
  aspirationTopics,
  aspirationTypes,
  stepTakers,
  type AspirationStatus,
  type AspirationStepKind,
  type AspirationTopic,
  type AspirationType,
  type StepTaker,
} from './vocabulary.ts';
