/** What brought the person here. */

export const MARKETING = `
marketing | object | Marketing | The campaign behind the visit
  trackingCode | string | Tracking code | Code in the link that was followed
  campaignName | string | Campaign | Name of the campaign
  campaignGroup | string | Campaign group | Campaigns that belong together
`;

export const CHANNEL = `
channel | object | Channel | The channel on which it happened
  _type | string:uri | Kind | Address that stands for the kind of channel
  mediaType | open email=E-mail, sms=Text message, push=Push message, web=Web, social=Social network | Medium | Medium of the channel
  mediaAction | open clicks=Click, impressions=Display, bounces=Bounce, subscriptions=Subscription, unsubscriptions=Unsubscription | Action | What was done on it
  typeAtSource | string | Kind at the source | How the source calls the channel
`;
