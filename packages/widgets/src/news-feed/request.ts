import type { Query, Topic } from '@simpul-kim/sdk';
import { regionCode } from '../base/region-code.ts';

/** Ways news may have come, and ways to lay it out. */
export const flows = ['all', 'local', 'above', 'featured'] as const;

/** What `<kim-news-feed>` shows when its attribute `limit` says nothing that can be used. */
export const defaultLimit = 6;
const maxLimit = 50;

/** A whole number from 1 to 50; anything else is the default. */
export function limitOf(text: string | null | undefined): number {
  const limit = Number(text);
  return Number.isInteger(limit) && limit >= 1 && limit <= maxLimit ? limit : defaultLimit;
}

/**
 * The read that an element with these attributes makes; nothing where it names no region. The
 * loader makes it ahead of the element, so both must come to the same address.
 */
export function newsFeedRequest(attribute: (name: string) => string | null | undefined) {
  const given = (name: string) => attribute(name)?.trim();
  const region = regionCode(given('region') ?? '');
  if (!/^\d\d(\.|$)/.test(region)) return undefined;
  const query: Query<'articles.list'> = { region, limit: limitOf(given('limit')) };
  const flow = flows.find((known) => known === given('flow'));
  const topic = given('topic');
  const q = given('q');
  if (flow && flow !== 'all') query.flow = flow;
  // The service says which topics there are, and refuses others in words.
  if (topic) query.topic = topic as Topic;
  if (q) query.q = q;
  return { path: 'v1/articles', query };
}
