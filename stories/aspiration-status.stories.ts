import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { handle, trackedBy, trackingCodes } from '@simpul-kim/sdk/testing';
import { html, nothing } from 'lit';
import { themes } from '../packages/widgets/src/base/kim-element.ts';
import type { KimAspirationStatus } from '../packages/widgets/src/aspiration-status/kim-aspiration-status.ts';
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

const press = async (canvas: HTMLElement, name: RegExp) =>
  (await find(canvas, 'button', name)).click();

/** Looks a code up, in whatever language the page is. */
const look =
  (code: string, isRemembered = false) =>
  async ({ canvasElement }: Played): Promise<void> => {
    const field = (await find(canvasElement, '#code', /^/)) as HTMLInputElement;
    field.value = code;
    if (isRemembered) (await find(canvasElement, '#remember', /^/)).click();
    (await find(canvasElement, '.primary')).click();
  };

/** Looks a code up, until it shows where the aspiration stands. */
const follow =
  (code: string, title?: RegExp) =>
  async (played: Played): Promise<void> => {
    await look(code)(played);
    await find(played.canvasElement, '.title', title);
  };

/** A story of an aspiration at this stage. */
const at = (stage: keyof typeof trackingCodes, title: RegExp): Story => ({
  play: follow(trackingCodes[stage], title),
});

const meta = {
  title: 'Widgets/Aspiration status',
  component: 'kim-aspiration-status',
  tags: ['autodocs'],
  parameters: {
    docs: {
      ...ownPage(720).docs,
      description: {
        component:
          'Follows an aspiration by its tracking code: what was answered, where it stands, until when the office has to do what. A message can be added, and it can be withdrawn or erased. The code stands in no address, no event and, unless someone asks for it, no storage.',
      },
    },
  },
  argTypes: {
    theme: { control: 'inline-radio', options: ['', ...themes], table: { category: 'attributes' } },
  },
  args: { region: village },
  decorators: [hostPage],
  play: shows('#code', /^/),
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

/** The code is typed, or pasted out of a message. */
export const Code: Story = { args: { heading: 'Lacak laporan' } };

/** What cannot be a code is told before anybody is asked. */
export const Mistyped: Story = {
  play: async (played) => {
    await look('JADE-WPKQ-JGKZ')(played);
    await find(played.canvasElement, '#code-fault', /belum lengkap/);
  },
};

/** Nobody has this code: whom to ask instead. */
export const Unknown: Story = {
  play: async (played) => {
    await look('0000-0000-0000-0000')(played);
    await find(played.canvasElement, '.message', /Kecamatan Waru/);
  },
};

/** There is no line: the code stays. */
export const Offline: Story = {
  beforeEach: ({ msw }) => msw.use(handle('aspirations.track', () => Response.error())),
  play: async (played) => {
    await look(trackingCodes.answered)(played);
    await find(played.canvasElement, '#code-fault', /masih di sini/);
  },
};

/** Received, and the office is late. */
export const Submitted: Story = at('submitted', /Terkirim/);

/** Passed on to the office that is responsible. */
export const Forwarded: Story = at('forwarded', /Diteruskan/);

/** News from the office, and a message of who sent it. */
export const InProgress: Story = { name: 'In progress', ...at('inProgress', /ditindaklanjuti/) };

/** No time runs meanwhile. */
export const OnHold: Story = { name: 'On hold', ...at('onHold', /Ditunda/) };

/** The answer stands before all that has happened. */
export const Answered: Story = at('answered', /dijawab/);

/** Its time is over. */
export const Closed: Story = at('closed', /Selesai/);

/** An office that has no powers here says who has. */
export const Redirected: Story = {
  beforeEach: ({ msw }) =>
    msw.use(
      handle('aspirations.track', ({ body }) => {
        const before = trackedBy(body.code)!;
        return {
          ...before,
          status: 'outOfJurisdiction',
          steps: [
            ...before.steps.slice(0, 1),
            {
              kind: 'redirected',
              at: '2026-11-18T08:40:00+08:00',
              by: 'office',
              officeName: before.office.name,
              text: 'Jalan ini milik provinsi. Silakan hubungi Dinas PU Provinsi Kalimantan Timur.',
            },
          ],
        };
      }),
    ),
  play: follow(trackingCodes.closed, /Bukan wewenang/),
};

/** Nothing is left of it but that it was. */
export const Erased: Story = at('archived', /dihapus/);

/** A message did not arrive: it stays, and is sent once. */
export const MessageFailed: Story = {
  name: 'Message failed',
  beforeEach: ({ msw }) => msw.use(handle('aspirations.reply', () => Response.error())),
  play: async (played) => {
    await follow(trackingCodes.inProgress)(played);
    const field = (await find(played.canvasElement, '#reply', /^/)) as HTMLTextAreaElement;
    field.value = 'Lampu di simpang empat juga padam.';
    await press(played.canvasElement, /Kirim pesan/);
    await find(played.canvasElement, '#reply-fault', /masih di sini/);
  },
};

/** What withdrawing and erasing do, and the question before it is done. */
export const Ending: Story = {
  play: async (played) => {
    await follow(trackingCodes.inProgress)(played);
    (await find(played.canvasElement, 'summary')).click();
    await press(played.canvasElement, /Hapus semuanya/);
    await find(played.canvasElement, '.end', /Ya, hapus semuanya/);
  },
};

/** Codes that someone has asked this device to remember. */
export const Remembered: Story = {
  play: async (played) => {
    await look(trackingCodes.answered, true)(played);
    await find(played.canvasElement, '.title');
    await press(played.canvasElement, /Lihat kode lain/);
    await find(played.canvasElement, '.codes', /D89D/);
  },
};

/** In 240 pixels. */
export const Narrow: Story = {
  parameters: { host: { width: '240px' } },
  play: follow(trackingCodes.answered),
};

/** On a page in English. */
export const InEnglish: Story = {
  name: 'In English',
  globals: { locale: 'en' },
  play: follow(trackingCodes.answered, /Answered/),
};

/** Withdrawing and erasing, on a page in English. */
export const EndingInEnglish: Story = {
  name: 'Ending, in English',
  globals: { locale: 'en' },
  play: async (played) => {
    await follow(trackingCodes.inProgress)(played);
    (await find(played.canvasElement, 'summary')).click();
    await press(played.canvasElement, /Erase everything/);
    await find(played.canvasElement, '.end', /Yes, erase everything/);
  },
};

/** On a page that is dark. */
export const DarkPage: Story = {
  name: 'Dark page',
  parameters: { host: { theme: 'dark' } },
  play: follow(trackingCodes.answered),
};
