import type {
  ArticleDocument,
  ArticleStatus,
  AspirationStatus,
  AspirationStepKind,
  AspirationTopic,
  AspirationType,
  Correction,
  FactCheck,
  FeaturingLevel,
  GroupAward,
  GroupDivision,
  GroupOfficer,
  GroupSocial,
  GroupStatus,
  BusinessCategory,
  BusinessStatus,
  CertificationKind,
  Marketplace,
  AnnouncementKind,
  EventStatus,
  EventType,
  MediaKind,
  Placeholder,
  Potential,
  PotentialNote,
  RaiseStatus,
  RegionKind,
  RegionLevel,
  RoleName,
  SiteStanding,
  Severity,
  StepTaker,
  TimeZone,
  Topic,
  VideoCaptions,
  VideoProvider,
} from '@simpul-kim/contract';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** A column that is written as JSON text and read as the value. */
type Json<T> = ColumnType<T, string, string>;
/** The same, where the database knows what to write in its absence. */
type GeneratedJson<T> = ColumnType<
  T,
  string | Extract<T, null> | undefined,
  string | Extract<T, null>
>;

export interface RegionsTable {
  code: string;
  name: string;
  level: RegionLevel;
  kind: RegionKind;
  time_zone: TimeZone;
  /** The name folded for search: lower case, letters and digits only. */
  search_name: string;
  /** The folded names of what it lies in, separated by spaces. */
  search_path: string;
}

/** Codes of earlier editions that regions have no more. */
export interface RegionAliasesTable {
  old_code: string;
  new_code: string;
}

/** Codes of what a row's region lies in, itself included, kept by the database. */
interface Ancestry {
  province_code: GeneratedAlways<string>;
  regency_code: GeneratedAlways<string | null>;
  district_code: GeneratedAlways<string | null>;
}

export interface GroupsTable extends Ancestry {
  id: string;
  region_code: string;
  name: string;
  about: string;
  decree_number: string | null;
  decree_date: string | null;
  decree_signed_by: string | null;
  decree_document_url: string | null;
  potentials: Potential[];
  suspended: Generated<boolean>;
  /** The region of the office that suspended it; none, where an operator did. */
  suspended_by: Generated<string | null>;
  status: Generated<GroupStatus>;
  officers: GeneratedJson<GroupOfficer[]>;
  divisions: GeneratedJson<GroupDivision[]>;
  members: number | null;
  members_women: number | null;
  members_men: number | null;
  potential_notes: GeneratedJson<PotentialNote[]>;
  phone: string | null;
  whatsapp: string | null;
  email: string | null;
  address: string | null;
  socials: GeneratedJson<GroupSocial[]>;
  website: string | null;
  external_number: string | null;
  awards: GeneratedJson<GroupAward[]>;
  video: ColumnType<StoredVideo | null, string | null | undefined, string | null>;
  video_poster_id: string | null;
  logo_id: string | null;
  version: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  /** The name folded for search, without a leading "KIM". */
  search_name: GeneratedAlways<string>;
}

/** A video at the provider that shows it, or a file. */
export interface StoredVideo {
  provider: VideoProvider;
  id: string;
  url: string;
  /** Only of a file. */
  captions?: VideoCaptions;
}

/** Why officers took a group out of sight, or brought it back. */
export interface GroupDecisionsTable {
  id: string;
  group_id: string;
  decision: 'suspended' | 'restored';
  reason: string;
  at: Generated<Date>;
}

/** How many articles of a group can be seen, by the day they came out; kept by triggers. */
export interface GroupDaysTable {
  group_id: string;
  day: string;
  articles: number;
}

/** A stored size of a picture; `file` is its path below the media folder. */
export interface StoredSize {
  file: string;
  width: number;
  height: number;
  type: string;
  /** What to show until it comes; the smallest size has it. */
  placeholder?: Placeholder;
}

/** Uploads: pictures, and documents too. Whatever shows one refers to its id; see media/uses.ts. */
export interface PicturesTable extends Ancestry {
  id: string;
  kind: Generated<MediaKind>;
  /** The KIM that it belongs to; else the office of the region. */
  group_id: string | null;
  region_code: string;
  /** Empty as long as nobody has said what it shows. */
  alt: Generated<string>;
  /** What a document is called. */
  name: Generated<string | null>;
  sizes: Json<StoredSize[]>;
  /** What all its files begin with: a hash of what is in them. */
  stem: string;
  /** A hash of what was sent, and of what is made of it. */
  source: Generated<string | null>;
  bytes: Generated<number>;
  version: Generated<number>;
  created_at: Generated<Date>;
}

/** Files that a row is about to name; see media/keep.ts. */
export interface MediaClaimsTable {
  upload: string;
  stem: string;
  at: Generated<Date>;
}

