/** Fields of a web analysis: variables, counters and lists, as many as a report suite of moderate size fills. */

const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');

/** What Maison Lumera keeps in its variables; the rest are free. */
const EVARS: readonly string[] = [
  'Internal campaign',
  'Search word',
  'Search results',
  'Login state',
  'Customer group',
  'Price list',
  'Page language',
  'Boutique',
  'Payment method',
  'Delivery method',
  'Gift wrapping',
  'Recommendation',
  'Size advice',
  'Wish list',
  'Days since last visit',
];

const PROPS: readonly string[] = [
  'Page type',
  'Previous page',
  'Scroll depth',
  'Server time',
  'Template',
  'Consent',
];

export const ANALYTICS = `
_experience | object | Experience | Fields of the analysis
  analytics | object | Analytics | What the analysis collected
    customDimensions | object | Own dimensions | Values that the report suite defines
      eVars | object | Variables | Values that stay with the visitor
${numbered(60, (index) => `        eVar${index} | string ..255 | ${EVARS[index - 1] ?? `Variable ${index}`} | Value of variable ${index}`)}
      props | object | Properties | Values of one hit
${numbered(30, (index) => `        prop${index} | string ..100 | ${PROPS[index - 1] ?? `Property ${index}`} | Value of property ${index}`)}
      lists | object | Lists | Several values at once
        list1 | object | Filters | Filters that were set
          list | object[] | Entries | One entry a value
            key | string | Key | Name of the entry
            value | string | Value | Value of the entry
    event1to100 | object | Counters | Counters that the report suite defines
${numbered(20, (index) => `      event${index} | measure | Counter ${index} | Counts of event ${index}`)}
    session | object | Session | The visit
      num | int 1.. | Visit number | Which visit of this person it is
      depth | int 1.. | Hit number | Which hit of the visit it is
      timestamp | long 0.. | Session start | Start of the visit, milliseconds since 1970
`;
