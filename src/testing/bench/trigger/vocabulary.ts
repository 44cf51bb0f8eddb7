/** Values that the events of the workload carry, likeliest first. Some towns and products are not ASCII. */

export const EVENT_TYPES = [
  'web.webpagedetails.pageViews',
  'commerce.productViews',
  'web.webinteraction.linkClicks',
  'commerce.productListAdds',
  'search.performed',
  'decisioning.propositionDisplay',
  'commerce.productListViews',
  'application.launch',
  'commerce.checkouts',
  'commerce.purchases',
  'decisioning.propositionInteract',
  'media.play',
  'web.formFilledOut',
  'commerce.productListRemovals',
  'message.feedback',
  'message.tracking',
  'commerce.saveForLaters',
  'media.sessionComplete',
  'application.close',
  'loyalty.pointsEarned',
  'booking.started',
  'booking.completed',
  'booking.cancelled',
  'support.chatOpened',
  'account.signedIn',
  'account.created',
  'location.entry',
  'location.exit',
  'pushTracking.applicationOpened',
  'loyalty.tierChanged',
] as const;

export const COUNTRIES = 'FR,DE,GB,ES,IT,US,NL,BE,CH,AT,SE,PL,PT,DK,NO,FI,IE,CA,LU,CZ'.split(',');
const STEMS = [
  ...'Paris,Lyon,Berlin,London,Madrid,Roma,Marseille,Hamburg,Bordeaux,Toulouse,Nice'.split(','),
  ...'Nantes,Lille,Milano,Barcelona,Amsterdam,Bruxelles,Leeds,Porto,Wien,Rennes'.split(','),
  ...'Toulon,Grenoble,Dijon,Angers,Le Havre,Brest,Tours,Limoges,Amiens,Metz'.split(','),
];
const ACCENTED = 'Orléans,Besançon,München,Zürich,Malmö,Nîmes,Łódź,Córdoba,Saint-Étienne'.split(
  ',',
);
/** About one event in seven carries something that is not ASCII. */
export const CITIES = STEMS.flatMap((city, index) => {
  const accented = ACCENTED[(index - 4) / 4];
  return accented === undefined ? [city] : [city, accented];
});
export const REGIONS = COUNTRIES.flatMap((country) =>
  ['North', 'South', 'East', 'West'].map((part) => `${country}-${part}`),
);

export const SECTIONS =
  'home,women,men,kids,sale,shoes,sport,beauty,garden,kitchen,travel,help,account,stores'.split(
    ',',
  );
const PAGES = 'landing,list,detail,cart,checkout,guide,review,compare,brand,offer'.split(',');
export const PAGE_NAMES = PAGES.flatMap((page) =>
  SECTIONS.map((section) => `${section}:${page}`),
).concat(Array.from({ length: 260 }, (_, index) => `article:${1000 + index * 7}`));
export const SITES = [
  'www.acme.example',
  'm.acme.example',
  'shop.acme.example',
  'blog.acme.example',
];
export const LINKS =
  'add-to-cart,menu,search,hero-banner,newsletter,login,wishlist,size-guide,store-finder,chat'.split(
    ',',
  );
export const LINK_TYPES = ['other', 'exit', 'download'];
export const REFERRERS = ['search_engine', 'internal', 'typed_bookmarked', 'social', 'email'];
export const TERMS = [
  ...'running shoes,jacket,dress,coffee machine,lamp,backpack,jeans,sofa,tent,watch'.split(','),
  ...'robe d’été,écharpe,kühlschrank,bañador,crème,sneakers,umbrella,desk,phone,camera'.split(','),
];
export const CURRENCIES = ['EUR', 'GBP', 'USD', 'CHF', 'SEK', 'PLN'];
export const SHIPPING = ['standard', 'express', 'pick-up', 'locker', 'same-day'];
export const DEVICE_TYPES = ['mobile', 'desktop', 'tablet', 'tv'];
export const MAKERS = ['Apple', 'Samsung', 'Xiaomi', 'Google', 'Huawei', 'Sony', 'Nokia'];
export const MODELS = MAKERS.flatMap((maker) =>
  ['S1', 'S2', 'Pro', 'Max', 'Lite'].map((model) => `${maker} ${model}`),
);
export const SYSTEMS = ['iOS', 'Android', 'Windows', 'macOS', 'Linux', 'ChromeOS'];
export const BROWSERS = ['Chrome', 'Safari', 'Firefox', 'Edge', 'Samsung Internet', 'Opera'];
export const LANGUAGES = ['fr-FR', 'de-DE', 'en-GB', 'es-ES', 'it-IT', 'en-US', 'nl-NL', 'pl-PL'];
export const CONNECTIONS = ['wifi', 'mobile', 'cable', 'unknown'];
export const CHANNELS = ['organic', 'email', 'paid-search', 'social', 'direct', 'affiliate', 'sms'];
export const CAMPAIGNS = Array.from(
  { length: 240 },
  (_, index) =>
    `${['spring', 'summer', 'autumn', 'winter'][index % 4]}-${2024 + (index % 3)}-${100 + index}`,
);
export const TIERS = ['none', 'bronze', 'silver', 'gold', 'platinum'];
export const SEGMENTS = Array.from({ length: 60 }, (_, index) => `seg-${String(index + 10)}`);
export const STORES = Array.from({ length: 300 }, (_, index) => `ST-${String(1000 + index)}`);
export const EXPERIMENTS = Array.from({ length: 40 }, (_, index) => `exp-${String(index + 1)}`);
export const VARIANTS = ['control', 'a', 'b', 'c'];
export const AUTHORS = 'jdoe,amartin,lschmidt,mrossi,pgarcia,knowak,ésimon,fdubois'.split(',');
export const SKUS = Array.from(
  { length: 2000 },
  (_, index) => `SKU-${String.fromCharCode(65 + (index % 26))}${String(10_000 + index * 3)}`,
);
export const PRODUCTS = [
  ...'Trail Shoe,Rain Jacket,Linen Dress,Espresso Maker,Desk Lamp,Day Pack,Slim Jeans'.split(','),
  ...'Corner Sofa,Two-Person Tent,Diver Watch,Wool Scarf,Beach Towel,Gift "Box" Set'.split(','),
  ...'Crème de jour,Umbrella,Phone Case,Camera Strap,Notebook,Candle'.split(','),
];
export const ASSURANCES = ['ambiguous', 'authenticated', 'loggedOut'];
