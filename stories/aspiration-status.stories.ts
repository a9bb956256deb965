import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { handle, problem, trackingCodes } from '@simpul-kim/sdk/testing';
import { html, nothing } from 'lit';
import type { KimAspirationStatus } from '../packages/widgets/src/aspiration-status/kim-aspiration-status.ts';
import { themes } from '../packages/widgets/src/base/kim-element.ts';
import '../packages/widgets/src/define/aspiration-status.ts';
import { hostPage } from './host-page.ts';
import { baseUrlOf, ownPage, within } from './story.ts';

/** What the stories set: the element's attributes. */
type Args = Partial<
  Pick<KimAspirationStatus, 'region' | 'heading' | 'headingLevel' | 'locale' | 'accent'>
> & { theme?: string };

const village = '64.09.02.2004';
const { find, shows } = within('kim-aspiration-status');

interface Played {
  readonly canvasElement: HTMLElement;
}

/** Enters a code, and waits for what it shows. */
const follows =
  (code: string, selector = '.title', told = /./) =>
  async ({ canvasElement }: Played): Promise<void> => {
    ((await find(canvasElement, '#code', /^/)) as HTMLInputElement).value = code;
    (await find(canvasElement, '.primary')).click();
    await find(canvasElement, selector, told);
  };

const meta = {
  title: 'Widgets/Aspiration status',
  component: 'kim-aspiration-status',
  tags: ['autodocs'],
  parameters: {
    docs: {
      ...ownPage(560).docs,
      description: {
        component:
          'Where an aspiration stands, by its tracking code: deadlines, answers, messages; it can be withdrawn or erased. The code stands in no address, no event and no storage, unless someone asks this device to remember it.',
      },
    },
  },
  argTypes: {
    theme: { control: 'inline-radio', options: ['', ...themes], table: { category: 'attributes' } },
  },
  args: { region: village },
  decorators: [hostPage],
  play: shows('label'),
  render: (args, { name, globals }) => {
    const { theme: chosen } = globals as { theme: string };
    const theme = args.theme ?? (chosen === 'none' ? '' : chosen);
    return html`<kim-aspiration-status
      base-url=${baseUrlOf(`status-${name}`)}
      region=${args.region || nothing}
      heading=${args.heading || nothing}
      heading-level=${args.headingLevel ?? nothing}
      locale=${args.locale || nothing}
      accent=${args.accent || nothing}
      theme=${theme || nothing}
    ></kim-aspiration-status>`;
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** A code is asked for. */
export const Code: Story = { args: { heading: 'Lacak laporan' } };

/** Sent, and the office is late. */
export const Overdue: Story = { play: follows(trackingCodes.submitted) };

/** Passed on to another office. */
export const Forwarded: Story = { play: follows(trackingCodes.forwarded) };

/** Being dealt with; a message can be added. */
export const InProgress: Story = { name: 'In progress', play: follows(trackingCodes.inProgress) };

/** Answered. */
export const Answered: Story = { play: follows(trackingCodes.answered) };

/** Withdrawn, or erased. */
export const Archived: Story = { play: follows(trackingCodes.archived) };

/** Ways to end it, each explained, and asked once more. */
export const Ending: Story = {
  play: async (played) => {
    await follows(trackingCodes.inProgress)(played);
    const details = (await find(played.canvasElement, 'details')) as HTMLDetailsElement;
    details.open = true;
    (await find(played.canvasElement, '.erase button')).click();
    await find(played.canvasElement, '.erase .row');
  },
};

/** Nobody has this code: whom to ask instead. */
export const Unknown: Story = {
  play: follows('0000-0000-0000-0000', '.message', /Atau tanyakan/),
};

/** The service is down. */
export const Failed: Story = {
  beforeEach: ({ msw }) => msw.use(handle('aspirations.track', () => problem('unavailable'))),
  play: follows(trackingCodes.answered, '#code-fault'),
};

/** In 240 pixels. */
export const Narrow: Story = {
  parameters: { host: { width: '240px' } },
  play: follows(trackingCodes.answered),
};

/** On a page in English. */
export const InEnglish: Story = {
  name: 'In English',
  globals: { locale: 'en' },
  play: follows(trackingCodes.answered, '.title', /Answered/),
};

/** On a page that is dark. */
export const DarkPage: Story = {
  name: 'Dark page',
  parameters: { host: { theme: 'dark' } },
  play: follows(trackingCodes.answered),
};