export interface ArticlesTable extends Ancestry {
  id: string;
  region_code: string;
  /** The KIM that wrote it; else `office_name` says which office did. */
  group_id: string | null;
  office_name: string | null;
  /** Sent down to this region and everything below it. */
  audience_code: string | null;
  featured_district: Generated<boolean>;
  featured_regency: Generated<boolean>;
  featured_province: Generated<boolean>;
  topic: Topic;
  title: string;
  summary: string;
  body_html: string;
  picture_id: string | null;
  /** Its home, where that is on another site. */
  external_url: string | null;
  status: StoredStatus;
  hidden: Generated<boolean>;
  hidden_reason: Generated<string | null>;
  /** The region of the office that hid it; none, where an operator did. */
  hidden_by: Generated<string | null>;
  /** When it came out, or will; nothing, while it is with its writers or the office. */
  published_at: Date | null;
  /** When what readers see of it was changed last. */
  updated_at: Generated<Date>;
  /** When anything about it was changed last. */
  changed_at: Generated<Date>;
  version: Generated<number>;
  /** Who wrote the present text, and when; nobody we know, of what came from elsewhere. */
  written_at: Generated<Date>;
  written_by_kind: Generated<'account' | 'key' | null>;
  written_by_id: Generated<string | null>;
  /** In one form; see `videoOf` of the articles. */
  video_url: Generated<string | null>;
  documents: GeneratedJson<StoredDocument[]>;
  fact_check: GeneratedJson<FactCheck | null>;
  /** Newest first. */
  corrections: GeneratedJson<Correction[]>;
  corrected_at: Generated<Date | null>;
  /** Why the office gave it back. */
  return_reason: Generated<string | null>;
  retracted_at: Generated<Date | null>;
  retraction_reason: Generated<string | null>;
  /** The office that sent it down. */
  sent_by: Generated<string | null>;
  search: GeneratedAlways<string>;
}

/** The state of an article; `corrected` is one that is published and has corrections. */
export type StoredStatus = Exclude<ArticleStatus, 'corrected'>;

/** A document: an upload, a page elsewhere, or figures alone. */
export interface StoredDocument extends ArticleDocument {
  documentId: string | null;
}

/** Uploads that documents of articles are. */
export interface ArticleDocumentsTable {
  article_id: string;
  document_id: string;
}

/** Further pictures of articles, in order. */
export interface ArticlePicturesTable {
  article_id: string;
  position: number;
  picture_id: string;
}

/** What of an article is its text, as a version keeps it. */
export interface StoredContent {
  title: string;
  summary: string;
  topic: Topic;
  bodyHtml: string;
  pictureId: string | null;
  pictureIds: string[];
  videoUrl: string | null;
  documents: StoredDocument[];
  factCheck: FactCheck | null;
}

/** Texts of articles as they stood until they were changed. */
export interface ArticleVersionsTable {
  article_id: string;
  version: number;
  status: ArticleStatus;
  written_at: Date;
  written_by_kind: 'account' | 'key' | null;
  written_by_id: string | null;
  content: Json<StoredContent>;
}

/** Articles that offices above are asked to feature. */
export interface ArticleRaisesTable {
  id: string;
  article_id: string;
  level: FeaturingLevel;
  /** The region of the office that is asked. */
  region_code: string;
  status: Generated<RaiseStatus>;
  note: string | null;
  reason: string | null;
  raised_at: Generated<Date>;
  decided_at: Date | null;
}

/** A shop on a marketplace. */
export interface StoredMarketplaceLink {
  marketplace: Marketplace;
  url: string;
}

export interface BusinessesTable extends Ancestry {
  id: string;
  region_code: string;
  /** The KIM that presents it; without one, an office does. */
  group_id: string | null;
  name: string;
  category: BusinessCategory;
  description: string;
  /** Only where the owner wants it shown: it is public. */
  owner_name: string | null;
  /** Digits, `628…`. */
  whatsapp: string | null;
  marketplaces: Json<StoredMarketplaceLink[]>;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  status: Generated<BusinessStatus>;
  /** Why it is rejected or suspended. */
  reason: string | null;
  /** The region of the office that suspended it; none, where an operator did. */
  suspended_by: Generated<string | null>;
  version: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  /** When it was first approved. */
  published_at: Date | null;
  /** What its products are called, for search; kept by the database. */
  product_names: Generated<string>;
  names: GeneratedAlways<string>;
  search: GeneratedAlways<string>;
}

export interface CertificationsTable {
  business_id: string;
  kind: CertificationKind;
  number: string;
  /** `YYYY-MM-DD` */
  ends_on: string | null;
  verified: Generated<boolean>;
  position: number;
}

