import { trackingCodes } from '@simpul-kim/sdk/testing';
import type { Page } from 'playwright-core';

/** What a baseline is a picture of. */
export interface View {
  /** Of the file, e.g. `news-feed-cards`. */
  readonly name: string;
  readonly html: string;
  /** What stands there when all is there. */
  readonly shows: string;
  /** What a person does first. */
  readonly act?: (page: Page) => Promise<void>;
  /** What a page of a village looks like that is dark. */
  readonly isDark?: boolean;
}

const village = '64.09.02.2004';
const district = '64.09.02';

/** Writes an aspiration, up to where it can be sent. */
async function writeAspiration(page: Page): Promise<void> {
  await page.getByText('Pengaduan', { exact: true }).click();
  await page.getByLabel('Bidang').selectOption('infrastructure');
  await page.getByLabel('Judul').fill('Jembatan kayu di RT 03 lapuk');
  await page.getByLabel('Ceritanya').fill('Dua papan sudah patah. Anak sekolah lewat setiap hari.');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByText('Desa Bangun Mulya').waitFor();
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByText('Tanpa nama (anonim)').click();
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByLabel('Saya setuju').check();
}

/** The main elements and looks. Each is pictured at the widths of a phone and of a desktop. */
export const views: readonly View[] = [
  {
    name: 'news-feed-cards',
    html: `<kim-news-feed region="${district}" layout="cards" limit="6" controls="search topic" heading="Kabar desa"></kim-news-feed>`,
    shows: '.item [part~=title]',
  },
  {
    name: 'news-feed-list-dark',
    html: `<kim-news-feed region="${district}" layout="list" limit="4" alerts="pinned"></kim-news-feed>`,
    shows: '.item [part~=title]',
    isDark: true,
  },
  {
    name: 'news-feed-reading',
    html: `<kim-news-feed region="${district}" open="inline" limit="3"></kim-news-feed>`,
    shows: '.item [part~=title]',
    async act(page) {
      await page.locator('kim-news-feed .item [part~=title]').first().click();
      await page.locator('kim-news-feed dialog[open] .body p').first().waitFor();
    },
  },
  {
    name: 'umkm-showcase-grid',
    html: `<kim-umkm-showcase region="${district}" limit="6" controls="search category" heading="Produk warga"></kim-umkm-showcase>`,
    shows: '.item [part=title]',
  },
  {
    name: 'umkm-showcase-business',
    html: `<kim-umkm-showcase region="${district}" limit="6"></kim-umkm-showcase>`,
    shows: '.item [part=title]',
    async act(page) {
      await page.locator('kim-umkm-showcase .item [part=meta] button').first().click();
      await page.locator('kim-umkm-showcase [part=back]').waitFor();
    },
  },
  {
    name: 'profile-card-full',
    html: `<kim-profile-card region="${village}"></kim-profile-card>`,
    shows: '[part=name]',
  },
  {
    name: 'profile-card-compact-accent',
    html: `<kim-profile-card region="${village}" layout="compact" theme="light" accent="#b3261e"></kim-profile-card>`,
    shows: '[part=name]',
  },
  {
    name: 'announcement-banner',
    html: `<kim-announcement region="${village}"></kim-announcement>`,
    shows: 'section',
  },
  {
    name: 'directory',
    html: `<kim-directory region="${district}" controls="search potential"></kim-directory>`,
    shows: '.item [part=title]',
  },
  {
    name: 'aspiration-form-what',
    html: `<kim-aspiration-form region="${village}"></kim-aspiration-form>`,
    shows: '#gallery',
  },
  {
    name: 'aspiration-form-review',
    html: `<kim-aspiration-form region="${village}"></kim-aspiration-form>`,
    shows: '#gallery',
    act: writeAspiration,
  },
  {
    name: 'aspiration-form-received',
    html: `<kim-aspiration-form region="${village}"></kim-aspiration-form>`,
    shows: '#gallery',
    async act(page) {
      await writeAspiration(page);
      await page.getByRole('button', { name: 'Kirim', exact: true }).click();
      await page.locator('kim-aspiration-form [part=code]').waitFor();
      // What stands around the code comes with parts of its own.
      await page.getByText('Lihat perkembangannya').waitFor();
      await page.getByRole('button', { name: 'Tulis yang lain' }).waitFor();
    },
  },
  {
    name: 'aspiration-status-answered',
    html: `<kim-aspiration-status region="${village}"></kim-aspiration-status>`,
    shows: '#code',
    async act(page) {
      await page.getByLabel('Kode lacak').fill(trackingCodes.answered);
      await page.getByRole('button', { name: 'Lihat perkembangan' }).click();
      await page.getByRole('heading', { name: 'Sudah dijawab' }).waitFor();
    },
  },
];
