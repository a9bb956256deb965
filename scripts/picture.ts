/** Takes the picture of the widgets in the README: a village page of the demo, in a real browser. */
import path from 'node:path';
import { launchBrowser } from '../test/browser.ts';
import { givenDemoService } from '../test/demo-service.ts';

const file = path.resolve(import.meta.dirname, '../docs/widgets.jpg');

const [browser, service] = await Promise.all([launchBrowser(), givenDemoService()]);
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 980 } });
  await page.goto(`${service.origin}/examples/village-html`, { waitUntil: 'networkidle' });
  await page.locator('kim-news-feed').first().scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const news = document.querySelector('kim-news-feed')!;
    scrollTo(0, news.getBoundingClientRect().top + scrollY - 150);
  });
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file, type: 'jpeg', quality: 82 });
} finally {
  await browser.close();
  await service.stop();
}
