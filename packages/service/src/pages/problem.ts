import type { Locale, Problem } from '@simpul-kim/contract';
import { html } from '@lit-labs/ssr';
import { renderPage } from './document.ts';

/** A problem as a page for people. */
export const problemPage = (problem: Problem, locale: Locale, style: string): string =>
  renderPage({
    locale,
    title: problem.title,
    indexed: false,
    style,
    body: html`<main>
      <h1>${problem.title}</h1>
      <p>${problem.detail}</p>
    </main>`,
  });
