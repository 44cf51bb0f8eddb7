import { type Locator, type Page, expect } from '@playwright/test';
import { CodeEditor } from './code-editor.ts';
import type { Words } from './words.ts';

/** The payload to try, the button, and what came of it. */
export class FirePane {
  readonly editor: CodeEditor;
  readonly button: Locator;
  readonly verdict: Locator;
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#page = page;
    this.#words = words;
    this.editor = new CodeEditor(page, words.payloadToFire);
    this.button = page.getByRole('button', { name: words.fire, exact: true });
    this.verdict = page.getByRole('region', { name: words.verdict, exact: true });
  }

  async fire(payload?: unknown): Promise<void> {
    if (payload !== undefined) await this.editor.paste(JSON.stringify(payload, null, 2));
    await this.button.click();
  }

  /** The verdict's line about an event. */
  eventRow(name: string): Locator {
    return this.verdict
      .getByRole('listitem')
      .filter({ has: this.#page.getByText(name, { exact: true }) });
  }

  async expectMatched(name: string, identifier?: string | RegExp): Promise<void> {
    const row = this.eventRow(name);
    await expect(row).toContainText(this.#words.matched);
    if (identifier !== undefined)
      await expect(row.getByRole('code').first()).toHaveText(identifier);
  }

  async expectNotMatched(name: string, reason: string): Promise<void> {
    const row = this.eventRow(name);
    await expect(row).toContainText(this.#words.conditionNotMet);
    await expect(row).toContainText(reason);
  }
}
