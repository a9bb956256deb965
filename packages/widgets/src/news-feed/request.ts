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
  const given = (name: string) => attribute(name)?.trim() || undefined;
  const region = regionOf(attribute);
  if (!region) return undefined;
  // What is not given is left out of the address.
  const query = {
    region,
    limit: limitOf(given('limit'), defaultLimit),
    flow: narrowerFlows.find((known) => known === given('flow')),
    // The service says which topics there are, and refuses others in words.
    topic: given('topic') as Topic | undefined,
    q: given('q'),
  } as Query<'articles.list'> & { readonly limit: number };
  return { path: 'v1/articles', query };
}
