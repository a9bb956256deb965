import type { Locale } from '@simpul-kim/contract';
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';

/** The look of the search for a region, on top of that of all pages. */
export const searchStyle = `
form{display:flex;flex-wrap:wrap;gap:10px;margin-block:0 1em}
input,button{min-height:46px;padding:8px 14px;border:1px solid var(--quiet);border-radius:10px;background:transparent;color:inherit;font:inherit}
input{flex:1 1 14em;min-width:0}
button{background:var(--accent);border-color:var(--accent);color:var(--paper);font-weight:600}
label{flex:1 0 100%;font-weight:600}`;

const words = {
  id: {
    label: 'Cari kode wilayah',
    button: 'Cari',
    example: 'Nama desa, kelurahan, kecamatan, kabupaten',
  },
  en: {
    label: 'Find the code of a region',
    button: 'Find',
    example: 'Name of a village, district or regency',
  },
} as const satisfies Record<Locale, unknown>;

/**
 * The search for the code of a region.
 *
 * @param home where the front page is, which answers it.
 */
export const searchForm = (locale: Locale, home: string, text = ''): TemplateResult => html`
  <form role="search" action=${home}>
    <label for="q">${words[locale].label}</label>
    <input
      id="q"
      name="q"
      type="search"
      value=${text}
      maxlength="100"
      autocomplete="off"
      placeholder=${words[locale].example}
    />
    <button>${words[locale].button}</button>
  </form>
`;
