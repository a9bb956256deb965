/** What a frame page of the profile card runs. */
// First: Lit calls this support as it loads.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { KimProfileCard } from '../profile-card/kim-profile-card.ts';
import { takeOver } from './take-over.ts';

void takeOver('kim-profile-card', KimProfileCard);
