/** What the form does with the device and the line: it comes when the form stands. */
export { eraseDraft, keepDraft, keepFiles, recallDraft } from './drafts.ts';
export { Outgoing } from './outgoing.ts';
export { drawThumbnail, prepare } from './photos.ts';
