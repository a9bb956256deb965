/** What a frame page of the aspiration status runs. */
// First: Lit calls this support as it loads.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { KimAspirationStatus } from '../aspiration-status/kim-aspiration-status.ts';
import { takeOver } from './take-over.ts';

void takeOver('kim-aspiration-status', KimAspirationStatus);
