/** Texts that a type consists of, but for the empty one; none, where it is any other. */
export const valuesOf = (type = ''): string[] =>
  /^('[^']*'( \| )?)+$/.test(type)
    ? [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value!)
    : [];
