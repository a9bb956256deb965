/** What `<kim-directory>` reads; see `requestsOf`. */
export const directoryRequest =
  'v1/groups?active&limit=20&potential&q&region&status v1/activity?region';
