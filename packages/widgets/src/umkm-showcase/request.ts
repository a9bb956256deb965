/** What `<kim-umkm-showcase>` reads; see `requestsOf`. */
export const umkmShowcaseRequest =
  'v1/businesses/{business}|v1/{show=products}?category&limit=12&q&region&sort';
