import { type Locator, type Page, expect } from '@playwright/test';

/** The standard identity types and the own ones. */
export class IdentityTypesPage {
  readonly #page: Page;
  readonly dialog: Locator;
  readonly own: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog');
    this.own = page.getByRole('table', { name: 'Your identity types' });
  }

  row(code: string): Locator {
    return this.#page.getByRole('row').filter({
      has: this.#page.getByRole('cell', { name: code, exact: true }),
    });
  }

  /** Fills in the dialog for a new one and presses Add. */
  async add(name: string, code: string, category: string | RegExp): Promise<void> {
    await this.#page.getByRole('button', { name: 'Add identity type' }).click();
    await this.dialog.getByLabel('Name').fill(name);
    await this.dialog.getByLabel('Code').fill(code);
    await this.dialog.getByRole('button', { name: /Category/ }).click();
    await this.#page.getByRole('option', { name: category }).click();
    await expect(this.#page.getByRole('listbox')).toHaveCount(0);
    await this.submit('Add');
  }

  async submit(label: 'Add' | 'Save'): Promise<void> {
    await this.dialog.getByRole('button', { name: label, exact: true }).click();
  }

  async act(action: 'Rename' | 'Delete', name: string): Promise<void> {
    await this.own.getByRole('button', { name: `${action} ${name}` }).click();
  }
}
