import type { Query, Topic } from '@simpul-kim/sdk';
import { regionCode } from '../base/region-code.ts';

/** Ways news may have come; without one of these, all of it. */
const narrowerFlows = ['local', 'above', 'featured'] as const;
/** What the attribute `flow` may be. */
export const flows = ['all', ...narrowerFlows] as const;

/** What `<kim-news-feed>` shows when its attribute `limit` says nothing that can be used. */
export const defaultLimit = 6;

/** A whole number from 1 to 50; anything else is the default. */
export const limitOf = (text = ''): number =>
  /^([1-9]|[1-4]\d|50)$/.test(text) ? Number(text) : defaultLimit;

/**
 * The read that an element with these attributes makes; nothing where it names no region. The
 * loader makes it ahead of the element, so both must come to the same address.
 */
export function newsFeedRequest(attribute: (name: string) => string | null | undefined) {
  const given = (name: string) => attribute(name)?.trim();
  const region = regionCode(given('region') ?? '');
  if (!/^\d\d(\.|$)/.test(region)) return undefined;
  const query: Query<'articles.list'> = { region, limit: limitOf(given('limit')) };
  const flow = narrowerFlows.find((known) => known === given('flow'));
  const topic = given('topic');
  const q = given('q');
  if (flow) query.flow = flow;
  // The service says which topics there are, and refuses others in words.
  if (topic) query.topic = topic as Topic;
  if (q) query.q = q;
  return { path: 'v1/articles', query };
}
