/** Rules of axe about whole pages, switched off: a story is a fragment of one. */
export const fragmentRules = {
  region: { enabled: false },
  'landmark-one-main': { enabled: false },
  'page-has-heading-one': { enabled: false },
} as const;
