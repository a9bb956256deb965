import { html, nothing, type TemplateResult } from 'lit';
import type { Client, Office } from '@simpul-kim/sdk';
import { offices } from '@simpul-kim/sdk/offices.js';
import type { AspirationStatusTerms } from '../aspiration-status/kim-aspiration-status.terms.ts';
import { recall, remember } from '../base/last-good.ts';

/** Reads which office answers for a region, or takes what was read of it before where there is no line. */
export async function officeOf(client: Client, region: string): Promise<Office | undefined> {
  const key = `${client.baseUrl} office ${region}`;
  try {
    const office = await offices(client).get(region);
    void remember(key, { data: office, at: Date.now() });
    return office;
  } catch {
    return (await recall<Office>(key))?.data;
  }
}

/** Whom to ask instead, where a code is not known or the service does not answer. */
export const renderOffice = (
  { name, address, phone, hours }: Office,
  terms: AspirationStatusTerms,
): TemplateResult =>
  html`<div class="message" part="message">
    <p>${terms.askOffice}</p>
    <p><strong>${name}</strong></p>
    ${address ? html`<p>${address}</p>` : nothing}
    ${
      phone
        ? html`<p>${terms.phone}: <a href="tel:+${phone.replaceAll(/\D/g, '')}">+${phone}</a></p>`
        : nothing
    }
    ${hours ? html`<p>${hours}</p>` : nothing}
  </div>`;
