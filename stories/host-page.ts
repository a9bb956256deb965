import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { DecoratorFunction } from 'storybook/internal/types';

/** What a story may say of the page around its widget, as its parameter `host`. */
export interface HostPage {
  /** Width of the place that the page gives, e.g. `260px`. */
  readonly width?: string;
  /** Colours of the page; default: what suits the theme in the toolbar. */
  readonly theme?: 'light' | 'dark';
}

/** Puts a story on a page like that of a village, in the language and theme of the toolbar. */
export const hostPage: DecoratorFunction<WebComponentsRenderer> = (story, context) => {
  const { width = '', theme } = (context.parameters['host'] ?? {}) as HostPage;
  const { locale, theme: chosen } = context.globals as { locale: string; theme: string };
  const setWidth = (frame?: Element) => {
    if (frame instanceof HTMLElement) frame.style.setProperty('--frame', width);
  };
  // A page does not change its language: elements read it once, so a change makes a new page.
  return html`${keyed(
    locale,
    html`<div class="host" lang=${locale} data-theme=${theme ?? chosen}>
      <div class="frame" ${ref(setWidth)}>${story()}</div>
    </div>`,
  )}`;
};
