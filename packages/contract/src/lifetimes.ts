const minute = 60;
const day = 24 * 60 * minute;

/** News must be withdrawn everywhere soon after it is withdrawn here. */
export const news = { maxAge: 30, staleWhileRevalidate: 5 * minute } as const;
/** Codes of regions change with an edition of the law, not from day to day. */
export const gazetteer = { maxAge: day, staleWhileRevalidate: 7 * day } as const;
