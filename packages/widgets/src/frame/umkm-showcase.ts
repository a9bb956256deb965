/** What a frame page of the UMKM showcase runs. */
// First: Lit calls this support as it loads.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { KimUmkmShowcase } from '../umkm-showcase/kim-umkm-showcase.ts';
import { takeOver } from './take-over.ts';

void takeOver('kim-umkm-showcase', KimUmkmShowcase);
