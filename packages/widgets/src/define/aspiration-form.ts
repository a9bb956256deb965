import { define } from '../base/define.ts';
import { KimAspirationForm } from '../aspiration-form/kim-aspiration-form.ts';

define('kim-aspiration-form', KimAspirationForm);

export { KimAspirationForm };
export type * from '../events/index.ts';
