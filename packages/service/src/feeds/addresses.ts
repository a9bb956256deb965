/** A feed that a page names in its head. */
export interface Alternate {
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

/** Where the calendar of one event is. */
export const eventCalendarPath = (id: string): string => `/feeds/events/${id}.ics`;

const alternates = [
  ['rss', 'application/rss+xml', 'Berita (RSS)'],
  ['atom', 'application/atom+xml', 'Berita (Atom)'],
  ['json', 'application/feed+json', 'Berita (JSON Feed)'],
  ['ics', 'text/calendar', 'Agenda (iCalendar)'],
] as const;

/** The feeds and the calendar of a region, for the head of a page about it. */
export const alternatesOf = (origin: string, region: string): Alternate[] =>
  alternates.map(([form, type, title]) => ({
    type,
    href: `${origin}/feeds/${region}/${form}`,
    title,
  }));
