import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { handle, problem } from '@simpul-kim/sdk/testing';
import { html, nothing } from 'lit';
import { themes } from '../packages/widgets/src/base/kim-element.ts';
import type { KimAspirationForm } from '../packages/widgets/src/aspiration-form/kim-aspiration-form.ts';
import '../packages/widgets/src/define/aspiration-form.ts';
import { hostPage } from './host-page.ts';
import { baseUrlOf, ownPage, within } from './story.ts';

/** What the stories set: the element's attributes. */
type Args = Partial<
  Pick<KimAspirationForm, 'region' | 'heading' | 'headingLevel' | 'locale' | 'accent'>
> & { theme?: string };

const village = '64.09.02.2004';
const { find, shows } = within('kim-aspiration-form');

interface Played {
  readonly canvasElement: HTMLElement;
}

const press = async (canvas: HTMLElement, name: RegExp, selector = 'button') =>
  (await find(canvas, selector, name)).click();

async function fill(canvas: HTMLElement, selector: string, value: string): Promise<void> {
  const field = (await find(canvas, selector, /^/)) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function tellWhat({ canvasElement }: Played): Promise<void> {
  (await find(canvasElement, '[value=complaint]', /^/)).click();
  await fill(canvasElement, '#topic', 'infrastructure');
  await fill(canvasElement, '#title', 'Jembatan kayu di RT 03 lapuk');
  await fill(canvasElement, '#text', 'Dua papan sudah patah. Anak sekolah lewat setiap hari.');
  await press(canvasElement, /Lanjut/);
}
async function reachWho(played: Played): Promise<void> {
  await tellWhat(played);
  await find(played.canvasElement, '.chosen', /Bangun Mulya/);
  await press(played.canvasElement, /Lanjut/);
}
async function reachReview(played: Played): Promise<void> {
  await reachWho(played);
  (await find(played.canvasElement, '[value=anonymous]', /^/)).click();
  await press(played.canvasElement, /Lanjut/);
}
async function send(played: Played): Promise<void> {
  await reachReview(played);
  (await find(played.canvasElement, '#consent', /^/)).click();
  await press(played.canvasElement, /Kirim/);
}

const meta = {
  title: 'Widgets/Aspiration form',
  component: 'kim-aspiration-form',
  tags: ['autodocs'],
  parameters: {
    docs: {
      ...ownPage(720).docs,
      description: {
        component:
          'A complaint, an aspiration or a request for information, in four steps. What is written stays on the device until it is sent, without name and contact; without a signal it waits there, and is sent once.',
      },
    },
  },
  argTypes: {
    theme: { control: 'inline-radio', options: ['', ...themes], table: { category: 'attributes' } },
  },
  args: { region: village },
  decorators: [hostPage],
  play: shows('.step-title'),
  render: (args, { name, globals }) => {
    const { theme: chosen } = globals as { theme: string };
    const theme = args.theme ?? (chosen === 'none' ? '' : chosen);
    return html`<kim-aspiration-form
      base-url=${baseUrlOf(`form-${name}`)}
      region=${args.region || nothing}
      heading=${args.heading || nothing}
      heading-level=${args.headingLevel ?? nothing}
      locale=${args.locale || nothing}
      accent=${args.accent || nothing}
      theme=${theme || nothing}
    ></kim-aspiration-form>`;
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

/** What is to be said, with photos. */
export const What: Story = { args: { heading: 'Sampaikan aspirasi' } };

/** What is wrong is said beside each field. */
export const Faults: Story = {
  play: async (played) => {
    await press(played.canvasElement, /Lanjut/);
    await find(played.canvasElement, '#title-fault');
  },
};

/** The village of the page is known; where in it can be told in words. */
export const Where: Story = { play: tellWhat };

/** On a regency's page the village is searched for, and spelling is forgiven. */
export const Search: Story = {
  args: { region: '64.09' },
  play: async (played) => {
    await tellWhat(played);
    await fill(played.canvasElement, '#area', 'bangun');
    await find(played.canvasElement, '.matches button', /Bangun Mulya/);
  },
};

/** Who sees what, for each choice. */
export const Who: Story = {
  play: async (played) => {
    await reachWho(played);
    (await find(played.canvasElement, '[value=named]', /^/)).click();
    await find(played.canvasElement, '#phone', /^/);
  },
};

/** All that will be sent, and the consent. */
export const Review: Story = {
  play: async (played) => {
    await reachReview(played);
    await find(played.canvasElement, '#consent', /^/);
  },
};

/** It is received: the code, ways to keep it, and what happens next. */
export const Received: Story = {
  play: async (played) => {
    await send(played);
    await find(played.canvasElement, '.ways');
  },
};

/** There is no signal: it waits on the device. */
export const Waiting: Story = {
  beforeEach: ({ msw }) => msw.use(handle('proofs.create', () => Response.error())),
  play: async (played) => {
    await send(played);
    await find(played.canvasElement, '.item.waiting', /akan dikirim saat ada sinyal/);
  },
};

/** The service will not have it as it is. */
export const Refused: Story = {
  beforeEach: ({ msw }) =>
    msw.use(
      handle('aspirations.create', () =>
        problem('unusable', [
          { field: 'title', rule: 'usable', message: 'Judul ini tidak bisa dipakai.' },
        ]),
      ),
    ),
  play: async (played) => {
    await send(played);
    await find(played.canvasElement, '.item.refused');
  },
};

/** In 240 pixels. */
export const Narrow: Story = { parameters: { host: { width: '240px' } } };

/** On a page in English. */
export const InEnglish: Story = {
  name: 'In English',
  globals: { locale: 'en' },
  play: shows('.step-title', /What do you want to say/),
};

/** On a page that is dark. */
export const DarkPage: Story = { name: 'Dark page', parameters: { host: { theme: 'dark' } } };
