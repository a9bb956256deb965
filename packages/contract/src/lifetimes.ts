const minute = 60;
const day = 24 * 60 * minute;

/** What is withdrawn or suspended here is so everywhere within a minute. */
export const news = { maxAge: 30, staleWhileRevalidate: 30 } as const;
/**
 * What an office shows of an aspiration. Its reporter may take it back at any moment: no cache gives it
 * out later, not even while it asks again.
 */
export const aspirations = { maxAge: 30, staleWhileRevalidate: 0 } as const;
/** Codes of regions change with an edition of the law, not from day to day. */
export const gazetteer = { maxAge: day, staleWhileRevalidate: 7 * day } as const;
