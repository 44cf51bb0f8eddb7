/**
 * Which fields speak of a person, by their name: those of XDM's own field groups, and fields of a tenant whose name
 * says what they hold. Rather one too many: a field is revealed by one click.
 */

/** Everything inside them is personal. */
const SUBTREES: ReadonlySet<string> = new Set([
  'person',
  'personID',
  'endUserIDs',
  'userIDs',
  'pushNotificationTokens',
]);

/** A contact point of XDM: `personalEmail`, `workPhone`, `billingAddress`, and the object below it. */
const CONTACT_POINT = /(?:Email|Phone|Address)$/;

/** Whole names, without case, hyphens and underscores. */
const NAMES = wordSet(`
  firstname lastname middlename fullname surname givenname familyname birthdate birthday birthyear
  birthdayandmonth dateofbirth gender nationality maritalstatus taxid ssn passport iban bic vatid
  street1 street2 street3 street4 postalcode zip zipcode postbox latitude longitude lat lng ip ipv4
  ipv6 ipaddress useragent ecid mcid aaid idfa idfv gaid adid advertisingid vendorid deviceid
  cookieid visitorid sessionid tntid accountid accountnumber userid username login customerid
  customernumber clientid contactid memberid membernumber loyaltyid loyaltynumber crmid profileid
  leadid cardnumber token devicetoken pushtoken password
`);

/** Words that say it wherever they stand in the name of a value. */
const WORDS = wordSet('email mail phone telephone msisdn crm passport iban ssn');

/** True where everything below a name is personal. */
export function isPersonalSubtree(name: string): boolean {
  return SUBTREES.has(name) || CONTACT_POINT.test(name);
}

/** True where the value of this name is personal. */
export function isPersonalName(name: string): boolean {
  const plain = name.replaceAll(/[-_]/g, '').toLowerCase();
  if (NAMES.has(plain) || isPersonalSubtree(name)) return true;
  return wordsOf(name).some((word) => WORDS.has(word));
}

/** True for a text that is personal whatever its field is called: an e-mail address in it, a phone or IP number. */
export function isPersonalText(text: string): boolean {
  return EMAIL.test(text) || PHONE.test(text) || IP_ADDRESS.test(text);
}

// In an address (`?to=a%40b.fr`) the sign is written as `%40`.
const EMAIL = /\S(?:@|%40)[\w.-]+\.[a-z]/i;
const PHONE = /^\+\d[\d .()-]{7,20}$/;
const IP_ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$/;

function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .map((word) => word.toLowerCase());
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
