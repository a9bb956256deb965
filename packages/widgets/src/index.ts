export {
  KimAnnouncement,
  kinds,
  layouts as announcementLayouts,
  type Kind,
  type Layout as AnnouncementLayout,
} from './announcement/kim-announcement.ts';
export { KimAspirationForm } from './aspiration-form/kim-aspiration-form.ts';
export { KimAspirationStatus } from './aspiration-status/kim-aspiration-status.ts';
export { define } from './base/define.ts';
export { KimDataElement } from './base/kim-data-element.ts';
export { KimElement, themes, type Theme } from './base/kim-element.ts';
export { KimListElement } from './base/kim-list-element.ts';
export { pageState } from './base/page-state.ts';
export { version } from './base/version.ts';
export {
  figuresModes,
  KimDirectory,
  layouts as directoryLayouts,
  type DirectoryPage,
  type FiguresMode,
  type Layout as DirectoryLayout,
} from './directory/kim-directory.ts';
export * from './events/index.ts';
export * from './languages/index.ts';
export {
  alertPlaces,
  KimNewsFeed,
  layouts,
  openings,
  type AlertPlace,
  type Layout,
  type Opening,
} from './news-feed/kim-news-feed.ts';
export {
  KimUmkmShowcase,
  layouts as showcaseLayouts,
  shows,
  type Layout as ShowcaseLayout,
  type Show,
  type ShowcasePage,
} from './umkm-showcase/kim-umkm-showcase.ts';
export {
  KimProfileCard,
  layouts as profileLayouts,
  type Layout as ProfileLayout,
} from './profile-card/kim-profile-card.ts';
