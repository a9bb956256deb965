import type { AnnouncementTerms } from '../announcement/kim-announcement.terms.ts';
import type { AspirationFormTerms } from '../aspiration-form/kim-aspiration-form.terms.ts';
import type { AspirationStatusTerms } from '../aspiration-status/kim-aspiration-status.terms.ts';
import { addTerms } from '../base/dictionary.ts';
import type { BaseTerms } from '../base/kim-element.terms.ts';
import type { CarouselTerms } from '../carousel/carousel.terms.ts';
import type { DialogTerms } from '../dialog/dialog.terms.ts';
import type { DirectoryTerms } from '../directory/kim-directory.terms.ts';
import type { EditorTerms } from '../editor/notices.terms.ts';
import type { EndingTerms } from '../ending/ending.terms.ts';
import type { FindBarTerms } from '../find/find-bar.terms.ts';
import type { NewsFeedTerms } from '../news-feed/kim-news-feed.terms.ts';
import type { FreshnessTerms } from '../freshness/freshness.terms.ts';
import type { ReadingTerms } from '../reading/reading.terms.ts';
import type { ReceiptTerms } from '../receipt/receipt.terms.ts';
import type { SendingTerms } from '../sending/sending.terms.ts';
import type { ShareTerms } from '../share/share.terms.ts';
import type { ProfileCardTerms } from '../profile-card/kim-profile-card.terms.ts';
import type { UmkmShowcaseTerms } from '../umkm-showcase/kim-umkm-showcase.terms.ts';

/** What elements say in a further language, by element. What is left out is said in Indonesian. */
export interface Translation {
  readonly base?: Partial<BaseTerms>;
  readonly announcement?: Partial<AnnouncementTerms>;
  readonly 'aspiration-form'?: Partial<AspirationFormTerms>;
  readonly 'aspiration-status'?: Partial<AspirationStatusTerms>;
  readonly carousel?: Partial<CarouselTerms>;
  readonly dialog?: Partial<DialogTerms>;
  readonly directory?: Partial<DirectoryTerms>;
  readonly editor?: Partial<EditorTerms>;
  readonly ending?: Partial<EndingTerms>;
  readonly 'find-bar'?: Partial<FindBarTerms>;
  readonly 'news-feed'?: Partial<NewsFeedTerms>;
  readonly freshness?: Partial<FreshnessTerms>;
  readonly reading?: Partial<ReadingTerms>;
  readonly receipt?: Partial<ReceiptTerms>;
  readonly sending?: Partial<SendingTerms>;
  readonly share?: Partial<ShareTerms>;
  readonly 'profile-card'?: Partial<ProfileCardTerms>;
  readonly 'umkm-showcase'?: Partial<UmkmShowcaseTerms>;
}

/**
 * Adds a language, such as Javanese (`jv`), Sundanese (`su`), Balinese (`ban`) or Banjar (`bjn`). Elements
 * speak it where `locale`, or the closest `lang`, says so, from when they are next rendered: add it before
 * they are defined. Dates stay as they are in
 * Indonesian: no browser knows them in these languages.
 *
 * @param tag the language of BCP 47, without a region.
 * @example
 * addLanguage('jv', { 'news-feed': { news: 'Pawarta', more: 'Pawarta liyane' } });
 */
export const addLanguage = (tag: string, translation: Translation): void =>
  addTerms(tag, { ...translation });
