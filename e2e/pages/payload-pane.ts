import { type Locator, type Page, expect } from '@playwright/test';
import { CodeEditor } from './code-editor.ts';
import type { Words } from './words.ts';

/** The payload that the event expects, as it stands beside the form. */
export class PayloadPane {
  /** Header and body. */
  readonly message: CodeEditor;
  /** The entity alone. */
  readonly event: CodeEditor;
  readonly #eventTab: Locator;
  readonly #copy: Locator;
  readonly #page: Page;

  constructor(page: Page, words: Words) {
    this.#page = page;
    this.message = new CodeEditor(page, words.payloadMessage);
    this.event = new CodeEditor(page, words.payloadEvent);
    this.#eventTab = page
      .getByRole('radiogroup', { name: words.payload, exact: true })
      .getByRole('radio', { name: words.payloadEventTab, exact: true });
    this.#copy = page.getByRole('button', { name: words.copyPayload });
  }

  async showEvent(): Promise<void> {
    await this.#eventTab.click();
    await expect(this.event.textbox).toBeVisible();
  }

  /** The payload as "Copy payload" puts it on the clipboard. */
  async copied(): Promise<unknown> {
    await this.#copy.click();
    return JSON.parse(await this.#page.evaluate(() => navigator.clipboard.readText()));
  }
}
