/** What is seen of a widget where its snippet was pasted. */
import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import type { DemoService } from '../demo-service.ts';
import { addressOf } from './snippets.ts';

/** A part of each widget that stands there with data alone. */
const parts: Readonly<Record<string, string>> = {
  'news-feed': 'item',
  announcement: 'item',
  'aspiration-form': 'choice',
  'aspiration-status': 'button',
  directory: 'item',
  'profile-card': 'name',
  'umkm-showcase': 'item',
};

/** A widget shows its content in a place of a page, or in a frame there. */
export async function assertShows(place: Locator | FrameLocator, widget: string): Promise<void> {
  await place.locator(`kim-${widget} [part~=${parts[widget]!}]`).first().waitFor();
}

/** A link that is seen in a place leads to the frame page of a widget, which is there. */
export async function assertLeads(
  place: Locator,
  widget: string,
  service: DemoService,
): Promise<void> {
  const link = place.getByRole('link');
  await link.waitFor();
  assert.equal(await link.getAttribute('href'), addressOf(widget, service.origin));
  const answer = await fetch(addressOf(widget, service.address));
  assert.equal(answer.status, 200, widget);
  assert.match(await answer.text(), new RegExp(`<kim-${widget}`));
}
