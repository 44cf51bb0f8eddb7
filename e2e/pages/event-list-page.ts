import { type Locator, type Page, expect } from '@playwright/test';
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

  /** A filter's button; the head of a column may have the same name, but opens nothing. */
  filter(label: string): Locator {
    return this.#page
      .getByRole('button', { name: label, exact: true })
      .and(this.#page.locator('[aria-haspopup]'));
  }

  async filterBy(label: string, option: string): Promise<void> {
    await this.filter(label).click();
    await this.#page.getByRole('menuitemradio', { name: option, exact: true }).click();
    await expect(this.#page.getByRole('menu')).toHaveCount(0);
  }

  async act(name: string, action: 'Duplicate' | 'Delete'): Promise<void> {
    await this.table.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
    await this.#page.getByRole('menuitem', { name: action }).click();
  }
}
