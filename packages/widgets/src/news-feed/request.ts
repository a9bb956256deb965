/** What `<kim-news-feed>` reads; see `requestsOf`. */
export const newsFeedRequest = 'v1/articles?flow&limit=6&q&region&topic';
