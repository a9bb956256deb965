import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Group } from '@simpul-kim/sdk';
import { groups, handle, never, problem } from '@simpul-kim/sdk/testing';
import { html, nothing } from 'lit';
import { action } from 'storybook/actions';
import { themes } from '../packages/widgets/src/base/kim-element.ts';
import '../packages/widgets/src/define/profile-card.ts';
import type { KimVideoPlayEvent } from '../packages/widgets/src/events/video-play.ts';
import {
  layouts,
  type KimProfileCard,
} from '../packages/widgets/src/profile-card/kim-profile-card.ts';
import { hostPage } from './host-page.ts';
import { baseUrlOf, ownPage, within } from './story.ts';

/** What the stories set: the element's attributes. */
type Args = Partial<
  Pick<
    KimProfileCard,
    | 'region'
    | 'group'
    | 'layout'
    | 'pictures'
    | 'accent'
    | 'density'
    | 'corners'
    | 'heading'
    | 'headingLevel'
    | 'locale'
  >
> & { theme?: string };

const village = '64.09.02.2004';
const profile = groups.find(({ regionCode }) => regionCode === village)!;
const { shows } = within('kim-profile-card');

const profileIs = (change: Partial<Group>) =>
  handle('groups.get', () => ({ ...profile, ...change }));

const meta = {
  title: 'Widgets/Profile card',
  component: 'kim-profile-card',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component:
          'Who a KIM is: what recognises it, who leads it, what it works on, how much it publishes, and how to reach it. What it has not told takes no room.',
      },
    },
  },
  argTypes: {
    layout: { control: 'inline-radio', options: layouts, table: { category: 'attributes' } },
    theme: { control: 'inline-radio', options: ['', ...themes], table: { category: 'attributes' } },
  },
  args: { region: village },
  decorators: [hostPage],
  play: shows('[part=name]', /KIM/),
  render: (args, { name, globals }) => {
    const { theme: chosen } = globals as { theme: string };
    const theme = args.theme ?? (chosen === 'none' ? '' : chosen);
    return html`<kim-profile-card
      base-url=${baseUrlOf(name)}
      region=${args.region || nothing}
      group=${args.group || nothing}
      layout=${args.layout || nothing}
      pictures=${args.pictures || nothing}
      accent=${args.accent || nothing}
      density=${args.density || nothing}
      corners=${args.corners || nothing}
      heading=${args.heading || nothing}
      heading-level=${args.headingLevel ?? nothing}
      locale=${args.locale || nothing}
      theme=${theme || nothing}
      @kim-video-play=${(event: KimVideoPlayEvent) => {
        // Nothing is played from elsewhere while the stories are tested.
        event.preventDefault();
        action('kim-video-play')(event.group.video);
      }}
    ></kim-profile-card>`;
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** All that a KIM tells of itself. */
export const Full: Story = { play: shows('.people', /Ketua/) };

/** The main things, for a column beside the news. */
export const Compact: Story = {
  args: { layout: 'compact' },
  parameters: { host: { width: '360px' } },
};

/** A line, for a footer. */
export const Badge: Story = {
  args: { layout: 'badge' },
  parameters: { host: { width: '360px' } },
};

/** One that is just being formed, and has not told much yet. */
export const Forming: Story = {
  args: { region: '64.09.04.2002' },
  play: shows('.standing', /Sedang dibentuk/),
};

/** Many awards: all but the newest are folded away. */
export const Awards: Story = {
  parameters: ownPage(1200),
  beforeEach: ({ msw }) =>
    msw.use(
      profileIs({
        awards: [2025, 2024, 2023, 2022].map((year) => ({
          level: 'regency',
          category: 'Lomba KIM tingkat kabupaten',
          year,
          rank: 'Juara I',
        })),
      }),
    ),
  play: shows('summary', /1 penghargaan lainnya/),
};

/** A video that is not at YouTube opens at its own place. */
export const OtherVideo: Story = {
  name: 'Video elsewhere',
  parameters: ownPage(900),
  beforeEach: ({ msw }) =>
    msw.use(
      profileIs({
        video: {
          ...profile.video!,
          provider: 'tiktok',
          url: 'https://www.tiktok.com/@contoh/video/1',
        },
      }),
    ),
  play: shows('.play', /Dibuka di TikTok/),
};

/** A video that is a file on a site of the village. */
export const FileVideo: Story = {
  name: 'Video as a file',
  parameters: ownPage(900),
  beforeEach: ({ msw }) =>
    msw.use(
      profileIs({
        video: {
          ...profile.video!,
          provider: 'file',
          id: 'profil.mp4',
          url: 'https://kim-bangun-mulya.contoh.test/profil.mp4',
          captions: { url: 'https://kim-bangun-mulya.contoh.test/profil.vtt', language: 'id' },
        },
      }),
    ),
  play: shows('.play', /Diputar dari kim-bangun-mulya\.contoh\.test/),
};

/** While the answer is awaited. */
export const Loading: Story = {
  parameters: ownPage(320),
  beforeEach: ({ msw }) => msw.use(handle('groups.get', never)),
  play: shows('.skeleton', /^/),
};

/** A village that has no KIM yet. */
export const None: Story = {
  parameters: ownPage(200),
  beforeEach: ({ msw }) => msw.use(handle('groups.get', () => problem('not-found'))),
  play: shows('[part=message]', /Belum ada KIM/),
};

/** The service fails, and nothing is kept on this device. */
export const Failed: Story = {
  parameters: ownPage(200),
  beforeEach: ({ msw }) => msw.use(handle('groups.get', () => problem('internal'))),
  play: shows('[role=alert]', /Coba lagi/),
};

/** Words that are long and have nowhere to break. */
export const LongWords: Story = {
  name: 'Long words',
  parameters: ownPage(900),
  beforeEach: ({ msw }) =>
    msw.use(
      profileIs({
        name: `KIM ${'Musyawarah'.repeat(10)}`,
        officers: [{ position: 'chair', name: 'Contoh'.repeat(16) }],
      }),
    ),
};

/** A side column of 240 pixels. */
export const Narrow: Story = { parameters: { host: { width: '240px' } } };

/** On a page in English. */
export const InEnglish: Story = {
  name: 'In English',
  globals: { locale: 'en' },
  play: shows('.standing', /Recognised/),
};

/** On a page that is dark. */
export const DarkPage: Story = {
  name: 'Dark page',
  parameters: { host: { theme: 'dark' } },
};
