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

  /** Puts the cursor so many characters behind the start of the text; lines count as they break on the screen. */
  async moveTo(offset: number): Promise<void> {
    await this.textbox.focus();
    await this.#page.keyboard.press('ControlOrMeta+Home');
    for (let moved = 0; moved < offset; moved += 1) await this.#page.keyboard.press('ArrowRight');
  }

  /** The list of proposals; its rows are found by what they say. */
  proposal(name: string | RegExp): Locator {
    return this.#page.locator('.suggest-widget').getByRole('option', { name });
  }

  /** What is proposed first. */
  get firstProposal(): Locator {
    return this.#page.locator('.suggest-widget').getByRole('option').first();
  }

  /** The forms of the function that is being written, with the present argument marked. */
  get signature(): Locator {
    return this.#page.locator('.parameter-hints-widget');
  }

  /** What is told of the word at the cursor, as the keyboard asks for it. */
  async hover(): Promise<Locator> {
    await this.textbox.focus();
    await this.#page.keyboard.press('ControlOrMeta+K');
    await this.#page.keyboard.press('ControlOrMeta+I');
    return this.hoverBox;
  }

  get hoverBox(): Locator {
    return this.#page.locator('.monaco-hover').filter({ visible: true });
  }

  /** The menu of the light bulb, at the cursor. */
  async openFixes(): Promise<Locator> {
    await this.textbox.focus();
    await this.#page.keyboard.press('ControlOrMeta+.');
    return this.#page.locator('.action-widget').filter({ visible: true });
  }

  /** A word of the text as it is drawn, with its colour. */
  word(text: string): Locator {
    return this.textbox
      .locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " monaco-editor ")][1]')
      .locator('.view-line')
      .locator('xpath=.//span[not(*)]')
      .filter({ hasText: text });
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
