import type { Sentences } from './errors.ts';

/**
 * What errors tell people in English where the service could not.
 *
 * @example
 * const kim = createKim({ baseUrl, locale: 'en', sentences: en });
 */
export const en: Sentences = {
  network: 'There is no connection to the service. Check the internet, then try again.',
  timeout: 'The service takes too long to answer. Try again in a moment.',
  aborted: 'Cancelled.',
  unreadable: 'The answer of the service cannot be read. Try again in a moment.',
  redirected: 'The service has moved. Tell who runs this site.',
};
