import { type Locator, type Page, expect } from '@playwright/test';
import type { Words } from './words.ts';

/** The tree of all fields of the schema, to tick those that the event keeps. */
export class FieldsDialog {
  readonly dialog: Locator;
  readonly search: Locator;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#words = words;
    this.dialog = page.getByRole('dialog', { name: words.fields });
    this.search = this.dialog.getByRole('searchbox', { name: words.searchFields });
  }

  field(title: string | RegExp): Locator {
    return this.dialog.getByRole('treeitem', { name: title });
  }

  /** Finds a field by its path or title and ticks it. */
  async tick(query: string, label: string | RegExp): Promise<void> {
    await this.search.fill(query);
    const row = this.field(label);
    await row.press('Space');
    await expect(row).toBeChecked();
  }

  async accept(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.#words.ok }).click();
    await expect(this.dialog).toBeHidden();
  }
}
