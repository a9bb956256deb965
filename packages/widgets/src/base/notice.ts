import type { CSSResult, TemplateResult } from 'lit';
import type { EditorTerms } from '../editor/notices.terms.ts';
import type { KimLocale } from './dictionary.ts';

/** Something that the editor of a site is told: a term with what it is about, or a sentence. */
export type Notice = readonly [term: keyof EditorTerms, ...about: string[]] | string;

/** How notices are shown: set when `editor/notices.ts` has come, since most pages have none. */
export const editor: {
  styles?: CSSResult;
  render?: (notices: readonly Notice[], locale: KimLocale) => TemplateResult;
} = {};
