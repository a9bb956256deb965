export { mailKinds, type AspirationType, type MailFacts, type MailKind } from './message.ts';
export { openOutbox, type FactsOf, type Notice, type Outbox, type OutboxParts } from './outbox.ts';
export { countMails, type MailCounts } from './queries.ts';
export { openSmtp, SendError, type MailSettings } from './smtp.ts';
