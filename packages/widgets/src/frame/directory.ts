/** What a frame page of the directory runs. */
// First: Lit calls this support as it loads.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { KimDirectory } from '../directory/kim-directory.ts';
import { takeOver } from './take-over.ts';

void takeOver('kim-directory', KimDirectory);
