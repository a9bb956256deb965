/** What a frame page of announcements runs. */
// First: Lit calls this support as it loads.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { KimAnnouncement } from '../announcement/kim-announcement.ts';
import { takeOver } from './take-over.ts';

void takeOver('kim-announcement', KimAnnouncement);
