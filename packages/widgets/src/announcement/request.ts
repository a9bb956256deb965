/** What `<kim-announcement>` reads; see `requestsOf`. */
export const announcementRequest = 'v1/announcements?below&kind&limit=3&region';
