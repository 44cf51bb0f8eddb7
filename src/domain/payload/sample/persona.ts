/** The person and place that one sample is about, so that name, address and city of a payload belong together. */
import type { Picker } from './picker.ts';

export type SampleLocale = 'en' | 'fr';

export interface Persona {
  readonly firstName: string;
  readonly lastName: string;
  /** Without capitals, as keys of people are compared (events.md §11, point 21). */
  readonly email: string;
  readonly phone: string;
  readonly city: string;
  readonly region: string;
  readonly country: string;
  readonly countryCode: string;
  readonly postalCode: string;
  readonly currency: string;
  readonly language: string;
}

interface Place {
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
}

interface Stock {
  readonly firstNames: readonly [string, ...string[]];
  readonly lastNames: readonly [string, ...string[]];
  readonly places: readonly [Place, ...Place[]];
  readonly country: string;
  readonly countryCode: string;
  readonly currency: string;
  readonly language: string;
  /** Numbers reserved for fiction. */
  phone(picker: Picker): string;
}

const STOCK: Readonly<Record<SampleLocale, Stock>> = {
  en: {
    firstNames: ['Jane', 'Olivia', 'Amelia', 'Noah', 'George', 'Arthur'],
    lastNames: ['Doe', 'Baker', 'Clarke', 'Turner', 'Walsh', 'Hughes'],
    places: [
      { city: 'London', region: 'England', postalCode: 'SW1A 1AA' },
      { city: 'Leeds', region: 'England', postalCode: 'LS1 4AP' },
      { city: 'Cardiff', region: 'Wales', postalCode: 'CF10 1EP' },
      { city: 'Edinburgh', region: 'Scotland', postalCode: 'EH1 1YZ' },
    ],
    country: 'United Kingdom',
    countryCode: 'GB',
    currency: 'GBP',
    language: 'en-GB',
    phone: (picker) => `+44161496${picker.text('0', 1)}${picker.digits(3)}`,
  },
  fr: {
    firstNames: ['Jeanne', 'Louise', 'Alice', 'Gabriel', 'Hugo', 'Marius'],
    lastNames: ['Martin', 'Bernard', 'Petit', 'Moreau', 'Garnier', 'Roussel'],
    places: [
      { city: 'Paris', region: 'Île-de-France', postalCode: '75002' },
      { city: 'Lyon', region: 'Auvergne-Rhône-Alpes', postalCode: '69001' },
      { city: 'Nantes', region: 'Pays de la Loire', postalCode: '44000' },
      { city: 'Lille', region: 'Hauts-de-France', postalCode: '59000' },
    ],
    country: 'France',
    countryCode: 'FR',
    currency: 'EUR',
    language: 'fr-FR',
    phone: (picker) => `+33199${picker.text('0', 2)}${picker.digits(4)}`,
  },
};

/** Draws a person. Addresses end in `example.com`, which belongs to nobody. */
export function drawPersona(picker: Picker, locale: SampleLocale): Persona {
  const stock = STOCK[locale];
  const firstName = picker.one(stock.firstNames);
  const lastName = picker.one(stock.lastNames);
  const { country, countryCode, currency, language } = stock;
  return {
    firstName,
    lastName,
    email: `${firstName}.${lastName}@example.com`.toLowerCase(),
    phone: stock.phone(picker),
    ...picker.one(stock.places),
    country,
    countryCode,
    currency,
    language,
  };
}
