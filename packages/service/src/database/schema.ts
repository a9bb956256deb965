import type { Potential, RegionKind, RegionLevel, TimeZone, Topic } from '@simpul-kim/contract';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** A column that is written as JSON text and read as the value. */
type Json<T> = ColumnType<T, string, string>;

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
  potentials: Potential[];
  suspended: Generated<boolean>;
}

/** A stored size of a picture; `file` is its path below the media folder. */
export interface StoredSize {
  file: string;
  width: number;
  height: number;
  type: string;
}

export interface PicturesTable {
  id: string;
  alt: string;
  sizes: Json<StoredSize[]>;
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
  status: 'draft' | 'published' | 'retracted';
  hidden: Generated<boolean>;
  published_at: Date;
  updated_at: Generated<Date>;
  search: GeneratedAlways<string>;
}

/** The tables, as Kysely sees them. The migrations make them. */
export interface Schema {
  regions: RegionsTable;
  groups: GroupsTable;
  pictures: PicturesTable;
  articles: ArticlesTable;
}
