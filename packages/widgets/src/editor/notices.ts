/** What the editor of a site is told about attributes that cannot be used. */
import { css, html } from 'lit';
import { editor } from '../base/notice.ts';
import { editorTerms } from './notices.terms.ts';

editor.styles = css`
  .notice {
    margin-block-end: 14px;
    padding: 10px 14px;
    border: 1px dashed currentcolor;
    border-radius: var(--_radius);
    font-size: 0.9em;
  }
  .notice strong {
    display: block;
  }
`;

editor.render = (notices, locale) => {
  const terms = editorTerms(locale) as Readonly<
    Record<string, string | ((...about: string[]) => string)>
  >;
  return html`<div class="notice" part="notice" role="note">
    <strong>${terms['toEditor']}</strong>
    ${notices.map((notice) => {
      const [term, ...about] = typeof notice === 'string' ? [] : notice;
      const said = term ? terms[term] : (notice as string);
      return html`<p>${typeof said === 'function' ? said(...about) : said}</p>`;
    })}
  </div>`;
};
