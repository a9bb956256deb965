export { examineDatabase, examineReplica } from './database.ts';
export { wrong, type Finding } from './finding.ts';
export { examineHolidays } from './holidays.ts';
export { examineKeys } from './keys.ts';
export { examineSmtp } from './mail.ts';
export {
  examineClock,
  examineFolder,
  examineNode,
  examinePort,
  examinePublicUrl,
} from './machine.ts';
