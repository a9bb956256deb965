import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Announcement } from '@simpul-kim/sdk';
import { announcements, handle, problem } from '@simpul-kim/sdk/testing';
import { html, nothing, type TemplateResult } from 'lit';
import { themes } from '../packages/widgets/src/base/kim-element.ts';
import {
  kinds,
  layouts,
  type KimAnnouncement,
} from '../packages/widgets/src/announcement/kim-announcement.ts';
import '../packages/widgets/src/define/announcement.ts';
import { hostPage } from './host-page.ts';
import { baseUrlOf, ownPage, within } from './story.ts';

/** What the stories set: the element's attributes, and what stands inside it. */
type Args = Partial<
  Pick<
    KimAnnouncement,
    'region' | 'layout' | 'kind' | 'below' | 'limit' | 'heading' | 'headingLevel' | 'locale'
  >
> & { theme?: string; children?: TemplateResult };

const village = '64.09.02.2004';
const { find, shows } = within('kim-announcement');

/** Answers with announcements made of the fixtures', which do not end. */
const inForce = (...changes: Partial<Announcement>[]) =>
  handle('announcements.list', () => ({
    data: changes.map((change, index) => ({
      ...announcements[index % announcements.length]!,
      endsAt: null,
      ...change,
    })),
    next: null,
  }));

const meta = {
  title: 'Widgets/Announcement',
  component: 'kim-announcement',
  tags: ['autodocs'],
  parameters: {
    docs: {
      ...ownPage(420).docs,
      description: {
        component:
          'What is in force for a region, most severe first: announcements, and early warnings in the words of BMKG. What ends while the page is open goes. Where nothing is in force it takes no room.',
      },
    },
  },
  argTypes: {
    layout: { control: 'inline-radio', options: layouts, table: { category: 'attributes' } },
    kind: { control: 'inline-radio', options: kinds, table: { category: 'attributes' } },
    below: { control: 'inline-radio', options: ['', 'true'], table: { category: 'attributes' } },
    theme: { control: 'inline-radio', options: ['', ...themes], table: { category: 'attributes' } },
    children: { table: { disable: true } },
  },
  args: { region: village },
  decorators: [hostPage],
  beforeEach: ({ msw }) =>
    msw.use(
      inForce(
        { kind: 'alert', severity: 'warning', endsAt: '2099-01-02T03:00:00Z' },
        { kind: 'announcement', severity: 'info' },
      ),
    ),
  play: shows('[part=title]'),
  render: (args, { name, globals }) => {
    const { theme: chosen } = globals as { theme: string };
    const theme = args.theme ?? (chosen === 'none' ? '' : chosen);
    return html`<kim-announcement
      base-url=${baseUrlOf(name)}
      region=${args.region || nothing}
      layout=${args.layout || nothing}
      kind=${args.kind || nothing}
      below=${args.below || nothing}
      limit=${args.limit ?? nothing}
      heading=${args.heading || nothing}
      heading-level=${args.headingLevel ?? nothing}
      locale=${args.locale || nothing}
      theme=${theme || nothing}
      >${args.children}</kim-announcement
    >`;
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** Open, to be read at once. */
export const Banner: Story = { args: { heading: 'Pengumuman' } };

/** Folded up, for the top of every page. */
export const Bar: Story = {
  args: { layout: 'bar' },
  play: async ({ canvasElement }) => {
    (await find(canvasElement, 'summary')).click();
    await find(canvasElement, 'details[open] [part=text]');
  },
};

/** The words and colours of each severity. */
export const Severities: Story = {
  args: { layout: 'bar' },
  beforeEach: ({ msw }) =>
    msw.use(
      inForce(
        { kind: 'alert', severity: 'danger', title: 'Banjir rob setinggi satu meter' },
        { kind: 'alert', severity: 'warning', title: 'Hujan lebat dan angin kencang' },
        { kind: 'alert', severity: 'advisory', title: 'Kabut asap pada pagi hari' },
        { kind: 'announcement', severity: 'info', title: 'Posyandu pindah ke balai desa' },
      ),
    ),
  play: shows('[part=severity]', /Awas/),
};

/** What the site says itself where nothing is in force; without it the element takes no room. */
export const EmptySlot: Story = {
  name: 'Slot: empty',
  args: { children: html`<span slot="empty">Tidak ada peringatan. Aman.</span>` },
  beforeEach: ({ msw }) => msw.use(inForce()),
  play: shows('[part=message] slot', /^/),
};

/** The service fails, and nothing is kept on this device. */
export const Failed: Story = {
  beforeEach: ({ msw }) => msw.use(handle('announcements.list', () => problem('internal'))),
  play: shows('[role=alert]', /Coba lagi/),
};

/** A title that is long and has nowhere to break, in 240 pixels. */
export const Narrow: Story = {
  parameters: { host: { width: '240px' } },
  beforeEach: ({ msw }) => msw.use(inForce({ severity: 'danger', title: 'Peringatan'.repeat(10) })),
};

/** On a page in English. */
export const InEnglish: Story = {
  name: 'In English',
  globals: { locale: 'en' },
  play: shows('[part=severity]', /Be prepared/),
};

/** On a page that is dark. */
export const DarkPage: Story = { name: 'Dark page', parameters: { host: { theme: 'dark' } } };
