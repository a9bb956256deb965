/** What a frame page of the aspiration form runs. */
// First: Lit calls this support as it loads.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { KimAspirationForm } from '../aspiration-form/kim-aspiration-form.ts';
import { takeOver } from './take-over.ts';

void takeOver('kim-aspiration-form', KimAspirationForm);
