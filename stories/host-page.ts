import type { DecoratorFunction } from 'storybook/internal/types';
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styleMap } from 'lit/directives/style-map.js';

/** What a story may say of the page around its widget. */
export interface HostPage {
  /** Width of the place that the page gives, e.g. `260px`. */
  readonly width?: string;
  /** Colours of the page; default: what suits the theme in the toolbar. */
  readonly theme?: 'light' | 'dark';
  /** Style sheet of the page. */
  readonly css?: string;
}

/** Puts a story on a page like that of a village, in the language and theme of the toolbar. */
export const hostPage: DecoratorFunction<WebComponentsRenderer> = (story, context) => {
  const { width, theme, css } = (context.parameters['host'] ?? {}) as HostPage;
  const { locale, theme: chosen } = context.globals as { locale: string; theme: string };
  // A page does not change its language: elements read it once, so a change makes a new page.
  return html`${keyed(
    locale,
    html`<div class="host" lang=${locale} data-theme=${theme ?? chosen}>
      ${
        css
          ? html`<style>
              ${css}
            </style>`
          : nothing
      }
      <div class="frame" style=${styleMap(width ? { '--frame': width } : {})}>${story()}</div>
    </div>`,
  )}`;
};
