import { type Locator, type Page } from '@playwright/test';
import { type Words, english } from './words.ts';

/** The list of events. */
export class EventListPage {
  readonly #page: Page;
  readonly createEvent: Locator;
  readonly search: Locator;
  readonly count: Locator;
  readonly table: Locator;
  readonly rows: Locator;

  constructor(page: Page, words: Words = english) {
    this.#page = page;
    this.createEvent = page.getByRole('link', { name: words.createEvent });
    this.search = page.getByRole('searchbox', { name: 'Search events' });
    this.count = page.getByRole('status', { name: /of .* events/ });
    this.table = page.getByRole('table', { name: words.events });
    this.rows = this.table.getByRole('row').filter({ has: page.getByRole('cell') });
  }

  link(name: string): Locator {
    return this.table.getByRole('link', { name, exact: true });
  }

  /** The names in the order of the list. */
  names(): Promise<string[]> {
    return this.rows.getByRole('link').allTextContents();
  }

  async sortBy(column: string): Promise<void> {
    await this.table.getByRole('columnheader', { name: column }).getByRole('button').click();
  }

  async filterBy(label: string, option: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).click();
    await this.#page.getByRole('option', { name: option, exact: true }).click();
  }

  async act(name: string, action: 'Duplicate' | 'Delete'): Promise<void> {
    await this.table.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
    await this.#page.getByRole('menuitem', { name: action }).click();
  }
}
