import { announcementRequest } from '../announcement/request.ts';
import { aspirationFormRequest } from '../aspiration-form/request.ts';
import { aspirationStatusRequest } from '../aspiration-status/request.ts';
import { directoryRequest } from '../directory/request.ts';
import { newsFeedRequest } from '../news-feed/request.ts';
import { profileCardRequest } from '../profile-card/request.ts';
import { umkmShowcaseRequest } from '../umkm-showcase/request.ts';

export { optionOf } from '../base/option.ts';
export { readsNothing, requestsOf, type AttributeOf, type WidgetRequest } from '../base/request.ts';

/** What each widget reads, by its name; `requestsOf` takes it. */
export const reads: Readonly<Record<string, string>> = {
  'news-feed': newsFeedRequest,
  announcement: announcementRequest,
  'aspiration-form': aspirationFormRequest,
  'aspiration-status': aspirationStatusRequest,
  directory: directoryRequest,
  'profile-card': profileCardRequest,
  'umkm-showcase': umkmShowcaseRequest,
};
