// Made from the contract by `npm run generate`: change it there.
/** What is said on the wire: every query, body and answer of the service. */

/** Stable name of a kind of failure, for programs to branch on. */
export type ProblemCode =
  | 'invalid-request'
  | 'invalid-cursor'
  | 'unknown-region'
  | 'not-found'
  | 'method-not-allowed'
  | 'unknown-code'
  | 'withdrawn'
  | 'suspended'
  | 'unauthenticated'
  | 'wrong-credentials'
  | 'password-change-required'
  | 'forbidden'
  | 'conflict'
  | 'taken'
  | 'wrong-state'
  | 'key-reused'
  | 'already-answered'
  | 'unusable'
  | 'unsupported-media'
  | 'too-many-requests'
  | 'proof-required'
  | 'proof-invalid'
  | 'storage-full'
  | 'address-too-long'
  | 'too-slow'
  | 'too-large'
  | 'unavailable'
  | 'internal';

/** Someone who works with the service. */
export interface Account {
  /** A UUID. */
  id: string;
  name: string;
  email: string;
  roles: Role[];
  /** May not sign in. */
  suspended: boolean;
  /** Its password was given by someone else, and is for the first time only. */
  mustChangePassword: boolean;
  /** When it was made. A moment (RFC 3339). */
  createdAt: string;
}

export interface AccountDraft {
  /** As colleagues know them. At most 120 characters. */
  name: string;
  /** Capitals make no difference. */
  email: string;
  role: RoleGrant;
}

