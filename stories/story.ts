import { mockOrigin } from '@simpul-kim/sdk/testing';
import { waitFor } from 'storybook/test';

/**
 * A service address for one story alone. What a device keeps is kept by address, so that no story
 * finds what another has left.
 */
export const baseUrlOf = (storyName: string): string =>
  `${mockOrigin}/${storyName.toLowerCase().replaceAll(/\W+/g, '-')}/`;

/** Docs pages show stories side by side, and a mock is for a whole page: it needs one of its own. */
export const ownPage = (height = 480) => ({
  docs: { story: { inline: false, height: `${height}px` } },
});

/** What an element shows, of which queries of the canvas know nothing. */
export function within(tag: string) {
  /** Waits for a part of the element's own content, longer than a failed read is tried again. */
  const find = (canvas: HTMLElement, selector: string, text = /./): Promise<HTMLElement> =>
    waitFor(
      () => {
        const root = canvas.querySelector(tag)?.shadowRoot;
        const found = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find((part) =>
          text.test(part.textContent),
        );
        if (!found) throw new Error(`${tag} does not show ${selector} with ${text}`);
        return found;
      },
      // Without the whole document in the message.
      { timeout: 10_000, onTimeout: (error) => error },
    );

  /** A story is done, and right, when its element shows this. */
  const shows =
    (selector: string, text?: RegExp) =>
    async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
      await find(canvasElement, selector, text);
    };

  return { find, shows };
}
