/** What `<kim-profile-card>` reads; see `requestsOf`. */
export const profileCardRequest = 'v1/groups/{group}|v1/groups/{region}';
