/** What OpenSID leaves of what is pasted, by its real filters. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { runToEnd } from './beside.ts';

/** Versions of OpenSID: they clean widgets in another order, and articles by another TinyMCE. */
export const versions = ['2410', '2025'] as const;
export type Version = (typeof versions)[number];

/** Why widgets cannot be cleaned here; nothing, where they can be. */
export const missingForWidgets = (): Promise<string | false> =>
  runToEnd(['php', '-r', 'exit(extension_loaded("tidy") ? 0 : 1);']).then(
    () => false,
    () => 'not installed: php-cli, php-tidy (.ci/run names the packages)',
  );

/** What is shown of dynamic widgets. */
export async function widgetsIn(version: Version, pasted: readonly string[]): Promise<string[]> {
  const script = path.join(import.meta.dirname, 'opensid', 'widget.php');
  const input = JSON.stringify(pasted);
  return JSON.parse(await runToEnd(['php', script, version], { input })) as string[];
}

/** The part of TinyMCE that is used. */
interface TinyMce {
  init(options: object): Promise<{ setContent(html: string): void; getContent(): string }[]>;
}

/** The editor of articles: packages of npm, and what OpenSID sets that bears on what is kept. */
const editors: Readonly<Record<Version, { folder: string; options: object }>> = {
  '2410': { folder: 'tinymce-6', options: {} },
  '2025': { folder: 'tinymce-7', options: { sandbox_iframes: false, license_key: 'gpl' } },
};

/**
 * What is shown of articles, pasted as source. The editor in the browser is the only filter that an article of a
 * village's staff goes through.
 */
export async function articlesIn(
  version: Version,
  pasted: readonly string[],
  page: Page,
): Promise<string[]> {
  const { folder, options } = editors[version];
  await page.setContent('<!doctype html><title>Artikel</title><textarea></textarea>');
  for (const file of [
    'tinymce.min.js',
    'models/dom/model.min.js',
    'themes/silver/theme.min.js',
    'icons/default/icons.min.js',
    'plugins/media/plugin.min.js',
  ]) {
    await page.addScriptTag({
      path: path.resolve(import.meta.dirname, '../../node_modules', folder, file),
    });
  }
  return page.evaluate(
    async ([sources, own]) => {
      const { tinymce } = globalThis as unknown as { tinymce: TinyMce };
      const [editor] = await tinymce.init({
        ...own,
        selector: 'textarea',
        promotion: false,
        plugins: ['media'],
        relative_urls: false,
        remove_script_host: false,
        // How it looks does not matter here.
        skin: false,
        content_css: false,
      });
      return sources.map((source) => {
        editor!.setContent(source);
        return editor!.getContent();
      });
    },
    [pasted, options] as const,
  );
}
