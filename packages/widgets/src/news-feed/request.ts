import type { Query, Topic } from '@simpul-kim/sdk';
import { limitOf, regionOf, type AttributeOf } from '../base/request.ts';

/** Ways news may have come; without one of these, all of it. */
const narrowerFlows = ['local', 'above', 'featured'] as const;
/** What the attribute `flow` may be. */
export const flows = ['all', ...narrowerFlows] as const;

/** What `<kim-news-feed>` shows when its attribute `limit` says nothing that can be used. */
export const defaultLimit = 6;

/**
 * The read that an element with these attributes makes; nothing where it names no region. The
 * loader makes it ahead of the element, so both must come to the same address.
 */
export function newsFeedRequest(attribute: AttributeOf) {
  const given = (name: string) => attribute(name)?.trim();
  const region = regionOf(attribute);
  if (!region) return undefined;
  const query: Query<'articles.list'> = { region, limit: limitOf(given('limit'), defaultLimit) };
  const flow = narrowerFlows.find((known) => known === given('flow'));
  const topic = given('topic');
  const q = given('q');
  if (flow) query.flow = flow;
  // The service says which topics there are, and refuses others in words.
  if (topic) query.topic = topic as Topic;
  if (q) query.q = q;
  return { path: 'v1/articles', query };
}
