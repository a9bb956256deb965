/**
 * Snippets go through a real WordPress, with the filters that it has for each role: what is left shows the
 * widget, or, where nothing can, a link that leads to it.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { assertLeads, assertShows } from './cms/shown.ts';
import { addressOf, scriptsOf, snippetOf, widgets, type Form } from './cms/snippets.ts';
import {
  givenWordPress,
  missingForWordPress,
  roles,
  type Role,
  type WordPress,
} from './cms/wordpress.ts';
import { givenDemoService, type DemoService } from './demo-service.ts';

/** Roles that may write any HTML; what the others write is filtered. */
const trusted: readonly Role[] = ['administrator', 'editor'];

/** How the two editors of WordPress keep what is pasted: in a block of HTML, or as it is. */
const editors: Readonly<Record<string, (pasted: string) => string>> = {
  blocks: (pasted) => `<!-- wp:html -->\n${pasted}\n<!-- /wp:html -->`,
  classic: (pasted) => pasted,
};

/** How they keep an address that is pasted alone on a line. */
const editorsOfAddresses: typeof editors = {
  blocks: (url) =>
    [
      `<!-- wp:embed ${JSON.stringify({ url, type: 'rich', providerNameSlug: 'simpul-kim' })} -->`,
      '<figure class="wp-block-embed is-type-rich is-provider-simpul-kim wp-block-embed-simpul-kim">',
      `<div class="wp-block-embed__wrapper">\n${url}\n</div></figure>`,
      '<!-- /wp:embed -->',
    ].join('\n'),
  classic: (url) => `Kabar dari desa kami:\n\n${url}\n\nSalam, KIM`,
};

const skip = await missingForWordPress();

