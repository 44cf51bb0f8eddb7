import { type Locator, type Page, expect } from '@playwright/test';
import { CodeEditor } from './code-editor.ts';
import type { Words } from './words.ts';

/** The payload that the event expects, as it stands beside the form. */
export class PayloadPane {
  /** Header and body. */
  readonly message: CodeEditor;
  /** The entity alone. */
  readonly event: CodeEditor;
  /** Realistic values. */
  readonly sample: CodeEditor;
  readonly #tabs: Locator;
  readonly #copy: Locator;
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#page = page;
    this.#words = words;
    this.message = new CodeEditor(page, words.payloadMessage);
    this.event = new CodeEditor(page, words.payloadEvent);
    this.sample = new CodeEditor(page, words.payloadSample);
    this.#tabs = page.getByRole('radiogroup', { name: words.payload, exact: true });
    this.#copy = page.getByRole('button', { name: words.copyPayload });
  }

  async showEvent(): Promise<void> {
    await this.#show(this.#words.payloadEventTab, this.event);
  }

  async showSample(): Promise<void> {
    await this.#show(this.#words.payloadSampleTab, this.sample);
  }

  /** The payload as "Copy payload" puts it on the clipboard. */
  async copied(): Promise<unknown> {
    await this.#copy.click();
    return JSON.parse(await this.#page.evaluate(() => navigator.clipboard.readText()));
  }

  async #show(tab: string, editor: CodeEditor): Promise<void> {
    await this.#tabs.getByRole('radio', { name: tab, exact: true }).click();
    await expect(editor.textbox).toBeVisible();
  }
}
