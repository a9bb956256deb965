import { define } from '../base/define.ts';
import { KimProfileCard } from '../profile-card/kim-profile-card.ts';

define('kim-profile-card', KimProfileCard);

export { KimProfileCard };
export type * from '../events/index.ts';