describe('WordPress', { skip }, () => {
  let browser: Browser;
  let service: DemoService;
  let wordpress: WordPress;

  /** What was started, and is to end. */
  const started: { stop(): Promise<void> }[] = [];

  before(async () => {
    browser = await launchBrowser();
    started.push({ stop: () => browser.close() });
    service = await givenDemoService();
    started.push(service);
    wordpress = await givenWordPress(service.address);
    started.push(wordpress);
  });
  after(async () => {
    for (const each of started.reverse()) await each.stop();
  });

  /** Has somebody paste all widgets in a form, in both editors. @returns the page that they are on. */
  function paste(role: Role, form: Form): Promise<string> {
    // Addresses are asked for by WordPress itself, which knows no hosts of the browser's.
    const origin = ['frame', 'address'].includes(form) ? service.address : service.origin;
    return wordpress.publish(
      role,
      Object.entries(form === 'address' ? editorsOfAddresses : editors).flatMap(([editor, kept]) =>
        widgets.map((widget) => ({
          title: `${widget} (${editor})`,
          content: kept(snippetOf(form, widget, origin)),
        })),
      ),
    );
  }

  async function open(path: string): Promise<{ context: BrowserContext; page: Page }> {
    const context = await browser.newContext({ locale: 'id-ID' });
    const page = await context.newPage();
    await page.goto(wordpress.origin + path);
    return { context, page };
  }

  /** Reads on to each post of a page, and does something with it: frames come when they are near. */
  async function eachPost(
    page: Page,
    act: (post: Locator, widget: string) => Promise<void>,
  ): Promise<void> {
    for (const editor of Object.keys(editors)) {
      for (const widget of widgets) {
        const post = page.getByRole('article', { name: `${widget} (${editor})`, exact: true });
        await post.scrollIntoViewIfNeeded();
        await act(post, widget);
      }
    }
  }

  /** Posts as they are sent to the browser. */
  const sentPosts = async (path: string): Promise<string> =>
    (await wordpress.read(path)).match(/<article[^]+<\/article>/)![0];

  for (const role of roles) {
    const isTrusted = trusted.includes(role);

    describe(`what is pasted by role: ${role}`, () => {
      it(isTrusted ? 'may be any HTML' : 'is filtered', async () => {
        const { unfiltered_html: any = false } = await wordpress.capabilitiesOf(role);
        assert.equal(any, isTrusted);
      });

      for (const form of ['element', 'placeholder'] as const) {
        if (isTrusted) {
          it(`shows each widget: ${form}`, async () => {
            const { context, page } = await open(await paste(role, form));
            await eachPost(page, assertShows);
            await context.close();
          });
        } else {
          it(`leaves a link to each widget: ${form}`, async () => {
            const path = await paste(role, form);
            assert.doesNotMatch(await sentPosts(path), /<(?:script|kim-|iframe)/);
            const { context, page } = await open(path);
            await eachPost(page, (post, widget) => assertLeads(post, widget, service));
            const [widget] = widgets as [string];
            await page
              .locator(`a[href="${addressOf(widget, service.origin)}"]`)
              .first()
              .click();
            await assertShows(page.locator('body'), widget);
            await context.close();
          });
        }
      }

      for (const kind of ['module', 'classic'] as const) {
        it(`shows each widget: placeholder, with the ${kind} script in the theme`, async () => {
          const path = await paste(role, 'placeholder alone');
          await wordpress.putIntoTheme(scriptsOf(service.origin)[kind]);
          const { context, page } = await open(path);
          await eachPost(page, assertShows);
          await context.close();
          await wordpress.putIntoTheme('');
        });
      }

      for (const form of ['frame', 'address'] as const) {
        // What is filtered loses its frames; WordPress makes its own of the addresses that stand in them.
        const isMade = form === 'address' || !isTrusted;

        it(`shows each widget: ${form}`, async () => {
          const { context, page } = await open(await paste(role, form));
          await eachPost(page, async (post, widget) => {
            // A frame that WordPress makes is clipped until it has told its height.
            const frame = post.locator(isMade ? 'iframe[sandbox]:not([style])' : 'iframe');
            await assertShows(frame.contentFrame(), widget);
          });
          await context.close();
        });
      }
    });
  }

  describe('an address that an author pastes', () => {
    let context: BrowserContext;
    let page: Page;
    before(async () => {
      ({ context, page } = await open(await paste('author', 'address')));
    });
    after(() => context.close());
    /** Reads on to a widget. @returns its frame. */
    const frameOf = async (widget: string) => {
      const frame = page.locator(`iframe[src*="/embed/${widget}"]`).first();
      await frame.scrollIntoViewIfNeeded();
      return frame.contentFrame();
    };

    it('becomes a frame that may run scripts and nothing else', async () => {
      await eachPost(page, async (post, widget) => {
        const frame = post.locator('iframe');
        assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
        const [address] = (await frame.getAttribute('src'))!.split('#');
        assert.equal(address, addressOf(widget, service.address));
      });
    });

    it('is as high as its content, from 200 to 1000 pixels, in place of a link', async () => {
      const heights: number[] = [];
      await eachPost(page, async (post) => {
        const element = post.locator('iframe:not([style])');
        await element.waitFor();
        const frame = (await (await element.elementHandle())?.contentFrame())!;
        await frame.waitForFunction(
          () =>
            innerHeight === Math.min(1000, Math.max(200, document.documentElement.offsetHeight)),
        );
        heights.push(await frame.evaluate(() => document.documentElement.offsetHeight));
        assert.equal(await post.locator('blockquote').isVisible(), false);
      });
      assert.ok(heights.some((height) => height > 1000));
      assert.ok(heights.some((height) => height > 200 && height < 1000));
    });

    it('stays as it is where WordPress does not reach the service', async () => {
      const content = addressOf('news-feed', 'http://127.0.0.1:1');
      const path = await wordpress.publish('author', [{ title: 'Kabar', content }]);
      assert.ok((await sentPosts(path)).includes(`<p>${content}</p>`));
    });

    it('does not open links to other sites', async () => {
      const order = (await frameOf('umkm-showcase')).locator('[part~=order]');
      const refused = page.waitForEvent('console', (message) =>
        message.text().includes("'allow-popups' permission is not set"),
      );
      await order.first().click();
      await refused;
      assert.equal(context.pages().length, 1);
    });

    it('opens links of the service in place of the page', async () => {
      const title = (await frameOf('news-feed')).locator('a[part~=title]');
      const address = (await title.first().getAttribute('href'))!;
      assert.ok(address.startsWith(`${service.address}/`), address);
      await title.first().click();
      await page.waitForURL(address);
    });
  });
});
