/** One sentence on each word of the expression language, for hover and completion (expression-language.md §3 to §9). */

const functions = {
  concat: 'Joins two texts, or all texts of a list.',
  contain: 'True if the text contains the other one, capital letters counting.',
  containIgnoreCase: 'True if the text contains the other one, ignoring capital letters.',
  startWith: 'True if the text starts with the other one, capital letters counting.',
  startWithIgnoreCase: 'True if the text starts with the other one, ignoring capital letters.',
  endWith: 'True if the text ends with the other one, capital letters counting.',
  endWithIgnoreCase: 'True if the text ends with the other one, ignoring capital letters.',
  equalIgnoreCase: 'True if both texts are the same, ignoring capital letters.',
  notEqualIgnoreCase: 'True if the texts differ by more than capital letters.',
  indexOf: 'The position at which the other text first occurs, counted from 0; -1 if it does not.',
  lastIndexOf:
    'The position at which the other text last occurs, counted from 0; -1 if it does not.',
  isEmpty: 'True only for the empty text; false for a missing field (test that with is null).',
  isNotEmpty: 'True for a text of at least one character; false for a missing field.',
  length: 'The number of characters of a text.',
  lower: 'The text in lower case.',
  upper: 'The text in upper case.',
  matchRegExp: 'True if the whole text matches the regular expression.',
  replace: 'Replaces the first match of a regular expression.',
  replaceAll: 'Replaces every match of a regular expression.',
  split: 'Splits a text at the matches of a regular expression.',
  substr: 'The part of a text from one position to before another, or to the end; counted from 0.',
  trim: 'The text without spaces at its start and end.',
  uuid: 'A new random identifier of 36 characters.',

  differenceLists: 'The values of the first list that the second one lacks, each once.',
  mergeLists: 'Both lists one after the other; with true, each value once.',
  intersect: 'The values that both lists hold, each once.',
  distinct:
    'The list with each value once and without nulls; of objects, by one attribute or by all.',
  distinctWithNull: 'The list with each value once, null included.',
  filter: 'The objects whose attribute has one of the values.',
  getListItem: 'The element at a position, counted from 0; no value beyond the end.',
  in: 'True if the value is in the list; both must be of one type.',
  limit: 'The first elements of a list; with false as third argument, the last ones.',
  listSize: 'The number of elements of a list, nulls included.',
  serializeList:
    'Joins the elements into one text with a separator; with true, each between double quotes.',
  sort: 'The list in ascending order (true) or descending order (false); objects by one attribute.',

  avg: 'The mean of a list or of two numbers, as a decimal.',
  count: 'The number of elements of a list, nulls left out.',
  countOnlyNull: 'The number of nulls in a list.',
  countWithNull: 'The number of elements of a list, nulls included.',
  distinctCount: 'The number of different values of a list, nulls left out.',
  distinctCountWithNull: 'The number of different values of a list; null counts as one of them.',
  max: 'The largest value of a list or of two values; of dates, the latest.',
  min: 'The smallest value of a list or of two values; of dates, the earliest.',
  sum: 'The total of a list or of two numbers; 0 if there is no value.',

  toBool: 'Makes true or false: of the exact text "true", of a number other than 0.',
  toInteger:
    'Makes an integer: of digits, of a decimal by dropping its fraction, of a date and time as milliseconds.',
  toDecimal: 'Makes a decimal of a text, an integer, or a date and time.',
  toString: 'Makes a text of any single value.',
  toDateOnly: 'Makes a date of a text, of a date and time, or of year, month and day.',
  toDateTime:
    'Makes a date and time with zone: of a text with offset, of milliseconds, or of a zone and a local time.',
  toDateTimeOnly: 'Makes a date and time without zone; an offset is dropped.',
  toDuration: 'Makes a duration of a text such as "PT10H" or of milliseconds.',

  now: 'The current time, in UTC or in a zone.',
  nowWithDelta:
    'The current time plus or minus an amount of years, months, days, hours, minutes or seconds.',
  currentTimeInMillis: 'The current time in milliseconds since 1970.',
  inLastHours: 'True if the time lies in the last given number of hours.',
  inLastDays: 'True if the time lies in the last given number of days of 24 hours.',
  inLastMonths: 'True if the time lies in the last given number of months.',
  inLastYears: 'True if the time lies in the last given number of years.',
  inNextHours: 'True if the time lies in the next given number of hours.',
  inNextDays: 'True if the time lies in the next given number of days of 24 hours.',
  inNextMonths: 'True if the time lies in the next given number of months.',
  inNextYears: 'True if the time lies in the next given number of years.',
  setHours: 'The date and time with another hour, 0 to 23; minutes and seconds stay.',
  setDays: 'The date and time with another day of the month.',
  updateTimeZone: 'The same instant as the clocks of another zone show it.',

  round: 'The nearest integer; halves go up.',
  random: 'A random decimal from 0 to below 1.',

  inAudience: 'True if the person is a member of the audience.',
  inSegment: 'Former name of inAudience.',
};

const operators = {
  and: 'True if both sides are true. Evaluated before or.',
  or: 'True if at least one side is true. Evaluated after and.',
  not: 'True if the condition after it is false or has no value.',
  '==': 'True if both values are equal. Nothing is converted: "1" is not 1.',
  '!=': 'True if the values differ, also when one of them is missing.',
  '<': 'True if the left number or time is before the right one.',
  '<=': 'True if the left number or time is before the right one or equal to it.',
  '>': 'True if the left number or time is after the right one.',
  '>=': 'True if the left number or time is after the right one or equal to it.',
  '+': 'Adds numbers, joins texts, moves a date and time by a duration. Function calls beside it need parentheses.',
  '-': 'Subtracts the right number from the left one.',
  '*': 'Multiplies two numbers of one type.',
  '/': 'Divides; between integers the fraction is dropped, and division by 0 gives 0.',
  '%': 'The remainder of a division; division by 0 gives 0.',
  'is null': 'True if there is no value.',
  'is not null': 'True if there is a value.',
  'has null': 'True if an element of the list has no value.',
  'is numeric': 'True for a number.',
  'is integer': 'True for an integer.',
  'is decimal': 'True for a decimal.',
};

const pathFunctions = {
  all: 'The elements for which the condition is true; without a condition, all of them.',
  first: 'The first element for which the condition is true; without a condition, the first one.',
  last: 'The last element for which the condition is true; without a condition, the last one.',
  at: 'The element at a position, counted from 0.',
  entry: 'The value that a map holds under a key.',
  keys: 'The keys of a map, as a list of texts.',
  firstEntryKey: 'The first key of a map, as the payload has them.',
};

const words = {
  '@event': 'A field of the event: @event{Event.field}.',
  defaultValue: 'What the field counts as when it has no value; of the same type as the field.',
  currentEventField: 'The element being looked at, in a condition inside @event{…}.',
  if: 'Chooses between two values: if (condition) then (value) else (value).',
  then: 'The value if the condition is true.',
  else: 'The value if the condition is not true.',
  true: 'True.',
  false: 'Not true.',
  null: 'No value. Test for it with is null; it may also be an element of a list or an argument.',
  date: 'A date or a date and time written out: date("2026-03-01").',
  '#': 'A field of a data source, in journeys: #{Source.Group.field}.',
  params: 'Parameters of the call to the data source.',
  currentDataPackField: 'The element being looked at, in a condition inside #{…}.',
  '@action': 'A field of the answer of an action, in journeys: @action{Action.field}.',
  currentActionField: 'The element being looked at, in a condition inside @action{…}.',
};

export const languageHelp = { functions, operators, pathFunctions, words };
