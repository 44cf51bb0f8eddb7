import { readFile } from 'node:fs/promises';
import { type Locator, type Page, expect } from '@playwright/test';

/** The settings, with export and import of the whole workspace. */
export class SettingsPage {
  readonly #page: Page;
  readonly importDialog: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.importDialog = page.getByRole('dialog');
  }

  /** The text of the exported file. */
  async exportWorkspace(): Promise<string> {
    const download = this.#page.waitForEvent('download');
    await this.#page.getByRole('button', { name: 'Export workspace' }).click();
    return readFile(await (await download).path(), 'utf8');
  }

  /** Chooses a workspace file; its preview opens. Large ones take their time. */
  async chooseImport(name: string, text: string): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.#page.getByRole('button', { name: 'Import workspace…' }).click();
    await (
      await chooser
    ).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(this.importDialog).toBeVisible({ timeout: 30_000 });
  }

  async importWorkspace(name: string, text: string): Promise<void> {
    await this.chooseImport(name, text);
    await this.importDialog.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(this.importDialog).toBeHidden({ timeout: 30_000 });
  }
}
