/** A village of the demo that has all there is to show, and its regency. */
const village = '64.09.02.2004';
const regency = '64.09';

/** An element, what is put on a page for it, and what it shows when it is there. */
export interface ShownElement {
  readonly name: string;
  readonly attributes: string;
  readonly shows: string;
}

/** Every element. */
export const elements: readonly ShownElement[] = [
  {
    name: 'news-feed',
    attributes: `region="${village}" layout="cards" controls="search topic" open="inline" alerts="pinned"`,
    shows: '.item [part~=title]',
  },
  {
    name: 'umkm-showcase',
    attributes: `region="${regency}" controls="search category"`,
    shows: '.item [part=title]',
  },
  { name: 'profile-card', attributes: `region="${village}"`, shows: '[part=name]' },
  { name: 'aspiration-form', attributes: `region="${village}"`, shows: 'form' },
  { name: 'aspiration-status', attributes: `region="${village}"`, shows: 'form' },
  { name: 'announcement', attributes: `region="${village}"`, shows: 'section' },
  { name: 'directory', attributes: `region="${regency}"`, shows: '.item [part=title]' },
];

/** The element as a page has it. */
export const tag = ({ name, attributes }: ShownElement) =>
  `<kim-${name} ${attributes}></kim-${name}>`;

/** The address of its frame page, from the root of the service. */
export const framePath = ({ name, attributes }: ShownElement) => {
  const options = [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [
    key!,
    value!,
  ]);
  return `/embed/${name}?${new URLSearchParams(options)}`;
};
