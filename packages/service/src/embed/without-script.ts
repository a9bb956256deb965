import type { Locale, Office } from '@simpul-kim/contract';
import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/** Hides what cannot work without scripts. */
export const withoutScriptStyle =
  'kim-aspiration-form,kim-aspiration-status{display:none}.without-script{padding:16px}.without-script h1{margin:0 0 .5em;font-size:1.2em}.without-script p{margin:0 0 .5em}.without-script a{color:inherit}';

const terms = {
  id: {
    title: 'Halaman ini perlu JavaScript',
    advice:
      'Di peramban ini JavaScript dimatikan atau tidak ada. Nyalakan JavaScript lalu muat ulang halaman ini, atau sampaikan langsung kepada:',
    nobody:
      'Di peramban ini JavaScript dimatikan atau tidak ada. Nyalakan JavaScript lalu muat ulang halaman ini, atau datang ke kantor desa atau kelurahan.',
    phone: 'Telepon',
    hours: 'Jam layanan',
  },
  en: {
    title: 'This page needs JavaScript',
    advice:
      'In this browser JavaScript is switched off or missing. Switch it on and load the page again, or turn to:',
    nobody:
      'In this browser JavaScript is switched off or missing. Switch it on and load the page again, or go to the village office.',
    phone: 'Telephone',
    hours: 'Open',
  },
} as const;

/** What to do where scripts do not run, and whom to turn to. */
export function withoutScript(locale: Locale, office: Office | undefined) {
  const { title, advice, nobody, phone, hours } = terms[locale];
  // As text: what stands in this element is none to whoever reads the template.
  return html`${unsafeHTML(`<noscript><style>${withoutScriptStyle}</style>`)}
    <div class="without-script">
      <h1>${title}</h1>
      ${
        office
          ? html`<p>${advice}</p>
              <p><strong>${office.name}</strong></p>
              ${office.address ? html`<p>${office.address}</p>` : ''}
              ${
                office.phone
                  ? html`<p>${phone}: <a href="tel:+${office.phone}">+${office.phone}</a></p>`
                  : ''
              }
              ${
                office.email
                  ? html`<p><a href="mailto:${office.email}">${office.email}</a></p>`
                  : ''
              }
              ${office.hours ? html`<p>${hours}: ${office.hours}</p>` : ''}`
          : html`<p>${nobody}</p>`
      }
    </div>
    ${unsafeHTML('</noscript>')}`;
}