/** An account with the password for its first sign-in. */
export interface AccountMade {
  /** Someone who works with the service. */
  account: Account;
  /** For the first sign-in only, shown this once. Hand it over in person. */
  password: string;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface AccountPage {
  data: Account[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

/** What `accounts.list` asks for. */
export interface AccountsListQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region?: string;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** Derived from groups and articles, never typed in. */
export interface Activity {
  region: RegionRef;
  /** Zone in which its times are shown. */
  timeZone: TimeZone;
  /** When it was counted. A moment (RFC 3339). */
  asOf: string;
  rule: ActivityRule;
  figures: ActivityFigures;
  /** The regions one level below, by code; for a district its villages. */
  parts: ActivityPart[];
}

/** The figures of one region. */
export interface ActivityFigures {
  /** Desa and kelurahan; of a village itself, 1. At least 0. */
  villages: number;
  /** Those of them with a formed group. At least 0. */
  villagesWithGroup: number;
  /** Villages with a formed group, of all villages: 0 to 1. `null` where none are. 0 to 1. */
  coverage: number | null;
  /** Groups that are being formed. At least 0. */
  formingGroups: number;
  /** Groups that were recognised, those at rest included. At least 0. */
  formedGroups: number;
  /** Those of the formed groups that published enough of late. At least 0. */
  activeGroups: number;
  /** Active of formed groups: 0 to 1. `null` where none is formed. 0 to 1. */
  activeShare: number | null;
  /** What its groups published in the last 30 days. At least 0. */
  articles30Days: number;
  /** What its groups published in the last 90 days. At least 0. */
  articles90Days: number;
}

/** What `activity.get` asks for. */
export interface ActivityGetQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region: string;
}

/** A region one level below, with its figures. */
export interface ActivityPart {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  code: string;
  /** Without its kind: `Penajam Paser Utara`. */
  name: string;
  level: RegionLevel;
  kind: RegionKind;
  /** Whether a formed group is there. */
  hasGroup: boolean;
  /** Whether an active one is there. */
  active: boolean;
  figures: ActivityFigures;
}

/** When a group counts as active; each installation decides. */
export interface ActivityRule {
  /** It looks back on so many days. At least 1. */
  days: number;
  /** So many articles make a group active. At least 1. */
  articles: number;
  /** The share of the formed groups that shall be active. 0 to 1. */
  targetShare: number;
}

/** What an office or a KIM tells everyone in a region, for a time. */
export interface Announcement {
  /** A UUID. */
  id: string;
  /** Something to know, or an early warning. */
  kind: AnnouncementKind;
  /**
   * How much depends on it, least first. `advisory`, `warning` and `danger` are Waspada, Siaga and
   * Awas of BMKG, or Moderate, Severe and Extreme of the Common Alerting Protocol. An announcement
   * is `info` or `advisory`; an alert is anything but `info`.
   */
  severity: Severity;
  title: string;
  /** Plain text; a blank line parts paragraphs. */
  text: string;
  /** Where more is told. */
  link: string | null;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Region of origin, without its kind. */
  regionName: string;
  /** Zone of the region of origin. */
  timeZone: TimeZone;
  /** It is for this region and all that lies in it. */
  audienceCode: string;
  /** That region, without its kind. */
  audienceName: string;
  sender: Author;
  /** In force from then on, at the offset of the region. A moment (RFC 3339). */
  startsAt: string;
  /** When it ends; `null`: when it is withdrawn. A moment (RFC 3339). */
  endsAt: string | null;
  /** Whether it holds now. */
  inForce: boolean;
  /** Its last change. A moment (RFC 3339). */
  updatedAt: string;
}

/** By a KIM (`groupId`) or by an office (`office`): one of the two. */
export interface AnnouncementDraft {
  /** An alert is sent by an officer, in the name of an office. */
  kind: AnnouncementKind;
  /**
   * How much depends on it, least first. `advisory`, `warning` and `danger` are Waspada, Siaga and
   * Awas of BMKG, or Moderate, Severe and Extreme of the Common Alerting Protocol. An announcement
   * is `info` or `advisory`; an alert is anything but `info`.
   */
  severity: Severity;
  /** What matters, in one line. At most 160 characters. */
  title: string;
  /** Plain text; a blank line parts paragraphs. At most 5000 characters. */
  text: string;
  /** Where more is told. At most 1000 characters. */
  link?: string | null;
  /** The KIM in whose name it is; else it is of an office. */
  groupId?: string;
  office?: OfficeAuthor;
  /**
   * The region that it is for, and all that lies in it. Of an office: its own (the default) or one
   * in it. Of a KIM: its own village; an officer may send it further.
   */
  audienceCode?: string;
  /** In force from then on; without it, at once. A moment (RFC 3339). */
  startsAt?: string;
  /** `null`: until it is withdrawn. A moment (RFC 3339). */
  endsAt?: string | null;
}

/** What is to be different; all else stays. */
export interface AnnouncementEdit {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /**
   * How much depends on it, least first. `advisory`, `warning` and `danger` are Waspada, Siaga and
   * Awas of BMKG, or Moderate, Severe and Extreme of the Common Alerting Protocol. An announcement
   * is `info` or `advisory`; an alert is anything but `info`.
   */
  severity?: Severity;
  /** What matters, in one line. At most 160 characters. */
  title?: string;
  /** Plain text; a blank line parts paragraphs. At most 5000 characters. */
  text?: string;
  /** Where more is told. At most 1000 characters. */
  link?: string | null;
  /**
   * The region that it is for, and all that lies in it. Of an office: its own (the default) or one
   * in it. Of a KIM: its own village; an officer may send it further.
   */
  audienceCode?: string;
  /** In force from then on; without it, at once. A moment (RFC 3339). */
  startsAt?: string;
  /** `null`: until it is withdrawn. A moment (RFC 3339). */
  endsAt?: string | null;
}

/** What is told: something to know, or an early warning. */
export type AnnouncementKind = 'announcement' | 'alert';

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface AnnouncementPage {
  data: Announcement[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

/** An announcement as those see it who look after it. */
export interface AnnouncementRecord {
  /** A UUID. */
  id: string;
  /** Something to know, or an early warning. */
  kind: AnnouncementKind;
  /**
   * How much depends on it, least first. `advisory`, `warning` and `danger` are Waspada, Siaga and
   * Awas of BMKG, or Moderate, Severe and Extreme of the Common Alerting Protocol. An announcement
   * is `info` or `advisory`; an alert is anything but `info`.
   */
  severity: Severity;
  title: string;
  /** Plain text; a blank line parts paragraphs. */
  text: string;
  /** Where more is told. */
  link: string | null;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Region of origin, without its kind. */
  regionName: string;
  /** Zone of the region of origin. */
  timeZone: TimeZone;
  /** It is for this region and all that lies in it. */
  audienceCode: string;
  /** That region, without its kind. */
  audienceName: string;
  sender: Author;
  /** In force from then on, at the offset of the region. A moment (RFC 3339). */
  startsAt: string;
  /** When it ends; `null`: when it is withdrawn. A moment (RFC 3339). */
  endsAt: string | null;
  /** Whether it holds now. */
  inForce: boolean;
  /** Its last change. A moment (RFC 3339). */
  updatedAt: string;
  /** Where it stands now. */
  status: AnnouncementStatus;
  /** Why it was withdrawn; for colleagues, never public. */
  withdrawnReason: string | null;
  /** When it was written. A moment (RFC 3339). */
  createdAt: string;
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface AnnouncementRecordPage {
  data: AnnouncementRecord[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

/** Where something that may yet be withdrawn stands; the moments of it decide, not a job. */
export type AnnouncementStatus = 'scheduled' | 'inForce' | 'expired' | 'withdrawn';

/** What `announcements.list` asks for. */
export interface AnnouncementsListQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region: string;
  /** Only this kind. */
  kind?: AnnouncementKind;
  /**
   * Also what is only for a part of the region: all that is in force anywhere in a regency.
   * Default `false`.
   */
  below?: boolean;
  /** In place of what is in force, what has ended, the last to end first. Default `false`. */
  past?: boolean;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** What `announcements.records` asks for. */
export interface AnnouncementsRecordsQuery {
  /** Only what was written at or below this region. */
  region?: string;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

export interface Article {
  /** A UUID. */
  id: string;
  title: string;
  /** Plain text, two or three sentences. */
  summary: string;
  topic: Topic;
  /** RFC 3339, at the offset of the region. */
  publishedAt: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Region of origin, without its kind. */
  regionName: string;
  /** Zone of the region of origin. */
  timeZone: TimeZone;
  author: Author;
  picture: Picture | null;
  /** The one address at which it is at home. */
  url: string;
  /** A moment (RFC 3339). */
  updatedAt: string;
  /** HTML, cleaned by an allow-list before it was stored. */
  bodyHtml: string;
  /** Further pictures. */
  pictures: Picture[];
  /** A link: nothing is loaded from there before someone follows it. */
  video: ArticleVideo | null;
  documents: ArticleDocument[];
  factCheck: FactCheck | null;
  /** What was wrong once and is right now, newest first. */
  corrections: Correction[];
}

export interface ArticleAudience {
  /** It is shown there and in all that lies in it; `null` takes it back. */
  regionCode: string | null;
}

export interface ArticleCorrection {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** One line, as a headline. At most 160 characters. */
  title?: string;
  topic?: Topic;
  /** Plain text, two or three sentences. Needed for publication. At most 600 characters. */
  summary?: string;
  /**
   * HTML. What an article has no use for is taken out; the record shows what is stored. Needed for
   * publication. At most 200000 characters.
   */
  bodyHtml?: string;
  /** The first picture. */
  pictureId?: string | null;
  /** Further pictures. At most 12 items. */
  pictureIds?: string[];
  /** A video on YouTube, Facebook, TikTok or Instagram. At most 1000 characters. */
  video?: string | null;
  /** At most 10 items. */
  documents?: DocumentDraft[];
  /** Only with the topic `factCheck`. */
  factCheck?: FactCheck | null;
  /** What was wrong, and what is right. Everyone reads it. At most 500 characters. */
  note: string;
}

export interface ArticleDecline {
  /** Of the office, above the region of the article. */
  level: FeaturingLevel;
  /** Why not. Its writers read it. At most 300 characters. */
  reason: string;
}

/** A document with its figures, as openness on village funds needs them. */
export interface ArticleDocument {
  /** E.g. `Realisasi APBDes semester pertama`. At most 200 characters. */
  title: string;
  /** Where it can be read; `null` where the figures are all there is. */
  url: string | null;
  /** Budget year. 1990 to 2100. */
  year: number;
  /** What it says, line by line. At most 60 items. */
  figures: BudgetFigure[];
}

/** By a KIM (`groupId`) or by an office (`office`): one of the two. */
export interface ArticleDraft {
  /** The KIM in whose name it is; else it is of an office. */
  groupId?: string;
  office?: OfficeAuthor;
  /** One line, as a headline. At most 160 characters. */
  title: string;
  topic: Topic;
  /** Plain text, two or three sentences. Needed for publication. At most 600 characters. */
  summary?: string;
  /**
   * HTML. What an article has no use for is taken out; the record shows what is stored. Needed for
   * publication. At most 200000 characters.
   */
  bodyHtml?: string;
  /** The first picture. */
  pictureId?: string | null;
  /** Further pictures. At most 12 items. */
  pictureIds?: string[];
  /** A video on YouTube, Facebook, TikTok or Instagram. At most 1000 characters. */
  video?: string | null;
  /** At most 10 items. */
  documents?: DocumentDraft[];
  /** Only with the topic `factCheck`. */
  factCheck?: FactCheck | null;
}

export interface ArticleEdit {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** One line, as a headline. At most 160 characters. */
  title?: string;
  topic?: Topic;
  /** Plain text, two or three sentences. Needed for publication. At most 600 characters. */
  summary?: string;
  /**
   * HTML. What an article has no use for is taken out; the record shows what is stored. Needed for
   * publication. At most 200000 characters.
   */
  bodyHtml?: string;
  /** The first picture. */
  pictureId?: string | null;
  /** Further pictures. At most 12 items. */
  pictureIds?: string[];
  /** A video on YouTube, Facebook, TikTok or Instagram. At most 1000 characters. */
  video?: string | null;
  /** At most 10 items. */
  documents?: DocumentDraft[];
  /** Only with the topic `factCheck`. */
  factCheck?: FactCheck | null;
}

/** An article in a list of the desk. */
export interface ArticleEntry {
  /** A UUID. */
  id: string;
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /**
   * With its writers, with the office, waiting for its time, out, out and corrected, or withdrawn.
   */
  status: ArticleStatus;
  /** An office keeps it from being shown. */
  hidden: boolean;
  title: string;
  topic: Topic;
  author: Author;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  regionName: string;
  timeZone: TimeZone;
  /** When it will come out; `null` unless it is scheduled. A moment (RFC 3339). */
  publishAt: string | null;
  /** When it came out; `null` before it does. A moment (RFC 3339). */
  publishedAt: string | null;
  /** When anything about it was changed last. A moment (RFC 3339). */
  changedAt: string;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface ArticleEntryPage {
  data: ArticleEntry[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

export interface ArticleFeature {
  /** Of the office, above the region of the article. */
  level: FeaturingLevel;
}

export interface ArticleHiding {
  /** Why. Its writers read it; the public does not. At most 300 characters. */
  reason: string;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface ArticlePage {
  data: ArticleSummary[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

export interface ArticleRaise {
  /** Of the office, above the region of the article. */
  level: FeaturingLevel;
  /** Why it is worth it. The office reads it. At most 300 characters. */
  note?: string;
}

/** An article with all that its writers and the offices above them know of it. */
export interface ArticleRecord {
  /** A UUID. */
  id: string;
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /**
   * With its writers, with the office, waiting for its time, out, out and corrected, or withdrawn.
   */
  status: ArticleStatus;
  /** An office keeps it from being shown. */
  hidden: boolean;
  title: string;
  topic: Topic;
  author: Author;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  regionName: string;
  timeZone: TimeZone;
  /** When it will come out; `null` unless it is scheduled. A moment (RFC 3339). */
  publishAt: string | null;
  /** When it came out; `null` before it does. A moment (RFC 3339). */
  publishedAt: string | null;
  /** When anything about it was changed last. A moment (RFC 3339). */
  changedAt: string;
  summary: string;
  /** As it is stored: cleaned by an allow-list. */
  bodyHtml: string;
  /** A UUID. */
  pictureId: string | null;
  picture: Picture | null;
  pictureIds: string[];
  /** Further pictures. */
  pictures: Picture[];
  /** A link: nothing is loaded from there before someone follows it. */
  video: ArticleVideo | null;
  documents: DocumentRecord[];
  factCheck: FactCheck | null;
  /** It was sent down to this region and all that lies in it. */
  audience: string | null;
  /** The office that sent it. */
  sentBy: string | null;
  /** Levels that feature it. */
  featured: FeaturingLevel[];
  /** Newest first. */
  raises: Raise[];
  /** Newest first. */
  corrections: Correction[];
  /** Why the office gave it back, until it is submitted or published. */
  returnReason: string | null;
  /** Why it was withdrawn, as its address says it. */
  retraction: Retraction | null;
  hiddenReason: string | null;
  /** Where it can be read once it is out. */
  url: string;
}

export interface ArticleRetraction {
  /** A sentence that the address will say from now on. At most 300 characters. */
  reason: string;
}

export interface ArticleReturn {
  /** What is missing. Its writers read it. At most 500 characters. */
  reason: string;
}

/**
 * Where an article stands: with who writes it (`draft`), with the office (`submitted`), waiting
 * for its time (`scheduled`), out (`published`, then `corrected` once it was), or withdrawn
 * (`retracted`).
 */
export type ArticleStatus =
  'draft' | 'submitted' | 'scheduled' | 'published' | 'corrected' | 'retracted';

export interface ArticleSummary {
  /** A UUID. */
  id: string;
  title: string;
  /** Plain text, two or three sentences. */
  summary: string;
  topic: Topic;
  /** RFC 3339, at the offset of the region. */
  publishedAt: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Region of origin, without its kind. */
  regionName: string;
  /** Zone of the region of origin. */
  timeZone: TimeZone;
  author: Author;
  picture: Picture | null;
  /** The one address at which it is at home. */
  url: string;
  /** How it came into this list: written at or below the region, or sent down. */
  flow: 'local' | 'above';
  /** The office that sent it down, where that is not its author. */
  sentBy?: string;
  /** When it was corrected last; missing where it never was. A moment (RFC 3339). */
  correctedAt?: string;
  /** What a check of facts found; else missing. */
  verdict?: Verdict;
}

/** A text as it stood until it was changed. */
export interface ArticleVersion {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /**
   * With its writers, with the office, waiting for its time, out, out and corrected, or withdrawn.
   */
  status: ArticleStatus;
  /** When it was written. A moment (RFC 3339). */
  writtenAt: string;
  /** Who wrote it; `null` for what came from elsewhere. */
  writtenBy: VersionAuthor | null;
  title: string;
  topic: Topic;
  summary: string;
  bodyHtml: string;
  /** A UUID. */
  pictureId: string | null;
  pictureIds: string[];
  /** A link: nothing is loaded from there before someone follows it. */
  video: ArticleVideo | null;
  documents: DocumentDraft[];
  factCheck: FactCheck | null;
}

export interface ArticleVersionEntry {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /**
   * With its writers, with the office, waiting for its time, out, out and corrected, or withdrawn.
   */
  status: ArticleStatus;
  /** When it was written. A moment (RFC 3339). */
  writtenAt: string;
  /** Who wrote it; `null` for what came from elsewhere. */
  writtenBy: VersionAuthor | null;
  title: string;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface ArticleVersionPage {
  data: ArticleVersionEntry[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

/** A link: nothing is loaded from there before someone follows it. */
export interface ArticleVideo {
  site: VideoSite;
  /** Its page there, in one form. */
  url: string;
}

/** What `articles.list` asks for. */
export interface ArticlesListQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region: string;
  /** Which way the news came. Default `"all"`. */
  flow?: Flow;
  /** Only this topic. */
  topic?: Topic;
  /** Words in title, summary or text, newest first. At most 100 characters. */
  q?: string;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** What `articles.raised` asks for. */
export interface ArticlesRaisedQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region: string;
  /** What became of it. Default `"open"`. */
  status?: RaiseStatus;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** What `articles.records` asks for. */
export interface ArticlesRecordsQuery {
  /** A UUID. */
  groupId?: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region?: string;
  /**
   * With its writers, with the office, waiting for its time, out, out and corrected, or withdrawn.
   */
  status?: ArticleStatus;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** What `articles.versions` asks for. */
export interface ArticlesVersionsQuery {
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

export interface AspirationAssignment {
  /**
   * The `version` of the record that this step is based on. A step takes no `Idempotency-Key`: a
   * repeat of one that was taken is answered `conflict`, as is one that someone else has come
   * before, and nothing is done twice. Where an answer was lost, load the record: `steps` says who
   * took the last one. At least 1.
   */
  version: number;
  /** Region of the office that it goes to: a district, regency or province. */
  officeCode: string;
  /**
   * Which office of that region, e.g. `Dinas Pekerjaan Umum`; else its usual one. At most 120
   * characters.
   */
  officeName?: string;
  /** What the reporter is told. 10 to 1000 characters. */
  text?: string;
  /** For colleagues; the reporter never sees it. At most 1000 characters. */
  note?: string;
}

/** A photo or document of an aspiration, for the office. */
export interface AspirationAttachment {
  /** A UUID. */
  id: string;
  kind: MediaKind;
  /** Media type, e.g. `image/webp`. */
  type: string;
  bytes: number;
  /** Where it can be read for a quarter of an hour, and then no more. */
  url: string;
}

/** What the reporter agreed to, and when. */
export interface AspirationConsent {
  /**
   * Version of the privacy notice that was shown: see `privacy.notice`. At most 20 characters.
   */
  notice: string;
  /**
   * When it was agreed to, by the clock of the reporter, whatever it says: the time by ours is
   * kept beside it. A moment (RFC 3339).
   */
  at: string;
}

/** Those that count now; `null` where one does not, or no longer. */
export interface AspirationDeadlines {
  /** End of the working day by which it is to be verified or forwarded. A moment (RFC 3339). */
  verifyBy: string | null;
  /** End of the working day by which it is to be followed up. A moment (RFC 3339). */
  followUpBy: string | null;
  /** It is closed then, if nobody writes any more. A moment (RFC 3339). */
  closesAt: string | null;
}

/** One line of the history, as the desk reads it. */
export interface AspirationDeskStep {
  /** A UUID. */
  id: string;
  kind: AspirationStepKind;
  /** When, at the offset of the region. A moment (RFC 3339). */
  at: string;
  by: StepTaker;
  /** The office that did it; never the person. */
  officeName: string | null;
  /** What was written: an answer, a reason, a message. */
  text: string | null;
  /**
   * An answer that everyone may read as long as the aspiration is public: see
   * `aspirations.publish`.
   */
  shown: boolean;
  /** For colleagues; the reporter never sees it. */
  note: string | null;
  /** Name of the account or key that did it. */
  actorName: string | null;
}

export interface AspirationDraft {
  /** Pengaduan, aspirasi, or permintaan informasi, as in SP4N-LAPOR!. */
  type: AspirationType;
  /** What it is about. */
  topic: AspirationTopic;
  /** The region that it is about: a village, or one around it. */
  regionCode: string;
  /** What it is about, in one line. At most 160 characters. */
  title: string;
  /** The whole of it, in plain text; a blank line parts paragraphs. 10 to 5000 characters. */
  text: string;
  place?: AspirationPlace;
  /** Ids of uploads, as `aspirations.attach` has answered them. At most 5 items. */
  attachments?: string[];
  /** The reporter is known to nobody. There is then no contact: what is not kept cannot leak. */
  anonymous: boolean;
  /** What it says is never public, not even if an office would like it to be. */
  confidential: boolean;
  contact?: ReporterContact;
  consent: AspirationConsent;
  /**
   * Leave it out. Forms hide this field from people; only bots fill it in. What has it filled in
   * is kept, and marked for the office. At most 500 characters.
   */
  website?: string;
}

/** An aspiration in a list of the desk. */
export interface AspirationEntry {
  /** A UUID. */
  id: string;
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** Pengaduan, aspirasi, or permintaan informasi, as in SP4N-LAPOR!. */
  type: AspirationType;
  /** What it is about. */
  topic: AspirationTopic;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  regionName: string;
  timeZone: TimeZone;
  /** `null` once it is erased. */
  title: string | null;
  /** Where it stands. `closed`, `outOfJurisdiction`, `rejected` and `archived` end it. */
  status: AspirationStatus;
  office: ResponsibleOffice;
  anonymous: boolean;
  confidential: boolean;
  /** Everyone may read what the office shows of it. */
  isPublic: boolean;
  /** A contact is kept: see `aspirations.contact`. */
  hasContact: boolean;
  /** When it was received. A moment (RFC 3339). */
  submittedAt: string;
  /** Its last step. A moment (RFC 3339). */
  changedAt: string;
  /**
   * By when the office has to do the next thing; `null`: nothing is due. A moment (RFC 3339).
   */
  dueAt: string | null;
  /** Whether that has passed. */
  overdue: boolean;
  /** A field was filled in that people do not see: perhaps a bot sent it. */
  suspect: boolean;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface AspirationEntryPage {
  data: AspirationEntry[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

/**
 * How many aspirations came, and how they were dealt with. All numbers are rounded down to
 * multiples of five, each by itself: so none below five is told, and none can be worked out from
 * others. They need not add up.
 */
export interface AspirationFigures {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  regionName: string;
  /** First day that counts. A day (`YYYY-MM-DD`). */
  from: string;
  /** Last day that counts. A day (`YYYY-MM-DD`). */
  to: string;
  /**
   * At least so many were received: rounded down to a multiple of five; `null`: fewer than five.
   * At least 5.
   */
  received: number | null;
  /** At least so many of them were answered; rounded likewise. At least 5. */
  answered: number | null;
  /**
   * Of so many as `answered` says, those that were answered first, half had their first answer in
   * this many days or fewer, to a tenth; `null` where fewer than five were answered. So it changes
   * with every fifth answer only. At least 0.
   */
  medianDays: number | null;
  types: AspirationTypeFigures[];
}

export interface AspirationPlace {
  /** -90 to 90. */
  latitude: number;
  /** -180 to 180. */
  longitude: number;
  /** Where that is, in words: `di depan balai desa`. At most 200 characters. */
  note?: string;
}

/** It is received, and will not be lost. */
export interface AspirationReceipt {
  /**
   * With it the reporter, and nobody else, follows the aspiration. It is shown this once, and kept
   * as a hash only.
   */
  trackingCode: string;
  /** Pengaduan, aspirasi, or permintaan informasi, as in SP4N-LAPOR!. */
  type: AspirationType;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  regionName: string;
  timeZone: TimeZone;
  office: ResponsibleOffice;
  /** When it was received. A moment (RFC 3339). */
  submittedAt: string;
  /** Those that count now; `null` where one does not, or no longer. */
  deadlines: AspirationDeadlines;
}

/** An aspiration as the office sees it that it lies with. */
export interface AspirationRecord {
  /** A UUID. */
  id: string;
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** Pengaduan, aspirasi, or permintaan informasi, as in SP4N-LAPOR!. */
  type: AspirationType;
  /** What it is about. */
  topic: AspirationTopic;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  regionName: string;
  timeZone: TimeZone;
  /** `null` once it is erased. */
  title: string | null;
  /** Where it stands. `closed`, `outOfJurisdiction`, `rejected` and `archived` end it. */
  status: AspirationStatus;
  office: ResponsibleOffice;
  anonymous: boolean;
  confidential: boolean;
  /** Everyone may read what the office shows of it. */
  isPublic: boolean;
  /** A contact is kept: see `aspirations.contact`. */
  hasContact: boolean;
  /** When it was received. A moment (RFC 3339). */
  submittedAt: string;
  /** Its last step. A moment (RFC 3339). */
  changedAt: string;
  /**
   * By when the office has to do the next thing; `null`: nothing is due. A moment (RFC 3339).
   */
  dueAt: string | null;
  /** Whether that has passed. */
  overdue: boolean;
  /** A field was filled in that people do not see: perhaps a bot sent it. */
  suspect: boolean;
  /** `null` once it is erased, and for an office that it does not lie with any more. */
  text: string | null;
  place: AspirationPlace | null;
  attachments: AspirationAttachment[];
  /** Those that count now; `null` where one does not, or no longer. */
  deadlines: AspirationDeadlines;
  /** Oldest first. */
  steps: AspirationDeskStep[];
  /** Of the same region and the last 30 days, most alike first; at most five. */
  similar: SimilarAspiration[];
  /** What everyone may read of it; `null`: nothing. */
  shown: ShownAspiration | null;
  /** Version of the privacy notice that was agreed to. */
  notice: string;
  /**
   * When it was agreed to, by the clock of the reporter. That may be wrong; `submittedAt` is by
   * ours. A moment (RFC 3339).
   */
  consentAt: string;
  /**
   * The same as it was sent, to the letter; `null` for what was received before that was kept.
   */
  consentSaid: string | null;
  /** The reporter has withdrawn the consent, or had it erased. */
  processingStopped: boolean;
  /**
   * What you may do with it now: last parts of names of operations, e.g. `verify` for
   * `aspirations.verify`.
   */
  maySteps: DeskStep[];
}

export interface AspirationShowing {
  /**
   * The `version` of the record that this step is based on. A step takes no `Idempotency-Key`: a
   * repeat of one that was taken is answered `conflict`, as is one that someone else has come
   * before, and nothing is done twice. Where an answer was lost, load the record: `steps` says who
   * took the last one. At least 1.
   */
  version: number;
  /**
   * What everyone is to read: without names, numbers and addresses of people. At most 160
   * characters.
   */
  title: string;
  /** The same. 10 to 5000 characters. */
  text: string;
  /**
   * Ids of steps: answers given before that everyone is to read too. They were written to one
   * person: look for names first. At most 50 items.
   */
  answers?: string[];
}

/** Where an aspiration stands, in the words of SP4N-LAPOR!. The last four end it. */
export type AspirationStatus =
  | 'submitted'
  | 'verified'
  | 'forwarded'
  | 'inProgress'
  | 'onHold'
  | 'answered'
  | 'closed'
  | 'outOfJurisdiction'
  | 'rejected'
  | 'archived';

/** One line of the history of an aspiration, as its reporter reads it. */
export interface AspirationStep {
  kind: AspirationStepKind;
  /** When, at the offset of the region. A moment (RFC 3339). */
  at: string;
  by: StepTaker;
  /** The office that did it; never the person. */
  officeName: string | null;
  /** What was written: an answer, a reason, a message. */
  text: string | null;
}

/** What can happen to an aspiration; each is a line of its history. */
export type AspirationStepKind =
  | 'submitted'
  | 'verified'
  | 'assigned'
  | 'progressed'
  | 'heldUp'
  | 'resumed'
  | 'redirected'
  | 'answered'
  | 'closed'
  | 'rejected'
  | 'published'
  | 'unpublished'
  | 'contactRead'
  | 'replied'
  | 'withdrawn'
  | 'consentWithdrawn'
  | 'erased';

/** What an aspiration is about. */
export type AspirationTopic =
  | 'infrastructure'
  | 'publicService'
  | 'health'
  | 'education'
  | 'environment'
  | 'socialAid'
  | 'economy'
  | 'security'
  | 'disaster'
  | 'fundTransparency'
  | 'other';

/**
 * The three types of SP4N-LAPOR!, the national system: pengaduan, aspirasi, permintaan
 * informasi.
 */
export type AspirationType = 'complaint' | 'aspiration' | 'informationRequest';

export interface AspirationTypeFigures {
  /** Pengaduan, aspirasi, or permintaan informasi, as in SP4N-LAPOR!. */
  type: AspirationType;
  /**
   * At least so many were received: rounded down to a multiple of five; `null`: fewer than five.
   * At least 5.
   */
  received: number | null;
  /** At least so many of them were answered; rounded likewise. At least 5. */
  answered: number | null;
  /**
   * Of so many as `answered` says, those that were answered first, half had their first answer in
   * this many days or fewer, to a tenth; `null` where fewer than five were answered. So it changes
   * with every fifth answer only. At least 0.
   */
  medianDays: number | null;
}

/** What `aspirations.figures` asks for. */
export interface AspirationsFiguresQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region: string;
  /** Those received in this year; without it, in the last 365 days. 2020 to 2100. */
  year?: number;
}

/** What `aspirations.list` asks for. */
export interface AspirationsListQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region: string;
  /** Pengaduan, aspirasi, or permintaan informasi, as in SP4N-LAPOR!. */
  type?: AspirationType;
  /** What it is about. */
  topic?: AspirationTopic;
  /** Where it stands. `closed`, `outOfJurisdiction`, `rejected` and `archived` end it. */
  status?: AspirationStatus;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** What `aspirations.records` asks for. */
export interface AspirationsRecordsQuery {
  /** Only those about this region or a part of it. */
  region?: string;
  /** Only those that lie with this office. */
  office?: string;
  /** Where it stands. `closed`, `outOfJurisdiction`, `rejected` and `archived` end it. */
  status?: AspirationStatus;
  /** Pengaduan, aspirasi, or permintaan informasi, as in SP4N-LAPOR!. */
  type?: AspirationType;
  /** What it is about. */
  topic?: AspirationTopic;
  /** Only those that have not ended. */
  open?: boolean;
  /** Only those that the office is late with. */
  overdue?: boolean;
  /** Only those perhaps sent by a bot, or none of them. */
  suspect?: boolean;
  /** Words in the title or text: all of them, in any order. At most 100 characters. */
  q?: string;
  /** Newest first, or what is due soonest first. Default `"newest"`. */
  order?: 'newest' | 'due';
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

export interface AttachmentReceipt {
  /** A UUID. */
  id: string;
  kind: MediaKind;
  /** What it weighs as it is stored. */
  bytes: number;
  /**
   * A day after the upload. It is erased then, unless an aspiration has taken it. A moment (RFC
   * 3339).
   */
  keptUntil: string;
}

export interface AuditActor {
  kind: 'account' | 'key' | 'command';
  id: string;
  name: string;
}

/** Who did what, and when. */
export interface AuditEntry {
  /** A UUID. */
  id: string;
  /** When it was done. A moment (RFC 3339). */
  at: string;
  actor: AuditActor;
  /** Name of the operation, e.g. `articles.retract`. */
  operation: string;
  /** Id of what it was done to. */
  target: string | null;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string | null;
  requestId: string;
}

/** What `audit.list` asks for. */
export interface AuditListQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region?: string;
  /** A UUID. */
  target?: string;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface AuditPage {
  data: AuditEntry[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

export interface Author {
  /** A KIM, or a communication office. */
  kind: 'group' | 'office';
  /** The KIM, where it is one. */
  groupId: string | null;
  name: string;
}

export type AwardLevel = 'village' | 'district' | 'regency' | 'province' | 'national';

export interface BudgetFigure {
  /** What the money is for. At most 120 characters. */
  label: string;
  /** Planned, in whole rupiah. At least 0. */
  budgetIdr: number;
  /** Spent so far, in whole rupiah; `null` where it is not known yet. At least 0. */
  realisedIdr: number | null;
}

/** A small business (UMKM) of a village. */
export interface Business {
  /** A UUID. */
  id: string;
  name: string;
  category: BusinessCategory;
  /** Plain text, perhaps of several lines. */
  description: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Its village, without the kind. */
  regionName: string;
  /** Zone in which its times are shown. */
  timeZone: TimeZone;
  /** `null`: an office presents it. */
  group: BusinessGroup | null;
  /** Only where the owner wants it shown. */
  ownerName: string | null;
  /** Where to order. */
  whatsapp: Whatsapp | null;
  marketplaces: MarketplaceLink[];
  /** Plain text, one line. */
  address: string | null;
  /** Where it is on the map. */
  point: Point | null;
  certifications: Certification[];
  pictures: Picture[];
  /** All of them, by name. */
  products: BusinessProduct[];
  /** When it, or one of its products, was last changed. A moment (RFC 3339). */
  updatedAt: string;
}

/** What a business makes or does. */
export type BusinessCategory =
  'food' | 'drink' | 'craft' | 'fashion' | 'agro' | 'service' | 'other';

export interface BusinessDraft {
  /** Of the business. At most 120 characters. */
  name: string;
  category: BusinessCategory;
  /** Plain text: what it makes, how, and since when. At most 2000 characters. */
  description: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** The KIM that presents it. Without one, it is the officers’. */
  groupId?: string | null;
  /** Only if the owner wants it shown: it is public. At most 80 characters. */
  ownerName?: string | null;
  /**
   * A mobile number as people write it: `0812-3456-7890`, `+62 812 3456 7890`. At most 30
   * characters.
   */
  whatsapp?: string | null;
  /** At most 10 items. */
  marketplaces?: string[];
  /** Where to find it, in words. At most 200 characters. */
  address?: string | null;
  /** Where it is on the map. */
  point?: Point | null;
  /** Ids of uploaded pictures, in order; the first stands for all in lists. At most 8 items. */
  pictures?: string[];
  /**
   * All of them. One that stays as it is stays verified; a new or changed one is self-declared. At
   * most 20 items.
   */
  certifications?: CertificationDraft[];
}

/** What is left out stays as it is; `null` empties. */
export interface BusinessEdit {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** Of the business. At most 120 characters. */
  name?: string;
  category?: BusinessCategory;
  /** Plain text: what it makes, how, and since when. At most 2000 characters. */
  description?: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode?: string;
  /** The KIM that presents it. Without one, it is the officers’. */
  groupId?: string | null;
  /** Only if the owner wants it shown: it is public. At most 80 characters. */
  ownerName?: string | null;
  /**
   * A mobile number as people write it: `0812-3456-7890`, `+62 812 3456 7890`. At most 30
   * characters.
   */
  whatsapp?: string | null;
  /** At most 10 items. */
  marketplaces?: string[];
  /** Where to find it, in words. At most 200 characters. */
  address?: string | null;
  /** Where it is on the map. */
  point?: Point | null;
  /** Ids of uploaded pictures, in order; the first stands for all in lists. At most 8 items. */
  pictures?: string[];
  /**
   * All of them. One that stays as it is stays verified; a new or changed one is self-declared. At
   * most 20 items.
   */
  certifications?: CertificationDraft[];
}

export interface BusinessFigures {
  /** Businesses at or below the region. */
  total: number;
  /** Each category once, in the order of the list of categories. */
  categories: CategoryFigure[];
}

/** The KIM that presents it. */
export interface BusinessGroup {
  /** A UUID. */
  id: string;
  name: string;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface BusinessPage {
  data: BusinessSummary[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

/** A product beside its business. */
export interface BusinessProduct {
  /** A UUID. */
  id: string;
  name: string;
  /** Plain text, perhaps of several lines. */
  description: string;
  /** Whole rupiah; with `priceIdrMax`, the lowest. `null`: asked for by WhatsApp. */
  priceIdr: number | null;
  /** Whole rupiah: the highest, where there is a range. */
  priceIdrMax: number | null;
  /** What the price is for: `bungkus 250 gram`. */
  unit: string | null;
  /** Can be ordered now. */
  available: boolean;
  pictures: Picture[];
}

/** A business at the desk. */
export interface BusinessRecord {
  /** A UUID. */
  id: string;
  name: string;
  category: BusinessCategory;
  /** Plain text, perhaps of several lines. */
  description: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Its village, without the kind. */
  regionName: string;
  /** Zone in which its times are shown. */
  timeZone: TimeZone;
  /** `null`: an office presents it. */
  group: BusinessGroup | null;
  /** Only where the owner wants it shown. */
  ownerName: string | null;
  /** Where to order. */
  whatsapp: Whatsapp | null;
  marketplaces: MarketplaceLink[];
  /** Plain text, one line. */
  address: string | null;
  /** Where it is on the map. */
  point: Point | null;
  certifications: Certification[];
  pictures: UsedPicture[];
  /** All of them, by name. */
  products: ProductRecord[];
  status: BusinessStatus;
  /** Why it was rejected or suspended. */
  reason: string | null;
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** When it was made. A moment (RFC 3339). */
  createdAt: string;
  /** When it was last changed. A moment (RFC 3339). */
  updatedAt: string;
  /** When it was first approved. A moment (RFC 3339). */
  publishedAt: string | null;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface BusinessRecordPage {
  data: BusinessRecordSummary[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

/** A business in a list at the desk. */
export interface BusinessRecordSummary {
  /** A UUID. */
  id: string;
  name: string;
  category: BusinessCategory;
  /** Plain text, perhaps of several lines. */
  description: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Its village, without the kind. */
  regionName: string;
  /** Zone in which its times are shown. */
  timeZone: TimeZone;
  /** `null`: an office presents it. */
  group: BusinessGroup | null;
  /** Only where the owner wants it shown. */
  ownerName: string | null;
  /** Where to order. */
  whatsapp: Whatsapp | null;
  marketplaces: MarketplaceLink[];
  /** Plain text, one line. */
  address: string | null;
  /** Where it is on the map. */
  point: Point | null;
  certifications: Certification[];
  pictures: UsedPicture[];
  status: BusinessStatus;
  /** Why it was rejected or suspended. */
  reason: string | null;
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** When it was made. A moment (RFC 3339). */
  createdAt: string;
  /** When it was last changed. A moment (RFC 3339). */
  updatedAt: string;
  /** When it was first approved. A moment (RFC 3339). */
  publishedAt: string | null;
}

/** Orders of businesses. */
export type BusinessSort = 'newest' | 'name';

/**
 * How far a business is: only a `published` one is seen. `suspended` is the decision of an
 * office, and ends by `businesses.restore` alone.
 */
export type BusinessStatus = 'pending' | 'published' | 'rejected' | 'suspended';

/** A step that is taken on what was seen: of a record changed meanwhile, it is refused. */
export interface BusinessStep {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
}

/** A step that is told why. */
export interface BusinessStepWithReason {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** For those who present the business: what to do about it. At most 500 characters. */
  reason: string;
}

export interface BusinessSummary {
  /** A UUID. */
  id: string;
  name: string;
  category: BusinessCategory;
  /** Plain text, perhaps of several lines. */
  description: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Its village, without the kind. */
  regionName: string;
  /** Zone in which its times are shown. */
  timeZone: TimeZone;
  /** `null`: an office presents it. */
  group: BusinessGroup | null;
  /** Only where the owner wants it shown. */
  ownerName: string | null;
  /** Where to order. */
  whatsapp: Whatsapp | null;
  marketplaces: MarketplaceLink[];
  /** Plain text, one line. */
  address: string | null;
  /** Where it is on the map. */
  point: Point | null;
  certifications: Certification[];
  /** The first of its pictures. */
  picture: Picture | null;
}

/** What `businesses.figures` asks for. */
export interface BusinessesFiguresQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region: string;
}

/** What `businesses.list` asks for. */
export interface BusinessesListQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region: string;
  /** Only this one. */
  category?: BusinessCategory;
  /** Only those with one of this kind that has not expired. */
  certification?: CertificationKind;
  /**
   * Words in name, description, or the names of products. Forgives spelling: `kripik` finds
   * Keripik. At most 100 characters.
   */
  q?: string;
  /**
   * In the order in which they were approved, the newest first, or by name. Default `"newest"`.
   */
  sort?: BusinessSort;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** What `businesses.records` asks for. */
export interface BusinessesRecordsQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region?: string;
  /** A UUID. */
  groupId?: string;
  /** Only these. */
  status?: BusinessStatus;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

export interface CategoryFigure {
  category: BusinessCategory;
  businesses: number;
}

export interface Certification {
  kind: CertificationKind;
  number: string;
  /** Told by the business alone, or seen by an officer. */
  standing: 'selfDeclared' | 'verified';
  /** Its last day; `null`: it has none. A day (`YYYY-MM-DD`). */
  endsOn: string | null;
  /** That day is over, by the clock of the region. */
  expired: boolean;
}

export interface CertificationCheck {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  kind: CertificationKind;
  /** As it stands in the record. At most 60 characters. */
  number: string;
  /** `verified`: the officer has seen the certificate, or found it in its register. */
  standing: 'selfDeclared' | 'verified';
}

export interface CertificationDraft {
  kind: CertificationKind;
  /**
   * NIB: 13 digits. P-IRT: `1234567890123-45`, the last two the year it ends. BPOM: `MD` or `ML`
   * and 12 digits. Halal: as the certificate has it. At most 60 characters.
   */
  number: string;
  /** A P-IRT ends with the year in its number. A day (`YYYY-MM-DD`). */
  endsOn?: string | null;
}

/**
 * Proofs that a business may hold: `nib` is its registration, `pirt` is for home-made food,
 * `bpom` for industrial food, drugs and cosmetics, `halal` is the halal certificate.
 */
export type CertificationKind = 'nib' | 'pirt' | 'bpom' | 'halal';

/** A training, competition, jamboree or meeting that people can come to. */
export interface CommunityEvent {
  /** A UUID. */
  id: string;
  /** What people meet for. */
  type: EventType;
  title: string;
  /** Plain text; a blank line parts paragraphs. */
  description: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Region of origin, without its kind. */
  regionName: string;
  /** Zone of the region of origin. */
  timeZone: TimeZone;
  /** Sent down to this region and all that lies in it. */
  audienceCode: string | null;
  organiser: Author;
  /** When it takes place, soonest first; empty while only the month is known. */
  sessions: EventSession[];
  /** The month, while no more is known; then there are no sessions. */
  tentative: TentativeDate | null;
  place: EventPlace | null;
  /** Where to take part online. */
  onlineUrl: string | null;
  /** How many may take part, in words. */
  capacity: string | null;
  /** Where to register. */
  registrationUrl: string | null;
  /** Whom to ask: WhatsApp, a page, e-mail or phone, as a link. */
  contactUrl: string | null;
  /** It does not take place, and why. */
  cancellation: EventCancellation | null;
  /** The event as iCalendar. */
  calendarUrl: string;
  /** Rises with each change; `SEQUENCE` of its iCalendar. */
  revision: number;
  /** Its last change. A moment (RFC 3339). */
  updatedAt: string;
}

export interface ContactReading {
  /**
   * Why it has to be read. Colleagues see it in the history, and nobody anywhere else. At most 300
   * characters.
   */
  reason: string;
}

/** The contact of a reporter, told to who asked for it by name. */
export interface ContactRecord {
  name: string | null;
  /** As `+628…`. */
  phone: string | null;
  email: string | null;
  shareable: boolean;
}

export interface Correction {
  /** When it was corrected. A moment (RFC 3339). */
  at: string;
  /** What was wrong, and what is right. At most 500 characters. */
  note: string;
}

/** The decree (SK) that recognises a KIM. */
export interface Decree {
  /** As the decree (SK) writes it. At most 80 characters. */
  number: string;
  /** When it was signed. A day (`YYYY-MM-DD`). */
  date: string;
  /** Whose office signed it, e.g. `Kepala Desa Bangun Mulya`. At most 120 characters. */
  signedBy: string | null;
  /** Where it can be read. At most 1000 characters. */
  documentUrl: string | null;
}

/** A decree as it is written. */
export interface DecreeDraft {
  /** As the decree (SK) writes it. At most 80 characters. */
  number: string;
  /** When it was signed. A day (`YYYY-MM-DD`). */
  date: string;
  /** Whose office signed it, e.g. `Kepala Desa Bangun Mulya`. At most 120 characters. */
  signedBy?: string | null;
  /** Where it can be read. At most 1000 characters. */
  documentUrl?: string | null;
}

/** What is answered where something is gone for good. */
export interface Deleted {
  deleted: true;
}

/** What an officer may be able to do with an aspiration: last parts of names of operations. */
export type DeskStep =
  | 'verify'
  | 'assign'
  | 'progress'
  | 'hold'
  | 'resume'
  | 'redirect'
  | 'answer'
  | 'close'
  | 'reject'
  | 'publish'
  | 'unpublish'
  | 'contact';

/** What a division does with information. */
export type DivisionTask = 'collecting' | 'processing' | 'spreading';

/** A document as it is written. */
export interface DocumentDraft {
  /** E.g. `Realisasi APBDes semester pertama`. At most 200 characters. */
  title: string;
  /** Where it can be read, where that is on another site. At most 1000 characters. */
  url?: string | null;
  /** Budget year. 1990 to 2100. */
  year: number;
  /** What it says, line by line. At most 60 items. */
  figures: BudgetFigure[];
  /** An upload of the same KIM or office, in place of `url`. */
  documentId?: string | null;
}

export interface DocumentFile {
  /** A UUID. */
  id: string;
  /** What it is called, e.g. `Laporan dana desa 2026`. */
  name: string;
  /** It is downloaded, never shown in place. */
  url: string;
  /** Media type, e.g. `application/pdf`. */
  type: string;
  /** What it weighs. */
  bytes: number;
}

/** A document as the desk knows it. */
export interface DocumentRecord {
  /** E.g. `Realisasi APBDes semester pertama`. At most 200 characters. */
  title: string;
  /** Where it can be read; `null` where the figures are all there is. */
  url: string | null;
  /** Budget year. 1990 to 2100. */
  year: number;
  /** What it says, line by line. At most 60 items. */
  figures: BudgetFigure[];
  /** A UUID. */
  documentId: string | null;
  /** The upload. */
  file: DocumentFile | null;
}

export interface EventCancel {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** Why; everyone can read it. At most 500 characters. */
  reason: string;
}

export interface EventCancellation {
  reason: string;
}

/** By a KIM (`groupId`) or by an office (`office`): one of the two. */
export interface EventDraft {
  type: EventType;
  /** What it is, in one line. At most 160 characters. */
  title: string;
  /** The KIM in whose name it is; else it is of an office. */
  groupId?: string;
  office?: OfficeAuthor;
  /** Plain text; a blank line parts paragraphs. At most 10000 characters. */
  description?: string;
  /**
   * Send it down to this region and all that lies in it: of an office its own or one in it; of a
   * KIM, an officer may send it further than its village.
   */
  audienceCode?: string | null;
  /** When it takes place. In place of `tentative`. 1 to 60 items. */
  sessions?: EventSessionDraft[];
  /** A date of which only the month is known yet; in place of `sessions`. */
  tentative?: TentativeDate;
  place?: EventPlaceDraft | null;
  /** Where to take part online (https). At most 1000 characters. */
  onlineUrl?: string | null;
  /** How many may take part, in words. At most 200 characters. */
  capacity?: string | null;
  /** Where to register (https). At most 1000 characters. */
  registrationUrl?: string | null;
  /**
   * Whom to ask: `https://wa.me/62…` or another page, `mailto:` or `tel:`. At most 1000
   * characters.
   */
  contactUrl?: string | null;
}

/** What is to be different; all else stays. */
export interface EventEdit {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  type?: EventType;
  /** What it is, in one line. At most 160 characters. */
  title?: string;
  /** Plain text; a blank line parts paragraphs. At most 10000 characters. */
  description?: string;
  /**
   * Send it down to this region and all that lies in it: of an office its own or one in it; of a
   * KIM, an officer may send it further than its village.
   */
  audienceCode?: string | null;
  /** When it takes place. In place of `tentative`. 1 to 60 items. */
  sessions?: EventSessionDraft[];
  /** A date of which only the month is known yet; in place of `sessions`. */
  tentative?: TentativeDate;
  place?: EventPlaceDraft | null;
  /** Where to take part online (https). At most 1000 characters. */
  onlineUrl?: string | null;
  /** How many may take part, in words. At most 200 characters. */
  capacity?: string | null;
  /** Where to register (https). At most 1000 characters. */
  registrationUrl?: string | null;
  /**
   * Whom to ask: `https://wa.me/62…` or another page, `mailto:` or `tel:`. At most 1000
   * characters.
   */
  contactUrl?: string | null;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface EventPage {
  data: CommunityEvent[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

export interface EventPlace {
  /** As people find it: name and address. */
  name: string;
  point: EventPoint | null;
}

export interface EventPlaceDraft {
  /** As people find it: name and address. At most 200 characters. */
  name: string;
  point?: EventPoint | null;
}

export interface EventPoint {
  /** -90 to 90. */
  latitude: number;
  /** -180 to 180. */
  longitude: number;
}

/** An event as those see it who look after it. */
export interface EventRecord {
  /** A UUID. */
  id: string;
  /** What people meet for. */
  type: EventType;
  title: string;
  /** Plain text; a blank line parts paragraphs. */
  description: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Region of origin, without its kind. */
  regionName: string;
  /** Zone of the region of origin. */
  timeZone: TimeZone;
  /** Sent down to this region and all that lies in it. */
  audienceCode: string | null;
  organiser: Author;
  /** When it takes place, soonest first; empty while only the month is known. */
  sessions: EventSession[];
  /** The month, while no more is known; then there are no sessions. */
  tentative: TentativeDate | null;
  place: EventPlace | null;
  /** Where to take part online. */
  onlineUrl: string | null;
  /** How many may take part, in words. */
  capacity: string | null;
  /** Where to register. */
  registrationUrl: string | null;
  /** Whom to ask: WhatsApp, a page, e-mail or phone, as a link. */
  contactUrl: string | null;
  /** It does not take place, and why. */
  cancellation: EventCancellation | null;
  /** The event as iCalendar. */
  calendarUrl: string;
  /** Rises with each change; `SEQUENCE` of its iCalendar. */
  revision: number;
  /** Its last change. A moment (RFC 3339). */
  updatedAt: string;
  /** A draft is for colleagues only; so is what was withdrawn. */
  status: EventStatus;
  /** Why it was withdrawn; for colleagues, never public. */
  withdrawnReason: string | null;
  /** When it was written. A moment (RFC 3339). */
  createdAt: string;
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface EventRecordPage {
  data: EventRecord[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

export interface EventSession {
  /** What is special about it, e.g. `Hari kedua: video profil`. */
  title: string | null;
  /** When it begins; of a whole day, midnight in the zone of the region. A moment (RFC 3339). */
  startsAt: string;
  /**
   * When it is over; of whole days, the midnight after the last of them. A moment (RFC 3339).
   */
  endsAt: string;
  /** It takes whole days: show no times. */
  allDay: boolean;
}

export interface EventSessionDraft {
  /** What is special about this session. At most 160 characters. */
  title?: string | null;
  /** When it begins; of a whole day, midnight in the zone of the region. A moment (RFC 3339). */
  startsAt: string;
  /**
   * When it is over; of whole days, the midnight after the last of them. A moment (RFC 3339).
   */
  endsAt: string;
  /** Whole days: from midnight to midnight in the zone of the region. Default `false`. */
  allDay?: boolean;
}

/** Where an event stands. A cancelled one is still shown, as cancelled. */
export type EventStatus = 'draft' | 'published' | 'cancelled' | 'withdrawn';

export interface EventStep {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
}

/** What people meet for: bimtek, lomba, jambore, rapat, and anything else. */
export type EventType = 'training' | 'competition' | 'jamboree' | 'meeting' | 'other';

/** What `events.list` asks for. */
export interface EventsListQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region: string;
  /**
   * Only what is not over before this day, in the zone of the region. Default: today. A day
   * (`YYYY-MM-DD`).
   */
  from?: string;
  /** Only what begins on this day or before it. A day (`YYYY-MM-DD`). */
  to?: string;
  /** Only this type. */
  type?: EventType;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** What `events.records` asks for. */
export interface EventsRecordsQuery {
  /** Only what was written at or below this region. */
  region?: string;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

export interface FactCheck {
  verdict: Verdict;
  /** What was said, in short. At most 500 characters. */
  claim: string;
  /** Where it can be looked up. At most 10 items. */
  sources: string[];
}

/** Levels of offices that may feature what comes from below them. */
export type FeaturingLevel = 'district' | 'regency' | 'province';

export interface FieldError {
  /** Name of the parameter or JSON path of the field. */
  field: string;
  /** Rule that was broken, e.g. `required`, `maximum`, `enum`, `unknown`. */
  rule: string;
  /** A sentence for people that says what to do. */
  message: string;
}

/**
 * Which way news came to a region: `local` was written at or below it, `above` was sent down to
 * it, `featured` was raised from below and accepted, `all` is local and above together.
 */
export type Flow = 'local' | 'above' | 'featured' | 'all';

/** A KIM, the community information group of a village. */
export interface Group {
  /** A UUID. */
  id: string;
  name: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Without its kind. */
  regionName: string;
  /** Zone in which its times are shown. */
  timeZone: TimeZone;
  /** Being formed, recognised by decree, recognised but at rest, or ended. */
  status: GroupStatus;
  potentials: Potential[];
  logo: Picture | null;
  /** Its newest article; derived, not typed in. A moment (RFC 3339). */
  lastPublishedAt: string | null;
  /** Derived from its articles, never typed in. */
  activity: GroupActivity;
  /** Plain text, a few sentences. */
  about: string;
  /** What recognises it. */
  decree: Decree | null;
  officers: GroupOfficer[];
  divisions: GroupDivision[];
  /** How many belong to it. No rule says how many must. */
  members: GroupMembers | null;
  /** A sentence for some of its potentials. */
  potentialNotes: PotentialNote[];
  /** What the group itself publishes. */
  contact: GroupContact;
  socials: GroupSocial[];
  website: string | null;
  /** Its number in the national register of KIM. */
  externalNumber: string | null;
  /** Newest first. */
  awards: GroupAward[];
  /** Its profile video. */
  video: GroupVideo | null;
}

/** Derived from its articles, never typed in. */
export interface GroupActivity {
  /** Whether it published enough of late; `activity.get` tells the rule. */
  active: boolean;
  /** Published in the last 30 days. At least 0. */
  articles30Days: number;
  /** Published in the last 90 days. At least 0. */
  articles90Days: number;
}

export interface GroupAward {
  level: AwardLevel;
  /** What it was for. At most 160 characters. */
  category: string;
  /** 1998 to 2200. */
  year: number;
  /** In words: `Juara I`, `Harapan II`, `Finalis`. At most 80 characters. */
  rank: string;
}

/** What the group itself publishes. */
export interface GroupContact {
  /** International without a plus: `62542…`. */
  phone: string | null;
  /** As `wa.me` takes it: `628…`. */
  whatsapp: string | null;
  /** Of the group, not of a person. */
  email: string | null;
  /** Where its secretariat is. */
  address: string | null;
}

/** A contact as it is written; what is left out or `null` is not published. */
export interface GroupContactDraft {
  /** Kept as `62…`. At most 30 characters. */
  phone?: string | null;
  /** Kept as `628…`. At most 30 characters. */
  whatsapp?: string | null;
  /** Of the group, not of a person. */
  email?: string | null;
  /** Where its secretariat is. At most 300 characters. */
  address?: string | null;
}

/** Why officers took a KIM out of sight, or brought it back. */
export interface GroupDecision {
  decision: 'suspended' | 'restored';
  reason: string;
  /** When. A moment (RFC 3339). */
  at: string;
}

export interface GroupDivision {
  /** What it does with information. */
  task: DivisionTask;
  /** As the group calls it. At most 120 characters. */
  name: string;
  /** Who heads it, where the group says so. At most 120 characters. */
  head: string | null;
}

/** A division as it is written. */
export interface GroupDivisionDraft {
  /** What it does with information. */
  task: DivisionTask;
  /** As the group calls it. At most 120 characters. */
  name: string;
  /** Who heads it, where the group says so. At most 120 characters. */
  head?: string | null;
}

/** A KIM to be entered. Without a status it is `active` with a decree, else `forming`. */
export interface GroupDraft {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** With what the group calls itself: `KIM Bangun Mulya`. At most 120 characters. */
  name: string;
  status?: GroupStatus;
  /** What recognises it. A group that is `active` has one. */
  decree?: DecreeDraft | null;
  /** Plain text, a few sentences. At most 4000 characters. */
  about?: string;
  /** At most 40 items. */
  officers?: GroupOfficer[];
  /** At most 20 items. */
  divisions?: GroupDivisionDraft[];
  /** How many belong to it. */
  members?: GroupMembersDraft | null;
  /** At most 6 items. */
  potentials?: Potential[];
  /** A sentence for some of its potentials, at most one for each. At most 6 items. */
  potentialNotes?: PotentialNote[];
  contact?: GroupContactDraft;
  /** Addresses; which network it is, they tell themselves. At most 12 items. */
  socials?: string[];
  /** Of the group. At most 1000 characters. */
  website?: string | null;
  /** Its number in the national register of KIM. At most 60 characters. */
  externalNumber?: string | null;
  /** At most 60 items. */
  awards?: GroupAward[];
  /** Its profile video. */
  video?: GroupVideoDraft | null;
  /** A picture. */
  logoId?: string | null;
}

/** What a KIM says of itself. What is left out stays as it is. */
export interface GroupEdit {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** Plain text, a few sentences. At most 4000 characters. */
  about?: string;
  /** At most 40 items. */
  officers?: GroupOfficer[];
  /** At most 20 items. */
  divisions?: GroupDivisionDraft[];
  /** How many belong to it. */
  members?: GroupMembersDraft | null;
  /** At most 6 items. */
  potentials?: Potential[];
  /** A sentence for some of its potentials, at most one for each. At most 6 items. */
  potentialNotes?: PotentialNote[];
  contact?: GroupContactDraft;
  /** Addresses; which network it is, they tell themselves. At most 12 items. */
  socials?: string[];
  /** Of the group. At most 1000 characters. */
  website?: string | null;
  /** Its number in the national register of KIM. At most 60 characters. */
  externalNumber?: string | null;
  /** At most 60 items. */
  awards?: GroupAward[];
  /** Its profile video. */
  video?: GroupVideoDraft | null;
  /** A picture. */
  logoId?: string | null;
}

/** How many belong to it. No rule says how many must. */
export interface GroupMembers {
  /** 1 to 100000. */
  total: number;
  /** Where it is counted. 0 to 100000. */
  women: number | null;
  /** Where it is counted. 0 to 100000. */
  men: number | null;
}

/** A number of members as it is written. */
export interface GroupMembersDraft {
  /** 1 to 100000. */
  total: number;
  /** Where it is counted. 0 to 100000. */
  women?: number | null;
  /** Where it is counted. 0 to 100000. */
  men?: number | null;
}

export interface GroupOfficer {
  position: OfficerPosition;
  /** As the decree names them; nothing else about them is kept. At most 120 characters. */
  name: string;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface GroupPage {
  data: GroupSummary[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

export interface GroupReason {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** Why. Officers see it, and nobody else. At most 500 characters. */
  reason: string;
}

/** What the offices above a KIM say of it. What is left out stays as it is. */
export interface GroupRecognition {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode?: string;
  /** With what the group calls itself: `KIM Bangun Mulya`. At most 120 characters. */
  name?: string;
  status?: GroupStatus;
  /** What recognises it. A group that is `active` has one. */
  decree?: DecreeDraft | null;
}

/** A KIM as those who keep it see it. */
export interface GroupRecord {
  /** A UUID. */
  id: string;
  name: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Without its kind. */
  regionName: string;
  /** Zone in which its times are shown. */
  timeZone: TimeZone;
  /** Being formed, recognised by decree, recognised but at rest, or ended. */
  status: GroupStatus;
  potentials: Potential[];
  logo: Picture | null;
  /** Its newest article; derived, not typed in. A moment (RFC 3339). */
  lastPublishedAt: string | null;
  /** Derived from its articles, never typed in. */
  activity: GroupActivity;
  /** Plain text, a few sentences. */
  about: string;
  /** What recognises it. */
  decree: Decree | null;
  officers: GroupOfficer[];
  divisions: GroupDivision[];
  /** How many belong to it. No rule says how many must. */
  members: GroupMembers | null;
  /** A sentence for some of its potentials. */
  potentialNotes: PotentialNote[];
  /** What the group itself publishes. */
  contact: GroupContact;
  socials: GroupSocial[];
  website: string | null;
  /** Its number in the national register of KIM. */
  externalNumber: string | null;
  /** Newest first. */
  awards: GroupAward[];
  /** Its profile video. */
  video: GroupVideo | null;
  /** Taken out of sight by officers, with all it wrote. */
  suspended: boolean;
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** A UUID. */
  logoId: string | null;
  /** A UUID. */
  videoPosterId: string | null;
  /** Newest first, twenty at the most. */
  decisions: GroupDecision[];
  /** When it was entered. A moment (RFC 3339). */
  createdAt: string;
  /** When it was last changed. A moment (RFC 3339). */
  updatedAt: string;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface GroupRecordPage {
  data: GroupRecordSummary[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

/** A KIM as a list at the desk shows it. */
export interface GroupRecordSummary {
  /** A UUID. */
  id: string;
  name: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Without its kind. */
  regionName: string;
  /** Zone in which its times are shown. */
  timeZone: TimeZone;
  /** Being formed, recognised by decree, recognised but at rest, or ended. */
  status: GroupStatus;
  potentials: Potential[];
  logo: Picture | null;
  /** Its newest article; derived, not typed in. A moment (RFC 3339). */
  lastPublishedAt: string | null;
  /** Derived from its articles, never typed in. */
  activity: GroupActivity;
  /** Taken out of sight by officers, with all it wrote. */
  suspended: boolean;
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
}

export interface GroupSocial {
  network: SocialNetwork;
  /** Always https, always on the network itself. */
  url: string;
}

/**
 * Where a KIM stands: being formed; recognised by a decree; recognised but at rest; ended.
 * Whether it publishes is another matter: that is its activity.
 */
export type GroupStatus = 'forming' | 'active' | 'inactive' | 'dissolved';

/** A KIM as a directory shows it. */
export interface GroupSummary {
  /** A UUID. */
  id: string;
  name: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** Without its kind. */
  regionName: string;
  /** Zone in which its times are shown. */
  timeZone: TimeZone;
  /** Being formed, recognised by decree, recognised but at rest, or ended. */
  status: GroupStatus;
  potentials: Potential[];
  logo: Picture | null;
  /** Its newest article; derived, not typed in. A moment (RFC 3339). */
  lastPublishedAt: string | null;
  /** Derived from its articles, never typed in. */
  activity: GroupActivity;
}

export interface GroupVideo {
  provider: VideoProvider;
  /** As the provider names it; of a file, its name. */
  id: string;
  /** Where the provider shows it; of a file, where it is. */
  url: string;
  /** Of a file; sites of videos have captions of their own. */
  captions: VideoCaptions | null;
  /** Kept here: nothing is asked of the provider before someone wants to watch. */
  poster: Picture | null;
}

export interface GroupVideoDraft {
  /**
   * Its full address at YouTube, Facebook, TikTok or Instagram, or of a file: https, ending in
   * `.mp4` or `.webm`. Short links that only lead on are not taken. At most 1000 characters.
   */
  url: string;
  /** Of a file; sites of videos have captions of their own. */
  captions?: VideoCaptions | null;
  /** A picture of ours to show before anyone asks for the video. */
  posterId?: string | null;
}

/** What `groups.list` asks for. */
export interface GroupsListQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region: string;
  /** Only those that work on this. */
  potential?: Potential;
  /**
   * Name of the group or its village. Forgives spelling, spaces and hyphens. At most 100
   * characters.
   */
  q?: string;
  /** Only these. Without it, all but those that were dissolved. */
  status?: GroupStatus;
  /** Only those that publish, or only those that do not. */
  active?: boolean;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** What `groups.records` asks for. */
export interface GroupsRecordsQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region: string;
  /** Only those that work on this. */
  potential?: Potential;
  /**
   * Name of the group or its village. Forgives spelling, spaces and hyphens. At most 100
   * characters.
   */
  q?: string;
  /** Only these. */
  status?: GroupStatus;
  /** Only those out of sight, or only those in sight. */
  suspended?: boolean;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** Who asks, as the service knows them. */
export interface Identity {
  kind: 'account' | 'key';
  /** A UUID. */
  id: string;
  name: string;
  roles: Role[];
}

/** What a program shows in place of a password. */
export interface Key {
  /** A UUID. */
  id: string;
  /** What it is for. */
  name: string;
  role: Role;
  /** When it was made. A moment (RFC 3339). */
  createdAt: string;
  /** It is not taken from then on. A moment (RFC 3339). */
  expiresAt: string | null;
  /** To the day. A moment (RFC 3339). */
  lastUsedAt: string | null;
  revoked: boolean;
  /** The account that made it; `null`, where an operator gave a command. */
  createdBy: KeyMaker | null;
}

export interface KeyDraft {
  /** What it is for. At most 120 characters. */
  name: string;
  role: RoleGrant;
  /** It is not taken from then on. A moment (RFC 3339). */
  expiresAt?: string;
}

export interface KeyMade {
  /** What a program shows in place of a password. */
  key: Key;
  /** Sent as `Authorization: Bearer …`. Shown this once; only its hash is kept. */
  secret: string;
}

export interface KeyMaker {
  /** A UUID. */
  id: string;
  name: string;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface KeyPage {
  data: Key[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

/** What `keys.list` asks for. */
export interface KeysListQuery {
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** Languages in which the service speaks to people; the first is the default. */
export type Locale = 'id' | 'en';

/** Where else a business may sell. Links lead there and nowhere else. */
export type Marketplace =
  | 'tokopedia'
  | 'shopee'
  | 'bukalapak'
  | 'lazada'
  | 'blibli'
  | 'tiktokShop'
  | 'padiUmkm'
  | 'gofood'
  | 'grabfood';

export interface MarketplaceLink {
  marketplace: Marketplace;
  /** As people know it: `TikTok Shop`. */
  name: string;
  url: string;
}

export interface MediaChange {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** What the picture shows, for those who do not see it. At most 300 characters. */
  alt?: string;
  /** What the document is called, for people. At most 120 characters. */
  name?: string;
}

/** What `media.create` asks for. */
export interface MediaCreateQuery {
  /** The KIM that it belongs to. */
  groupId?: string;
  /** The region whose office it belongs to. */
  regionCode?: string;
  /** What the picture shows, for those who do not see it. At most 300 characters. */
  alt?: string;
  /** What the document is called, for people. At most 120 characters. */
  name?: string;
}

/** What `media.delete` asks for. */
export interface MediaDeleteQuery {
  /**
   * A picture goes although something uses it, hidden or not, and is taken out everywhere. For
   * officers. Default `false`.
   */
  force?: boolean;
}

/** What can be uploaded: a picture to be looked at, or a document to be downloaded. */
export type MediaKind = 'picture' | 'document';

/** What `media.list` asks for. */
export interface MediaListQuery {
  /** Only what belongs to this KIM. */
  groupId?: string;
  /** Only what belongs to offices and KIM at or below this region. */
  region?: string;
  /** Only this kind. */
  kind?: MediaKind;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface MediaPage {
  data: MediaRecord[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

/** An upload, as those who may use it see it. */
export interface MediaRecord {
  /** A UUID. */
  id: string;
  kind: MediaKind;
  /** The KIM that it belongs to; `null` where it belongs to the office. */
  groupId: string | null;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** With an empty `alt` as long as nobody has said what it shows. */
  picture: Picture | null;
  document: DocumentFile | null;
  /** What it weighs as it is stored, in all its sizes. */
  bytes: number;
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** When it was uploaded. A moment (RFC 3339). */
  createdAt: string;
}

/** The office that answers for a region. What is not known is `null`. */
export interface Office {
  /** Its region: a district, regency or province. */
  regionCode: string;
  /** That region, without its kind. */
  regionName: string;
  /** Zone of its hours and deadlines. */
  timeZone: TimeZone;
  /** As people know it: `Diskominfo Penajam Paser Utara`. */
  name: string;
  /** International without a plus: `62542…`. */
  phone: string | null;
  /** Of the office, not of a person. */
  email: string | null;
  /** Where it can be visited. */
  address: string | null;
  /** When it is open, in words; a line for each kind of day. */
  hours: string | null;
}

/** An office as who writes something. */
export interface OfficeAuthor {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /**
   * As people know it. Default: the communication office of the region, e.g. `Diskominfo
   * Karangasem`. At most 120 characters.
   */
  name?: string;
}

/** All that is known of an office. What is left out is not known. */
export interface OfficeDraft {
  /**
   * The `version` of the record that this is based on; 0 of an office that nobody has described
   * yet. Where someone else was faster, the answer is 409 and nothing is overwritten. At least 0.
   */
  version: number;
  /** As people know it. At most 120 characters. */
  name: string;
  /** Kept as `62…`. At most 30 characters. */
  phone?: string | null;
  /** Of the office, not of a person: anyone may read it. */
  email?: string | null;
  /** In one line. At most 300 characters. */
  address?: string | null;
  /** When it is open: `Senin–Kamis 08.00–16.00`. At most 300 characters. */
  hours?: string | null;
  /**
   * Addresses that are told when an aspiration waits for the office. They are never public. At
   * most 10 items.
   */
  notify?: string[];
}

/** An office as those see it who describe it. */
export interface OfficeRecord {
  /** Its region: a district, regency or province. */
  regionCode: string;
  /** That region, without its kind. */
  regionName: string;
  /** Zone of its hours and deadlines. */
  timeZone: TimeZone;
  /** As people know it: `Diskominfo Penajam Paser Utara`. */
  name: string;
  /** International without a plus: `62542…`. */
  phone: string | null;
  /** Of the office, not of a person. */
  email: string | null;
  /** Where it can be visited. */
  address: string | null;
  /** When it is open, in words; a line for each kind of day. */
  hours: string | null;
  /** Addresses that are told when an aspiration waits for the office. They are never public. */
  notify: string[];
  /** What a change names; 0 while nobody has described the office. At least 0. */
  version: number;
  /** Its last change, if there was any. A moment (RFC 3339). */
  updatedAt: string | null;
}

export type OfficerPosition = 'chair' | 'secretary' | 'treasurer' | 'divisionHead';

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface PasswordChange {
  /** 1 to 128 characters. */
  current: string;
  /** At least twelve characters. A sentence is easy to remember. 12 to 128 characters. */
  next: string;
}

export interface Picture {
  /** What it shows, for those who do not see it. */
  alt: string;
  /** The same picture, smallest first, in a format that every browser knows. */
  sizes: PictureSize[];
  /** The same widths in fewer bytes, for browsers that know AVIF. */
  avif?: PictureSize[];
  /** What to show until a picture comes. */
  placeholder?: Placeholder;
}

export interface PictureSize {
  url: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  /** Media type, e.g. `image/webp`. */
  type: string;
}

/** What to show until a picture comes. */
export interface Placeholder {
  /** The main colour, e.g. `#5bb0a8`. Any content security policy lets it be shown. */
  color: string;
  /** The picture in a few pixels, as a `data:` address. At most 200 characters. */
  image: string;
}

/** A step that needs no words. */
export interface PlainStep {
  /**
   * The `version` of the record that this step is based on. A step takes no `Idempotency-Key`: a
   * repeat of one that was taken is answered `conflict`, as is one that someone else has come
   * before, and nothing is done twice. Where an answer was lost, load the record: `steps` says who
   * took the last one. At least 1.
   */
  version: number;
  /** For colleagues; the reporter never sees it. At most 1000 characters. */
  note?: string;
}

/** A point on the map, in Indonesia. */
export interface Point {
  /** Degrees north. -11.2 to 6.3. */
  latitude: number;
  /** Degrees east. 94.7 to 141.1. */
  longitude: number;
}

/** What a village has to show; a KIM says which of these it works on. */
export type Potential = 'tourism' | 'agriculture' | 'fisheries' | 'umkm' | 'culture' | 'ict';

export interface PotentialNote {
  potential: Potential;
  /** A sentence about it. At most 300 characters. */
  text: string;
}

/**
 * What someone agrees to who sends an aspiration (UU 27/2022): what is kept, what for, who sees
 * it, how long, and what one may ask for.
 */
export interface PrivacyNotice {
  /** The day it is from, e.g. `2026-11-25`. A day (`YYYY-MM-DD`). */
  version: string;
  locale: Locale;
  title: string;
  /** What is agreed to, in one sentence, beside the box to tick. */
  summary: string;
  sections: PrivacyNoticeSection[];
  /** Whether it is the newest version. */
  isCurrent: boolean;
}

/** What `privacy.notice` asks for. */
export interface PrivacyNoticeQuery {
  /** An earlier version; without it, the newest. A day (`YYYY-MM-DD`). */
  version?: string;
  /** The language. Default `"id"`. */
  locale?: Locale;
}

export interface PrivacyNoticeSection {
  heading: string;
  paragraphs: string[];
}

/** Every failure is answered with this, as `application/problem+json` (RFC 9457). */
export interface Problem {
  /** Stable identifier of the kind of problem (a URN). */
  type: string;
  /** The last part of `type`, for programs. */
  code:
    | 'invalid-request'
    | 'invalid-cursor'
    | 'unknown-region'
    | 'not-found'
    | 'method-not-allowed'
    | 'unknown-code'
    | 'withdrawn'
    | 'suspended'
    | 'unauthenticated'
    | 'wrong-credentials'
    | 'password-change-required'
    | 'forbidden'
    | 'conflict'
    | 'taken'
    | 'wrong-state'
    | 'key-reused'
    | 'already-answered'
    | 'unusable'
    | 'unsupported-media'
    | 'too-many-requests'
    | 'proof-required'
    | 'proof-invalid'
    | 'storage-full'
    | 'address-too-long'
    | 'too-slow'
    | 'too-large'
    | 'unavailable'
    | 'internal';
  /** The kind of problem, in the language of the request. */
  title: string;
  /** The HTTP status. 400 to 599. */
  status: number;
  /** A sentence for people that says what to do. */
  detail: string;
  /** The fields at fault, when fields are. */
  errors?: FieldError[];
  /** Names this request in the logs of the service. */
  requestId: string;
}

export interface Product {
  /** A UUID. */
  id: string;
  name: string;
  /** Plain text, perhaps of several lines. */
  description: string;
  /** Whole rupiah; with `priceIdrMax`, the lowest. `null`: asked for by WhatsApp. */
  priceIdr: number | null;
  /** Whole rupiah: the highest, where there is a range. */
  priceIdrMax: number | null;
  /** What the price is for: `bungkus 250 gram`. */
  unit: string | null;
  /** Can be ordered now. */
  available: boolean;
  pictures: Picture[];
  /** Who sells it. */
  business: ProductBusiness;
}

/** Who sells it. */
export interface ProductBusiness {
  /** A UUID. */
  id: string;
  name: string;
  category: BusinessCategory;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  regionName: string;
  timeZone: TimeZone;
  /** Where to order. */
  whatsapp: Whatsapp | null;
  marketplaces: MarketplaceLink[];
  certifications: Certification[];
}

export interface ProductDraft {
  /** A UUID. */
  businessId: string;
  /** Of the product. At most 120 characters. */
  name: string;
  /** Plain text. At most 1000 characters. */
  description?: string;
  /** Whole rupiah. Left out or `null`: the price is asked for by WhatsApp. 1 to 2000000000. */
  priceIdr?: number | null;
  /** Whole rupiah. The highest, where `priceIdr` is the lowest. 1 to 2000000000. */
  priceIdrMax?: number | null;
  /** What the price is for: `bungkus 250 gram`. At most 40 characters. */
  unit?: string | null;
  /** Can be ordered now. Default `true`. */
  available?: boolean;
  /** Ids of uploaded pictures, in order; the first stands for all in lists. At most 8 items. */
  pictures?: string[];
}

/** What is left out stays as it is; `null` empties. */
export interface ProductEdit {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** Of the product. At most 120 characters. */
  name?: string;
  /** Plain text. At most 1000 characters. */
  description?: string;
  /** Whole rupiah. Left out or `null`: the price is asked for by WhatsApp. 1 to 2000000000. */
  priceIdr?: number | null;
  /** Whole rupiah. The highest, where `priceIdr` is the lowest. 1 to 2000000000. */
  priceIdrMax?: number | null;
  /** What the price is for: `bungkus 250 gram`. At most 40 characters. */
  unit?: string | null;
  /** Can be ordered now. Default `true`. */
  available?: boolean;
  /** Ids of uploaded pictures, in order; the first stands for all in lists. At most 8 items. */
  pictures?: string[];
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface ProductPage {
  data: Product[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

/** A product at the desk. */
export interface ProductRecord {
  /** A UUID. */
  id: string;
  name: string;
  /** Plain text, perhaps of several lines. */
  description: string;
  /** Whole rupiah; with `priceIdrMax`, the lowest. `null`: asked for by WhatsApp. */
  priceIdr: number | null;
  /** Whole rupiah: the highest, where there is a range. */
  priceIdrMax: number | null;
  /** What the price is for: `bungkus 250 gram`. */
  unit: string | null;
  /** Can be ordered now. */
  available: boolean;
  /** A UUID. */
  businessId: string;
  pictures: UsedPicture[];
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** When it was made. A moment (RFC 3339). */
  createdAt: string;
  /** When it was last changed. A moment (RFC 3339). */
  updatedAt: string;
}

/** Orders of products. Of a price that is a range, its lower end counts. */
export type ProductSort = 'newest' | 'priceLow' | 'priceHigh' | 'name';

/** What `products.list` asks for. */
export interface ProductsListQuery {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  region: string;
  /** Only of businesses of this category. */
  category?: BusinessCategory;
  /**
   * Words in name, description, or the name of the business. Forgives spelling. At most 100
   * characters.
   */
  q?: string;
  /**
   * The newest first, by price (of a range its lower end; those without a price last), or by name.
   * Default `"newest"`.
   */
  sort?: ProductSort;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

/** What the header `Kim-Proof` holds. */
export interface Proof {
  /**
   * To be solved: the counter, from 0 upwards, for which SHA-256 of salt, nonce and counter (four
   * bytes, the highest first) begins with `keyPrefix`.
   */
  challenge: ProofChallenge;
  solution: ProofSolution;
}

/** What it is good for. */
export interface ProofBinding {
  /** SHA-256 of the `Idempotency-Key`, in base64url. At most 43 characters. */
  key: string;
  /** At most 64 characters. */
  operation: string;
}

/**
 * To be solved: the counter, from 0 upwards, for which SHA-256 of salt, nonce and counter (four
 * bytes, the highest first) begins with `keyPrefix`.
 */
export interface ProofChallenge {
  parameters: ProofParameters;
  /** Nothing in the parameters can be changed. */
  signature: string;
}

export interface ProofParameters {
  algorithm: 'SHA-256';
  /** Hashes for each try. Exactly 1. */
  cost: number;
  /** What it is good for. */
  data: ProofBinding;
  /** Seconds since 1970. At least 0. */
  expiresAt: number;
  /** Bytes of a hash. Exactly 32. */
  keyLength: number;
  /** What the hash that is looked for begins with. */
  keyPrefix: string;
  /** Tells the service whether the whole hash is right. */
  keySignature: string;
  /** Stands between salt and counter. */
  nonce: string;
  /** Stands first in what is hashed. */
  salt: string;
}

export interface ProofRequest {
  /** The operation that the proof is for. */
  operation: ProvenOperation;
  /** The `Idempotency-Key` that the request will carry: the proof is good for it alone. */
  key: string;
}

export interface ProofSolution {
  /** At least 0. */
  counter: number;
  /** The whole hash. */
  derivedKey: string;
}

/**
 * The operations that ask for a proof of work, so that a bot pays for each thing it sends. A
 * test compares them with the table.
 */
export type ProvenOperation = 'aspirations.create' | 'aspirations.attach';

/** An answer of an office that everyone may read. */
export interface PublicAnswer {
  /** When, at the offset of the region. A moment (RFC 3339). */
  at: string;
  officeName: string;
  text: string;
}

/**
 * An aspiration that an office has chosen to show. Nothing of who sent it is in it, nor where
 * exactly, nor its photos.
 */
export interface PublicAspiration {
  /** A UUID. */
  id: string;
  /** Pengaduan, aspirasi, or permintaan informasi, as in SP4N-LAPOR!. */
  type: AspirationType;
  /** What it is about. */
  topic: AspirationTopic;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  regionName: string;
  timeZone: TimeZone;
  /** As the office shows it. */
  title: string;
  /** As the office shows it. */
  text: string;
  /** Where it stands. `closed`, `outOfJurisdiction`, `rejected` and `archived` end it. */
  status: AspirationStatus;
  office: ResponsibleOffice;
  /** When it was received. A moment (RFC 3339). */
  submittedAt: string;
  /** The last step that everyone may know of. A moment (RFC 3339). */
  updatedAt: string;
  /** Oldest first. */
  answers: PublicAnswer[];
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface PublicAspirationPage {
  data: PublicAspiration[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

export interface Publication {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** When it shall come out. Without it: now. A moment (RFC 3339). */
  publishAt?: string;
}

/** An article that its writers ask an office above to feature. */
export interface Raise {
  /** A UUID. */
  id: string;
  /** Of the office, above the region of the article. */
  level: FeaturingLevel;
  /** The office that is asked. */
  regionCode: string;
  status: RaiseStatus;
  /** Why it is worth it. */
  note: string | null;
  /** Why it was declined. */
  reason: string | null;
  /** When it was raised. A moment (RFC 3339). */
  raisedAt: string;
  /** When that was decided. A moment (RFC 3339). */
  decidedAt: string | null;
}

/**
 * What became of a raised article: `closed` was neither accepted nor declined, because the
 * article was withdrawn.
 */
export type RaiseStatus = 'open' | 'accepted' | 'declined' | 'closed';

/** A raised article, as the office that is asked sees it. */
export interface RaisedArticle {
  /** A UUID. */
  id: string;
  /** Of the office, above the region of the article. */
  level: FeaturingLevel;
  /** The office that is asked. */
  regionCode: string;
  status: RaiseStatus;
  /** Why it is worth it. */
  note: string | null;
  /** Why it was declined. */
  reason: string | null;
  /** When it was raised. A moment (RFC 3339). */
  raisedAt: string;
  /** When that was decided. A moment (RFC 3339). */
  decidedAt: string | null;
  article: ArticleEntry;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface RaisedArticlePage {
  data: RaisedArticle[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

export interface Region {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  code: string;
  /** Without its kind: `Penajam Paser Utara`. */
  name: string;
  level: RegionLevel;
  kind: RegionKind;
  /** Zone in which its times are shown. */
  timeZone: TimeZone;
  /** What it lies in, widest first. */
  ancestors: RegionRef[];
}

/**
 * What a region is by law. The Indonesian terms are the identifiers: they have no English twin.
 */
export type RegionKind =
  'provinsi' | 'kabupaten' | 'kota' | 'kecamatan' | 'kelurahan' | 'desa' | 'desaAdat';

/** The four levels of government below the nation, widest first. */
export type RegionLevel = 'province' | 'regency' | 'district' | 'village';

export interface RegionMatches {
  /** Best match first. */
  data: Region[];
}

export interface RegionRef {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  code: string;
  /** Without its kind: `Penajam Paser Utara`. */
  name: string;
  level: RegionLevel;
  kind: RegionKind;
}

/** What `regions.search` asks for. */
export interface RegionsSearchQuery {
  /**
   * Name or code. Forgives spelling, spaces and hyphens: `saloloang` finds Salo Loang. What comes
   * after a comma narrows by what the region lies in: `sumber sari, sebulu`. At most 100
   * characters.
   */
  q: string;
  /** Only this level. */
  level?: RegionLevel;
  /** Matches at the most. 1 to 50. Default `10`. */
  limit?: number;
}

/**
 * How the office may reach the reporter. It is kept encrypted, and each reading of it is logged.
 */
export interface ReporterContact {
  /** What the reporter wants to be called. At most 120 characters. */
  name?: string;
  /** A telephone or WhatsApp number, in any usual spelling. At most 30 characters. */
  phone?: string;
  email?: string;
  /**
   * Whether another office, to which the aspiration is assigned later, may read it too. Without
   * that, only the one that received it.
   */
  shareable: boolean;
}

export interface ReporterMessage {
  /**
   * The tracking code, e.g. `7K2M-4TQX-9RWB-H3CD`. Spaces, hyphens and small letters do not
   * matter, nor O for 0 and I or L for 1. 1 to 60 characters.
   */
  code: string;
  /** What the reporter adds, or answers: `Ya` will do. At most 2000 characters. */
  text: string;
}

/** The office that an aspiration lies with. */
export interface ResponsibleOffice {
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  /** As people know it, e.g. `Diskominfo Penajam Paser Utara`. */
  name: string;
}

export interface Retraction {
  /** When it was withdrawn. A moment (RFC 3339). */
  at: string;
  reason: string;
}

/** What someone may do, and where. */
export interface Role {
  role: RoleName;
  /** The KIM of a contributor. */
  groupId: string | null;
  /** Region of the KIM, or of the office; `null` for an operator. */
  regionCode: string | null;
}

/**
 * A role to give: of a contributor with `groupId`, of an officer with `regionCode`, of an
 * operator with neither.
 */
export interface RoleGrant {
  role: RoleName;
  /** A UUID. */
  groupId?: string;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode?: string;
}

/**
 * What an account or key may be. A contributor writes for one group; an officer, for a district,
 * regency or province and all that lies in it; an operator runs the service.
 */
export type RoleName = 'contributor' | 'officer' | 'operator';

export interface Session {
  /** Sent as `Authorization: Bearer …` with what follows. */
  token: string;
  /** It ends then, unless it is used before. A moment (RFC 3339). */
  expiresAt: string;
  /** Someone who works with the service. */
  account: Account;
}

/**
 * How much depends on it, least first. In the words of BMKG, and of the Common Alerting Protocol
 * that its warnings follow: `advisory` is Waspada (Moderate), `warning` is Siaga (Severe),
 * `danger` is Awas (Extreme); `info` warns of nothing.
 */
export type Severity = 'info' | 'advisory' | 'warning' | 'danger';

export interface ShownAspiration {
  title: string;
  text: string;
}

export interface SignIn {
  /** Capitals make no difference. */
  email: string;
  /** 1 to 128 characters. */
  password: string;
}

export interface SignedOut {
  signedOut: true;
}

/** Another one that may be about the same. */
export interface SimilarAspiration {
  /** A UUID. */
  id: string;
  title: string;
  /** Where it stands. `closed`, `outOfJurisdiction`, `rejected` and `archived` end it. */
  status: AspirationStatus;
  /** When it was received. A moment (RFC 3339). */
  submittedAt: string;
}

/** An entry of the site list: where widgets may be shown, or of which regions. */
export interface Site {
  /**
   * A host, with all below it: `desa.example` is `www.desa.example` too. Or the code of a region,
   * with all that lies in it.
   */
  subject: string;
  /**
   * The nearest entry decides: a host may be allowed below one that is suspended, a village in a
   * district that is.
   */
  standing: SiteStanding;
  /** Why, for operators: it is never public. At most 300 characters. */
  reason: string;
  /** When it was entered, or last changed. A moment (RFC 3339). */
  changedAt: string;
}

/** How a host or a region stands from now on. */
export interface SiteDraft {
  /**
   * The nearest entry decides: a host may be allowed below one that is suspended, a village in a
   * district that is.
   */
  standing: SiteStanding;
  /** Why, for operators: it is never public. At most 300 characters. */
  reason: string;
}

/** A page of a list: the items, and where the next ones begin (`null` at the end). */
export interface SitePage {
  data: Site[];
  /** `cursor` of the next page; `null` on the last one. */
  next: string | null;
}

/** Whether what the list names may show widgets. */
export type SiteStanding = 'allowed' | 'suspended';

/** What `sites.list` asks for. */
export interface SitesListQuery {
  /** Only these. */
  standing?: SiteStanding;
  /** Items a page. 1 to 100. Default `20`. */
  limit?: number;
  /** The `next` of the page before. Opaque: do not make or change one. 1 to 1000 characters. */
  cursor?: string;
}

export type SocialNetwork =
  'facebook' | 'instagram' | 'tiktok' | 'x' | 'youtube' | 'whatsappChannel' | 'telegram';

/** Who did a step: the reporter, an office, or the service by itself when a time was over. */
export type StepTaker = 'reporter' | 'office' | 'service';

/** A date of which only the month is known yet; in place of `sessions`. */
export interface TentativeDate {
  /** Year and month, e.g. `2027-03`. */
  month: string;
}

/** IANA names of WIB, WITA and WIT. */
export type TimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

/** A step with words for the reporter. */
export interface ToldStep {
  /**
   * The `version` of the record that this step is based on. A step takes no `Idempotency-Key`: a
   * repeat of one that was taken is answered `conflict`, as is one that someone else has come
   * before, and nothing is done twice. Where an answer was lost, load the record: `steps` says who
   * took the last one. At least 1.
   */
  version: number;
  /** What the reporter is told. 10 to 5000 characters. */
  text: string;
  /** For colleagues; the reporter never sees it. At most 1000 characters. */
  note?: string;
}

/** What an article is about. */
export type Topic =
  | 'government'
  | 'training'
  | 'umkm'
  | 'tourism'
  | 'agriculture'
  | 'fisheries'
  | 'culture'
  | 'disaster'
  | 'fundTransparency'
  | 'health'
  | 'education'
  | 'ict'
  | 'factCheck';

/** An aspiration as its reporter follows it. No contact is ever in it. */
export interface TrackedAspiration {
  /** Pengaduan, aspirasi, or permintaan informasi, as in SP4N-LAPOR!. */
  type: AspirationType;
  /** What it is about. */
  topic: AspirationTopic;
  /** Kemendagri code: province, regency, district or village, e.g. `64.09.02.2004`. */
  regionCode: string;
  regionName: string;
  timeZone: TimeZone;
  /** Where it stands. `closed`, `outOfJurisdiction`, `rejected` and `archived` end it. */
  status: AspirationStatus;
  anonymous: boolean;
  confidential: boolean;
  /** An office shows it to everyone, without any name. */
  isPublic: boolean;
  office: ResponsibleOffice;
  /** When it was received. A moment (RFC 3339). */
  submittedAt: string;
  /** Those that count now; `null` where one does not, or no longer. */
  deadlines: AspirationDeadlines;
  /** Whether the office is late. */
  overdue: boolean;
  /** Oldest first. */
  steps: AspirationStep[];
  /** How many photos and documents are kept. */
  attachments: number;
  /** Whether a contact of the reporter is kept. */
  contactKept: boolean;
  /** Whether the reporter can add a message. */
  mayReply: boolean;
  /** Whether it can be withdrawn: always, until it is withdrawn or erased. */
  mayWithdraw: boolean;
}

export interface TrackingQuestion {
  /**
   * The tracking code, e.g. `7K2M-4TQX-9RWB-H3CD`. Spaces, hyphens and small letters do not
   * matter, nor O for 0 and I or L for 1. 1 to 60 characters.
   */
  code: string;
}

/** A picture with the id by which an edit names it. */
export interface UsedPicture {
  /** A UUID. */
  id: string;
  picture: Picture;
}

/** What a check of facts may find. */
export type Verdict = 'hoax' | 'misleading' | 'true' | 'unproven';

export interface VersionAuthor {
  kind: 'account' | 'key';
  id: string;
  name: string;
}

/** Captions of a video, in WebVTT. */
export interface VideoCaptions {
  /**
   * An https address that ends in `.vtt`. Players read it, and then the video too, by CORS: both
   * servers answer with `Access-Control-Allow-Origin`.
   */
  url: string;
  /** What they are written in: `id`, or `bjn` for Banjar. */
  language: string;
}

/**
 * Who shows a video: a site of videos, or nobody (`file`), where it is a file on a site of its
 * own.
 */
export type VideoProvider = 'youtube' | 'facebook' | 'tiktok' | 'instagram' | 'file';

/** Sites whose videos an article may name. */
export type VideoSite = 'youtube' | 'facebook' | 'tiktok' | 'instagram';

export interface Whatsapp {
  /** Digits, with the country code: `6281234567890`. */
  number: string;
  /** Opens a chat: `https://wa.me/6281234567890`. Add `?text=` for a ready text. */
  url: string;
}

/** Takes something away from the public, and says why to colleagues. */
export interface Withdrawal {
  /**
   * The `version` of the record that this change is based on. Where someone else was faster, the
   * answer is 409 and nothing is overwritten. At least 1.
   */
  version: number;
  /** Why, for colleagues; it is never public. At most 500 characters. */
  reason: string;
}

/** Query, body and answer of each operation, by its name in the contract. */
export interface Operations {
  'regions.search': { query: RegionsSearchQuery; body: undefined; answer: RegionMatches };
  'regions.get': { query: Record<never, never>; body: undefined; answer: Region };
  'articles.list': { query: ArticlesListQuery; body: undefined; answer: ArticlePage };
  'articles.get': { query: Record<never, never>; body: undefined; answer: Article };
  'articles.records': { query: ArticlesRecordsQuery; body: undefined; answer: ArticleEntryPage };
  'articles.record': { query: Record<never, never>; body: undefined; answer: ArticleRecord };
  'articles.versions': {
    query: ArticlesVersionsQuery;
    body: undefined;
    answer: ArticleVersionPage;
  };
  'articles.version': { query: Record<never, never>; body: undefined; answer: ArticleVersion };
  'articles.raised': { query: ArticlesRaisedQuery; body: undefined; answer: RaisedArticlePage };
  'articles.create': { query: Record<never, never>; body: ArticleDraft; answer: ArticleRecord };
  'articles.edit': { query: Record<never, never>; body: ArticleEdit; answer: ArticleRecord };
  'articles.submit': { query: Record<never, never>; body: undefined; answer: ArticleRecord };
  'articles.return': { query: Record<never, never>; body: ArticleReturn; answer: ArticleRecord };
  'articles.recall': { query: Record<never, never>; body: undefined; answer: ArticleRecord };
  'articles.publish': { query: Record<never, never>; body: Publication; answer: ArticleRecord };
  'articles.correct': {
    query: Record<never, never>;
    body: ArticleCorrection;
    answer: ArticleRecord;
  };
  'articles.retract': {
    query: Record<never, never>;
    body: ArticleRetraction;
    answer: ArticleRecord;
  };
  'articles.delete': { query: Record<never, never>; body: undefined; answer: Deleted };
  'articles.hide': { query: Record<never, never>; body: ArticleHiding; answer: ArticleRecord };
  'articles.show': { query: Record<never, never>; body: undefined; answer: ArticleRecord };
  'articles.raise': { query: Record<never, never>; body: ArticleRaise; answer: ArticleRecord };
  'articles.accept': { query: Record<never, never>; body: ArticleFeature; answer: ArticleRecord };
  'articles.decline': { query: Record<never, never>; body: ArticleDecline; answer: ArticleRecord };
  'articles.unfeature': {
    query: Record<never, never>;
    body: ArticleFeature;
    answer: ArticleRecord;
  };
  'articles.setAudience': {
    query: Record<never, never>;
    body: ArticleAudience;
    answer: ArticleRecord;
  };
  'groups.list': { query: GroupsListQuery; body: undefined; answer: GroupPage };
  'groups.get': { query: Record<never, never>; body: undefined; answer: Group };
  'groups.records': { query: GroupsRecordsQuery; body: undefined; answer: GroupRecordPage };
  'groups.record': { query: Record<never, never>; body: undefined; answer: GroupRecord };
  'groups.create': { query: Record<never, never>; body: GroupDraft; answer: GroupRecord };
  'groups.edit': { query: Record<never, never>; body: GroupEdit; answer: GroupRecord };
  'groups.recognise': { query: Record<never, never>; body: GroupRecognition; answer: GroupRecord };
  'groups.suspend': { query: Record<never, never>; body: GroupReason; answer: GroupRecord };
  'groups.restore': { query: Record<never, never>; body: GroupReason; answer: GroupRecord };
  'activity.get': { query: ActivityGetQuery; body: undefined; answer: Activity };
  'businesses.list': { query: BusinessesListQuery; body: undefined; answer: BusinessPage };
  'businesses.figures': { query: BusinessesFiguresQuery; body: undefined; answer: BusinessFigures };
  'businesses.get': { query: Record<never, never>; body: undefined; answer: Business };
  'businesses.records': {
    query: BusinessesRecordsQuery;
    body: undefined;
    answer: BusinessRecordPage;
  };
  'businesses.record': { query: Record<never, never>; body: undefined; answer: BusinessRecord };
  'businesses.create': { query: Record<never, never>; body: BusinessDraft; answer: BusinessRecord };
  'businesses.edit': { query: Record<never, never>; body: BusinessEdit; answer: BusinessRecord };
  'businesses.approve': { query: Record<never, never>; body: BusinessStep; answer: BusinessRecord };
  'businesses.reject': {
    query: Record<never, never>;
    body: BusinessStepWithReason;
    answer: BusinessRecord;
  };
  'businesses.suspend': {
    query: Record<never, never>;
    body: BusinessStepWithReason;
    answer: BusinessRecord;
  };
  'businesses.restore': { query: Record<never, never>; body: BusinessStep; answer: BusinessRecord };
  'businesses.verify': {
    query: Record<never, never>;
    body: CertificationCheck;
    answer: BusinessRecord;
  };
  'businesses.delete': { query: Record<never, never>; body: undefined; answer: Deleted };
  'products.list': { query: ProductsListQuery; body: undefined; answer: ProductPage };
  'products.get': { query: Record<never, never>; body: undefined; answer: Product };
  'products.create': { query: Record<never, never>; body: ProductDraft; answer: ProductRecord };
  'products.edit': { query: Record<never, never>; body: ProductEdit; answer: ProductRecord };
  'products.delete': { query: Record<never, never>; body: undefined; answer: Deleted };
  'announcements.list': {
    query: AnnouncementsListQuery;
    body: undefined;
    answer: AnnouncementPage;
  };
  'announcements.get': { query: Record<never, never>; body: undefined; answer: Announcement };
  'announcements.records': {
    query: AnnouncementsRecordsQuery;
    body: undefined;
    answer: AnnouncementRecordPage;
  };
  'announcements.record': {
    query: Record<never, never>;
    body: undefined;
    answer: AnnouncementRecord;
  };
  'announcements.create': {
    query: Record<never, never>;
    body: AnnouncementDraft;
    answer: AnnouncementRecord;
  };
  'announcements.edit': {
    query: Record<never, never>;
    body: AnnouncementEdit;
    answer: AnnouncementRecord;
  };
  'announcements.withdraw': {
    query: Record<never, never>;
    body: Withdrawal;
    answer: AnnouncementRecord;
  };
  'events.list': { query: EventsListQuery; body: undefined; answer: EventPage };
  'events.get': { query: Record<never, never>; body: undefined; answer: CommunityEvent };
  'events.records': { query: EventsRecordsQuery; body: undefined; answer: EventRecordPage };
  'events.record': { query: Record<never, never>; body: undefined; answer: EventRecord };
  'events.create': { query: Record<never, never>; body: EventDraft; answer: EventRecord };
  'events.edit': { query: Record<never, never>; body: EventEdit; answer: EventRecord };
  'events.publish': { query: Record<never, never>; body: EventStep; answer: EventRecord };
  'events.cancel': { query: Record<never, never>; body: EventCancel; answer: EventRecord };
  'events.withdraw': { query: Record<never, never>; body: Withdrawal; answer: EventRecord };
  'offices.get': { query: Record<never, never>; body: undefined; answer: Office };
  'offices.record': { query: Record<never, never>; body: undefined; answer: OfficeRecord };
  'offices.set': { query: Record<never, never>; body: OfficeDraft; answer: OfficeRecord };
  'sites.list': { query: SitesListQuery; body: undefined; answer: SitePage };
  'sites.set': { query: Record<never, never>; body: SiteDraft; answer: Site };
  'sites.remove': { query: Record<never, never>; body: undefined; answer: Deleted };
  'media.create': { query: MediaCreateQuery; body: Blob; answer: MediaRecord };
  'media.get': { query: Record<never, never>; body: undefined; answer: MediaRecord };
  'media.list': { query: MediaListQuery; body: undefined; answer: MediaPage };
  'media.edit': { query: Record<never, never>; body: MediaChange; answer: MediaRecord };
  'media.delete': { query: MediaDeleteQuery; body: undefined; answer: Deleted };
  'aspirations.create': {
    query: Record<never, never>;
    body: AspirationDraft;
    answer: AspirationReceipt;
  };
  'aspirations.attach': { query: Record<never, never>; body: Blob; answer: AttachmentReceipt };
  'aspirations.track': {
    query: Record<never, never>;
    body: TrackingQuestion;
    answer: TrackedAspiration;
  };
  'aspirations.reply': {
    query: Record<never, never>;
    body: ReporterMessage;
    answer: TrackedAspiration;
  };
  'aspirations.withdraw': {
    query: Record<never, never>;
    body: TrackingQuestion;
    answer: TrackedAspiration;
  };
  'aspirations.withdrawConsent': {
    query: Record<never, never>;
    body: TrackingQuestion;
    answer: TrackedAspiration;
  };
  'aspirations.erase': {
    query: Record<never, never>;
    body: TrackingQuestion;
    answer: TrackedAspiration;
  };
  'aspirations.list': {
    query: AspirationsListQuery;
    body: undefined;
    answer: PublicAspirationPage;
  };
  'aspirations.figures': {
    query: AspirationsFiguresQuery;
    body: undefined;
    answer: AspirationFigures;
  };
  'aspirations.get': { query: Record<never, never>; body: undefined; answer: PublicAspiration };
  'aspirations.records': {
    query: AspirationsRecordsQuery;
    body: undefined;
    answer: AspirationEntryPage;
  };
  'aspirations.record': { query: Record<never, never>; body: undefined; answer: AspirationRecord };
  'aspirations.contact': {
    query: Record<never, never>;
    body: ContactReading;
    answer: ContactRecord;
  };
  'aspirations.verify': { query: Record<never, never>; body: PlainStep; answer: AspirationRecord };
  'aspirations.assign': {
    query: Record<never, never>;
    body: AspirationAssignment;
    answer: AspirationRecord;
  };
  'aspirations.progress': { query: Record<never, never>; body: ToldStep; answer: AspirationRecord };
  'aspirations.hold': { query: Record<never, never>; body: ToldStep; answer: AspirationRecord };
  'aspirations.resume': { query: Record<never, never>; body: PlainStep; answer: AspirationRecord };
  'aspirations.redirect': { query: Record<never, never>; body: ToldStep; answer: AspirationRecord };
  'aspirations.answer': { query: Record<never, never>; body: ToldStep; answer: AspirationRecord };
  'aspirations.close': { query: Record<never, never>; body: PlainStep; answer: AspirationRecord };
  'aspirations.reject': { query: Record<never, never>; body: ToldStep; answer: AspirationRecord };
  'aspirations.publish': {
    query: Record<never, never>;
    body: AspirationShowing;
    answer: AspirationRecord;
  };
  'aspirations.unpublish': {
    query: Record<never, never>;
    body: PlainStep;
    answer: AspirationRecord;
  };
  'privacy.notice': { query: PrivacyNoticeQuery; body: undefined; answer: PrivacyNotice };
  'proofs.create': { query: Record<never, never>; body: ProofRequest; answer: ProofChallenge };
  'session.create': { query: Record<never, never>; body: SignIn; answer: Session };
  'session.get': { query: Record<never, never>; body: undefined; answer: Identity };
  'session.end': { query: Record<never, never>; body: undefined; answer: SignedOut };
  'session.changePassword': { query: Record<never, never>; body: PasswordChange; answer: Account };
  'accounts.list': { query: AccountsListQuery; body: undefined; answer: AccountPage };
  'accounts.create': { query: Record<never, never>; body: AccountDraft; answer: AccountMade };
  'accounts.grant': { query: Record<never, never>; body: RoleGrant; answer: Account };
  'accounts.withdraw': { query: Record<never, never>; body: RoleGrant; answer: Account };
  'accounts.suspend': { query: Record<never, never>; body: undefined; answer: Account };
  'accounts.restore': { query: Record<never, never>; body: undefined; answer: Account };
  'accounts.resetPassword': { query: Record<never, never>; body: undefined; answer: AccountMade };
  'keys.list': { query: KeysListQuery; body: undefined; answer: KeyPage };
  'keys.create': { query: Record<never, never>; body: KeyDraft; answer: KeyMade };
  'keys.revoke': { query: Record<never, never>; body: undefined; answer: Key };
  'audit.list': { query: AuditListQuery; body: undefined; answer: AuditPage };
}
/** Name of an operation, e.g. `articles.list`. */
export type OperationId = keyof Operations;
/** Query of the operation `Id`. */
export type Query<Id extends OperationId> = Operations[Id]['query'];
/** Body of the operation `Id`. */
export type Body<Id extends OperationId> = Operations[Id]['body'];
/** Answer of the operation `Id`. */
export type Answer<Id extends OperationId> = Operations[Id]['answer'];
