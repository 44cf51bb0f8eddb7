/** Field groups of the public model, as far as the starter schemas fill them. Names are facts, texts are ours. */
import type { FieldGroup } from '../starter-schema.ts';
import { ANALYTICS } from './analytics.ts';
import { APPLICATION, USER_LOGIN } from './application.ts';
import { COMMERCE, DELIVERY, PRODUCT_LIST } from './commerce.ts';
import { END_USER_IDS } from './end-user-ids.ts';
import { DEVICE, ENVIRONMENT } from './environment.ts';
import { CHANNEL, MARKETING } from './marketing.ts';
import { ORCHESTRATION_EVENT_ID, PUSH_TOKENS } from './orchestration.ts';
import { PLACE_CONTEXT, POINT_OF_INTEREST } from './place-context.ts';
import { FORM_FILLED_OUT, WEB } from './web.ts';

const MODEL = 'https://ns.adobe.com/xdm';
const EXPERIENCE = 'https://ns.adobe.com/experience';
const ENVIRONMENT_ID = `${MODEL}/context/experienceevent-environment-details`;

export { EXPERIENCE_EVENT, IDENTITY_MAP, TIME_SERIES } from './experience-event.ts';

export const WEB_GROUP: FieldGroup = { id: `${MODEL}/context/experienceevent-web`, fields: WEB };
export const FORM_GROUP: FieldGroup = {
  id: `${MODEL}/mixins/events/formfilledout`,
  fields: FORM_FILLED_OUT,
};
export const COMMERCE_GROUP: FieldGroup = {
  id: `${MODEL}/context/experienceevent-commerce`,
  fields: COMMERCE + PRODUCT_LIST,
};
export const DELIVERY_GROUP: FieldGroup = {
  id: `${MODEL}/context/experienceevent-commerce`,
  fields: DELIVERY,
};
export const ENVIRONMENT_GROUP: FieldGroup = {
  id: ENVIRONMENT_ID,
  fields: ENVIRONMENT + PLACE_CONTEXT,
};
export const SYSTEM_GROUP: FieldGroup = { id: ENVIRONMENT_ID, fields: ENVIRONMENT };
export const DEVICE_GROUP: FieldGroup = { id: ENVIRONMENT_ID, fields: DEVICE };
export const PLACE_GROUP: FieldGroup = {
  id: ENVIRONMENT_ID,
  fields: PLACE_CONTEXT + POINT_OF_INTEREST,
};
export const APPLICATION_GROUP: FieldGroup = {
  id: `${MODEL}/context/experienceevent-application`,
  fields: APPLICATION,
};
export const LOGIN_GROUP: FieldGroup = {
  id: `${MODEL}/mixins/experienceevent-user-login-details`,
  fields: USER_LOGIN,
};
export const END_USER_IDS_GROUP: FieldGroup = {
  id: `${MODEL}/context/experienceevent-enduserids`,
  fields: END_USER_IDS,
};
export const MARKETING_GROUP: FieldGroup = {
  id: `${MODEL}/context/experienceevent-marketing`,
  fields: MARKETING,
};
export const CHANNEL_GROUP: FieldGroup = {
  id: `${MODEL}/context/experienceevent-channel`,
  fields: CHANNEL,
};
export const PUSH_GROUP: FieldGroup = {
  id: `${EXPERIENCE}/campaign/experienceevent-profile-push-details`,
  fields: PUSH_TOKENS,
};
export const EVENT_ID_GROUP: FieldGroup = {
  id: `${EXPERIENCE}/campaign/orchestration/eventid`,
  fields: ORCHESTRATION_EVENT_ID,
};
export const ANALYTICS_GROUP: FieldGroup = {
  id: `${EXPERIENCE}/analytics/experienceevent-all`,
  fields: ANALYTICS,
};
