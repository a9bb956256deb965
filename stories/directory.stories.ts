import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { handle, never, problem } from '@simpul-kim/sdk/testing';
import { html, nothing } from 'lit';
import { themes } from '../packages/widgets/src/base/kim-element.ts';
import '../packages/widgets/src/define/directory.ts';
import {
  figuresModes,
  KimDirectory,
  layouts,
} from '../packages/widgets/src/directory/kim-directory.ts';
import { hostPage } from './host-page.ts';
import { baseUrlOf, ownPage, within } from './story.ts';

/** What the stories set: the element's attributes. */
type Args = Partial<
  Pick<
    KimDirectory,
    | 'region'
    | 'layout'
    | 'figures'
    | 'potential'
    | 'status'
    | 'active'
    | 'q'
    | 'limit'
    | 'controls'
    | 'pictures'
    | 'accent'
    | 'density'
    | 'corners'
    | 'heading'
    | 'headingLevel'
    | 'locale'
  >
> & { theme?: string };

const { find, shows } = within('kim-directory');
const attribute = { table: { category: 'attributes' } };

const meta = {
  title: 'Widgets/Directory',
  component: 'kim-directory',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component:
          'The KIM of a district, regency or province: how many villages have one, how many are active against the target, and each of them, to be searched by name and by what its village has to show.',
      },
    },
    host: { width: '1100px' },
  },
  argTypes: {
    layout: { control: 'inline-radio', options: layouts, ...attribute },
    figures: { control: 'inline-radio', options: figuresModes, ...attribute },
    potential: {
      control: 'select',
      options: ['', ...(KimDirectory.known['potential'] ?? [])],
      ...attribute,
    },
    status: {
      control: 'select',
      options: ['', ...(KimDirectory.known['status'] ?? [])],
      ...attribute,
    },
    active: {
      control: 'inline-radio',
      options: ['', ...(KimDirectory.known['active'] ?? [])],
      ...attribute,
    },
    theme: { control: 'inline-radio', options: ['', ...themes], ...attribute },
  },
  args: { region: '64.09' },
  decorators: [hostPage],
  play: shows('.item .title'),
  render: (args, { name, globals }) => {
    const { theme: chosen } = globals as { theme: string };
    const theme = args.theme ?? (chosen === 'none' ? '' : chosen);
    return html`<kim-directory
      base-url=${baseUrlOf(name)}
      region=${args.region || nothing}
      layout=${args.layout || nothing}
      figures=${args.figures || nothing}
      potential=${args.potential || nothing}
      status=${args.status || nothing}
      active=${args.active || nothing}
      q=${args.q || nothing}
      limit=${args.limit ?? nothing}
      controls=${args.controls ?? nothing}
      pictures=${args.pictures || nothing}
      accent=${args.accent || nothing}
      density=${args.density || nothing}
      corners=${args.corners || nothing}
      heading=${args.heading || nothing}
      heading-level=${args.headingLevel ?? nothing}
      locale=${args.locale || nothing}
      theme=${theme || nothing}
    ></kim-directory>`;
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Coverage and activity, ways to search, and a card for each KIM. */
export const Cards: Story = { args: { heading: 'KIM Penajam Paser Utara' } };

/** Rows, for a column. */
export const Compact: Story = {
  args: { layout: 'compact', figures: 'hidden', controls: 'search' },
  parameters: { host: { width: '360px' } },
};

/** The figures of each region below, on demand. */
export const Parts: Story = {
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.parts summary')).click();
    await find(canvasElement, '.parts[open] tbody th', /Waru/);
  },
};

/** Readers choose what a village has to show. */
export const ByPotential: Story = {
  name: 'By potential',
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.chips button', /Perikanan/)).click();
    await find(canvasElement, '[aria-pressed=true]', /Perikanan/);
    await find(canvasElement, '.title', /Pejala/);
  },
};

/** A KIM is opened in a dialog with its profile. */
export const Opened: Story = {
  parameters: ownPage(900),
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.title button', /Bangun Mulya/)).click();
    await find(canvasElement, 'dialog[open] kim-profile-card', /^/);
  },
};

/** While the first answers are awaited, in about the height of what will come. */
export const Loading: Story = {
  args: { limit: 6 },
  parameters: ownPage(720),
  beforeEach: ({ msw }) => msw.use(handle('groups.list', never), handle('activity.get', never)),
  play: shows('.items.skeleton', /^/),
};

/** A region without a KIM. */
export const Empty: Story = {
  parameters: ownPage(420),
  beforeEach: ({ msw }) => msw.use(handle('groups.list', () => ({ data: [], next: null }))),
  play: shows('[part=message]', /Belum ada KIM/),
};

/** The figures cannot be had: the list is good without them. */
export const NoFigures: Story = {
  name: 'Figures fail',
  parameters: ownPage(),
  beforeEach: ({ msw }) => msw.use(handle('activity.get', () => problem('internal'))),
};

/** The service fails, and nothing is kept on this device. */
export const Failed: Story = {
  parameters: ownPage(300),
  beforeEach: ({ msw }) => msw.use(handle('groups.list', () => problem('internal'))),
  play: shows('[role=alert]', /Coba lagi/),
};

/** A side column of 240 pixels. */
export const Narrow: Story = { parameters: { host: { width: '240px' } } };

/** On a page in English. */
export const InEnglish: Story = {
  name: 'In English',
  globals: { locale: 'en' },
  play: shows('dt', /Villages with a KIM/),
};

/** On a page that is dark. */
export const DarkPage: Story = { name: 'Dark page', parameters: { host: { theme: 'dark' } } };