/** Of its business, the database keeps what lists need: region, category, name, whether it is shown. */
export interface ProductsTable extends Ancestry {
  id: string;
  business_id: string;
  region_code: Generated<string>;
  category: Generated<BusinessCategory>;
  business_name: Generated<string>;
  shown: Generated<boolean>;
  name: string;
  description: string;
  price_idr: number | null;
  price_idr_max: number | null;
  unit: string | null;
  available: Generated<boolean>;
  version: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
  /** When it could first be seen. */
  listed_at: Generated<Date>;
  names: GeneratedAlways<string>;
  search: GeneratedAlways<string>;
}

export interface BusinessPicturesTable {
  business_id: string;
  picture_id: string;
  position: number;
}

export interface ProductPicturesTable {
  product_id: string;
  picture_id: string;
  position: number;
}

/** An account, in the words of better-auth. */
export interface AccountsUserTable {
  id: string;
  name: string;
  /** In lower case. */
  email: string;
  emailVerified: Generated<boolean>;
  createdAt: Generated<Date>;
  updatedAt: Generated<Date>;
  suspended: Generated<boolean>;
  must_change_password: Generated<boolean>;
}

/** The password of an account, in the words of better-auth. */
export interface AccountsAccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  updatedAt: Generated<Date>;
}

export interface AccountsSessionTable {
  id: string;
  /** Its hash. */
  token: string;
  userId: string;
  expiresAt: Date;
}

export interface KeysTable {
  id: string;
  name: string;
  hash: string;
  created_at: Generated<Date>;
  expires_at: Date | null;
  last_used_on: string | null;
  revoked: Generated<boolean>;
  /** The account that made it; none, where a command did. */
  created_by: Generated<string | null>;
}

export interface RolesTable {
  id: string;
  account_id: string | null;
  key_id: string | null;
  role: RoleName;
  group_id: string | null;
  region_code: string | null;
}

export interface AuditTable {
  id: string;
  at: Generated<Date>;
  actor_kind: 'account' | 'key' | 'command';
  actor_id: string;
  operation: string;
  target: string | null;
  region_code: string | null;
  request_id: string;
}

export interface IdempotencyKeysTable {
  actor: string;
  operation: string;
  key: string;
  fingerprint: string;
  answer: string | null;
  created_at: Generated<Date>;
}

