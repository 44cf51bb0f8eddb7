import { type Locator, type Page, expect } from '@playwright/test';

/** A Monaco editor, found by the name that a screen reader says. */
export class CodeEditor {
  readonly #page: Page;
  readonly textbox: Locator;

  constructor(page: Page, label: string) {
    this.#page = page;
    this.textbox = page.getByRole('textbox', { name: label, exact: true });
  }

  /** Types at the end of what stands there, key by key, past all completions and closing quotes. */
  async type(text: string): Promise<void> {
    await this.textbox.focus();
    await this.#page.keyboard.press('ControlOrMeta+End');
    await this.#page.keyboard.type(text);
  }

  async retype(text: string): Promise<void> {
    await this.textbox.focus();
    await this.#page.keyboard.press('ControlOrMeta+A');
    await this.#page.keyboard.type(text);
  }

  /** Replaces everything from the clipboard. */
  async paste(text: string): Promise<void> {
    await this.#page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.textbox.focus();
    await this.#page.keyboard.press('ControlOrMeta+A');
    await this.#page.keyboard.press('ControlOrMeta+V');
  }

  /** The whole text, by way of the clipboard: the lines on the screen are only those in view. */
  async read(): Promise<string> {
    await this.textbox.focus();
    await this.#page.keyboard.press('ControlOrMeta+A');
    await this.#page.keyboard.press('ControlOrMeta+C');
    return this.#page.evaluate(() => navigator.clipboard.readText());
  }

  /** The text comes to contain this; white space does not count. */
  async expectToContain(text: string): Promise<void> {
    await expect.poll(() => this.#squeezedText()).toContain(squeezed(text));
  }

  async expectNotToContain(text: string): Promise<void> {
    await expect.poll(() => this.#squeezedText()).not.toContain(squeezed(text));
  }

  async #squeezedText(): Promise<string> {
    return squeezed(await this.read());
  }
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '');
}
