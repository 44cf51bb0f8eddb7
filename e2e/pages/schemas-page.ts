import { type Locator, type Page, expect } from '@playwright/test';
import { type Words, english } from './words.ts';

/** The list of schemas and the ways to add one. */
export class SchemasPage {
  readonly #page: Page;
  readonly #words: Words;
  readonly table: Locator;
  readonly report: Locator;

  constructor(page: Page, words: Words = english) {
    this.#page = page;
    this.#words = words;
    this.table = page.getByRole('table', { name: words.schemas });
    this.report = page.getByRole('main').getByRole('alert');
  }

  link(title: string): Locator {
    return this.table.getByRole('link', { name: title, exact: true });
  }

  /** Adds one of our own schemas from an empty list. */
  async addStarter(title: string): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.fromExamples }).click();
    const dialog = this.#page.getByRole('dialog');
    const add = dialog.getByRole('button', { name: this.#words.addSchemaNamed(title) });
    await add.click();
    await expect(add).toBeHidden();
    await dialog.getByRole('button', { name: this.#words.close }).click();
    await expect(this.link(title)).toBeVisible();
  }

  async chooseFile(name: string, text: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Add schema' }).click();
    const chooser = this.#page.waitForEvent('filechooser');
    await this.#page.getByRole('menuitem', { name: 'From a file…' }).click();
    await (
      await chooser
    ).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  async openPasteDialog(): Promise<Locator> {
    await this.#page.getByRole('button', { name: 'Add schema' }).click();
    await this.#page.getByRole('menuitem', { name: 'Paste JSON…' }).click();
    return this.#page.getByRole('dialog', { name: 'Paste a schema export' });
  }

  /** Drops a folder (or files) of this machine on the page, as the browser does it for a person. */
  async dropFromDisk(...files: readonly string[]): Promise<void> {
    const client = await this.#page.context().newCDPSession(this.#page);
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await client.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data });
    }
  }

  /** Drops a file somewhere on the page, as a browser tells the page of it. */
  async drop(name: string, text: string): Promise<void> {
    const transfer = await this.#page.evaluateHandle(
      ([fileName, content]) => {
        const carried = new DataTransfer();
        carried.items.add(new File([content], fileName, { type: 'application/json' }));
        return carried;
      },
      [name, text] as const,
    );
    const heading = this.#page.getByRole('heading', { level: 1 });
    for (const event of ['dragenter', 'dragover', 'drop']) {
      await heading.dispatchEvent(event, { dataTransfer: transfer });
    }
  }
}