export interface AnnouncementsTable extends Ancestry {
  id: string;
  region_code: string;
  /** The group that sent it; else `office_name` says which office did. */
  group_id: string | null;
  office_name: string | null;
  /** It is for this region and everything below it. */
  audience_code: string;
  audience_province_code: GeneratedAlways<string>;
  audience_regency_code: GeneratedAlways<string | null>;
  audience_district_code: GeneratedAlways<string | null>;
  kind: AnnouncementKind;
  severity: Severity;
  /** Place of the severity among all, 1 the least. */
  rank: GeneratedAlways<number>;
  title: string;
  body: string;
  link: string | null;
  starts_at: Date;
  ends_at: Date | null;
  /** When it ends; `infinity` for what does not. */
  ends: GeneratedAlways<unknown>;
  withdrawn_at: Date | null;
  withdrawn_reason: string | null;
  version: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

/** A session as it is stored: moments as RFC 3339 in UTC. */
export interface StoredSession {
  title: string | null;
  startsAt: string;
  endsAt: string;
  allDay: boolean;
}

export interface EventsTable extends Ancestry {
  id: string;
  region_code: string;
  /** The group that invites; else `office_name` says which office does. */
  group_id: string | null;
  office_name: string | null;
  /** Sent down to this region and everything below it. */
  audience_code: string | null;
  type: EventType;
  title: string;
  body: string;
  /** Soonest first; empty while only the month is known. */
  sessions: Json<StoredSession[]>;
  tentative_month: string | null;
  /** Beginning of its first session, or of its month. */
  first_at: Date;
  /** End of its last session, or of its month. */
  last_at: Date;
  place_name: string | null;
  place_latitude: number | null;
  place_longitude: number | null;
  online_url: string | null;
  capacity: string | null;
  registration_url: string | null;
  contact_url: string | null;
  status: EventStatus;
  cancelled_reason: string | null;
  withdrawn_reason: string | null;
  /** It was withdrawn before anyone could see it. */
  withdrawn_unseen: Generated<boolean>;
  version: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

/** Which secret keys there are; never the keys themselves. */
export interface SecretKeysTable {
  id: string;
  current: boolean;
  oldest: Generated<boolean>;
  made_at: Generated<Date>;
}

export interface AspirationsTable extends Ancestry {
  id: string;
  region_code: string;
  /** Region of the office that it lies with. */
  office_code: string;
  office_province_code: GeneratedAlways<string>;
  office_regency_code: GeneratedAlways<string | null>;
  office_district_code: GeneratedAlways<string | null>;
  /** Which office of that region; nothing, where it is the usual one. */
  office_name: string | null;
  /** Region of the office that received it. */
  received_by: string;
  type: AspirationType;
  topic: AspirationTopic;
  status: AspirationStatus;
  /** What it goes back to, while it is on hold. */
  held_status: AspirationStatus | null;
  /** Nothing, once it is erased; as `body`. */
  title: string | null;
  body: string | null;
  place_latitude: number | null;
  place_longitude: number | null;
  place_note: string | null;
  anonymous: boolean;
  confidential: boolean;
  /** Sealed: see aspirations/contact.ts. */
  contact: Buffer | null;
  contact_key: string | null;
  contact_shareable: Generated<boolean>;
  consent_notice: string;
  consent_at: Date;
  /** The same as the reporter's device wrote it; nothing of those before it was kept. */
  consent_said: string | null;
  /** How many days after its end contact and attachments are kept, as was promised when it was sent. */
  retention_days: number;
  text_retention_days: number;
  suspect: Generated<boolean>;
  code_hash: Buffer;
  /** What everyone may read. */
  shown_title: string | null;
  shown_body: string | null;
  verify_by: Date | null;
  follow_up_by: Date | null;
  due_at: GeneratedAlways<Date | null>;
  closes_at: Date | null;
  answered_at: Date | null;
  ended_at: Date | null;
  processing_stopped_at: Date | null;
  erased_at: Date | null;
  overdue_told_at: Date | null;
  version: Generated<number>;
  submitted_at: Date;
  changed_at: Date;
}

export interface AspirationStepsTable {
  id: string;
  aspiration_id: string;
  at: Date;
  kind: AspirationStepKind;
  by: StepTaker;
  office_code: string | null;
  office_name: string | null;
  /** For the reporter. */
  body: string | null;
  /** For colleagues. */
  note: string | null;
  /** Everyone may read the body, while the aspiration is shown. */
  shown: Generated<boolean>;
  actor_kind: 'account' | 'key' | null;
  actor_id: string | null;
}

export interface AspirationAttachmentsTable {
  id: string;
  /** The aspiration that has taken it; nothing, before one has. */
  aspiration_id: string | null;
  kind: MediaKind;
  type: string;
  /** What it weighs before it is sealed. */
  bytes: number;
  key_id: string;
  edition: Generated<number>;
  uploaded_at: Generated<Date>;
}

/** Who answers for a district, regency or province. */
export interface OfficesTable {
  region_code: string;
  name: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  hours: string | null;
  /** Addresses that mail about aspirations goes to; never public. */
  notify: Generated<string[]>;
  version: Generated<number>;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

/** The site list. Of host and region, one is there. */
export interface SitesTable {
  id: string;
  host: string | null;
  region_code: string | null;
  standing: SiteStanding;
  /** Why, for operators. */
  reason: string;
  changed_at: Generated<Date>;
}

/** The outbox: mail to offices, until it is sent and a while after. */
export interface MailsTable {
  id: string;
  /** Region for which the office answers. */
  region_code: string;
  kind: string;
  /** Id of what it is about. */
  reference: string;
  created_at: Date;
  /** When it is to be tried, or tried again. */
  due_at: Date;
  attempts: Generated<number>;
  sent_at: Date | null;
  given_up_at: Date | null;
  last_error_code: string | null;
}

/** The tables, as Kysely sees them. The migrations make them. */
export interface Schema {
  'accounts.user': AccountsUserTable;
  'accounts.account': AccountsAccountTable;
  'accounts.session': AccountsSessionTable;
  'accounts.keys': KeysTable;
  'accounts.roles': RolesTable;
  audit: AuditTable;
  idempotency_keys: IdempotencyKeysTable;
  regions: RegionsTable;
  region_aliases: RegionAliasesTable;
  groups: GroupsTable;
  group_decisions: GroupDecisionsTable;
  group_days: GroupDaysTable;
  pictures: PicturesTable;
  media_claims: MediaClaimsTable;
  articles: ArticlesTable;
  article_documents: ArticleDocumentsTable;
  article_pictures: ArticlePicturesTable;
  article_versions: ArticleVersionsTable;
  article_raises: ArticleRaisesTable;
  businesses: BusinessesTable;
  certifications: CertificationsTable;
  products: ProductsTable;
  business_pictures: BusinessPicturesTable;
  product_pictures: ProductPicturesTable;
  announcements: AnnouncementsTable;
  events: EventsTable;
  secret_keys: SecretKeysTable;
  aspirations: AspirationsTable;
  aspiration_steps: AspirationStepsTable;
  aspiration_attachments: AspirationAttachmentsTable;
  offices: OfficesTable;
  mails: MailsTable;
  sites: SitesTable;
}
