import { type Locator, type Page, expect } from '@playwright/test';
import { CodeEditor } from './code-editor.ts';
import type { Words } from './words.ts';

/** One event of a verdict as a person reads it. */
export interface ReadVerdict {
  readonly event: string;
  /** By the mark before it. */
  readonly matched: boolean;
  readonly chip: string;
  /** The profile identifier of an event that matched, else the sentence that says why or why not. */
  readonly told: string;
}

/** The payload to try, the button, and what came of it. */
export class FirePane {
  readonly editor: CodeEditor;
  readonly button: Locator;
  readonly verdict: Locator;
  /** The last firings, newest first. */
  readonly history: Locator;
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#page = page;
    this.#words = words;
    this.editor = new CodeEditor(page, words.payloadToFire);
    this.button = page.getByRole('button', { name: words.fire, exact: true });
    this.history = page.getByRole('listitem').filter({ has: page.getByRole('time') });
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

  /** Sets the clock by which payloads are judged. */
  async setClock(instant: string): Promise<void> {
    await this.#page.getByRole('button', { name: /^Clock/ }).click();
    const popover = this.#page.getByRole('dialog', { name: 'Clock' });
    await popover.getByRole('textbox').fill(instant);
    await popover.getByRole('button', { name: 'Set clock' }).click();
    await expect(popover).toHaveCount(0);
    await expect(this.#page.getByRole('button', { name: /^Clock: / })).toBeVisible();
  }

  /** Whether these tokens of the payload are underlined, and nothing else is: by place and width on the screen. */
  async expectUnderlined(tokens: readonly string[]): Promise<void> {
    const squiggles = this.#page.locator('.squiggly-error');
    await expect(squiggles).toHaveCount(tokens.length);
    for (const token of tokens) {
      const word = await this.editor.word(token).first().boundingBox();
      expect(word, token).not.toBeNull();
      const boxes = await Promise.all((await squiggles.all()).map((line) => line.boundingBox()));
      const isNear = (a = 0, b = 0): boolean => Math.abs(a - b) < 3;
      const below = boxes.filter(
        (box) =>
          isNear(box?.x, word?.x) &&
          isNear(box?.width, word?.width) &&
          box &&
          word &&
          box.y >= word.y - 3 &&
          box.y <= word.y + word.height + 3,
      );
      expect(below, `a line under ${token}`).toHaveLength(1);
    }
  }

  /** The button of a fix, by its label; its name goes on with the place. */
  fixButton(label: string): Locator {
    return this.verdict.getByRole('button', { name: label });
  }

  async openHistory(): Promise<void> {
    await this.#page.getByRole('button', { name: /^History/ }).click();
  }

  /** Fires one of the history again, by its place from the top. */
  async fireAgain(place: number): Promise<void> {
    await this.history
      .nth(place)
      .getByRole('button', { name: /^Fire again/ })
      .click();
  }

  /** For each payload what came of every event, those that are folded away too, by name. */
  async readVerdicts(): Promise<readonly (readonly ReadVerdict[])[]> {
    const read = [];
    for (const verdict of await this.verdict.all()) read.push(await this.#readVerdict(verdict));
    return read;
  }

  async #readVerdict(verdict: Locator): Promise<readonly ReadVerdict[]> {
    const summary = this.#page.getByText(/ of (another|other) schemas?/);
    const folded = verdict.getByRole('group').filter({ has: summary });
    if (await folded.isVisible()) {
      // It stays open from firing to firing.
      const isOpen = await folded.evaluate((details: HTMLDetailsElement) => details.open);
      if (!isOpen) await folded.locator('summary').first().click();
      await expect(folded.getByRole('listitem').first()).toBeVisible();
    }
    const rows = verdict
      .getByRole('listitem')
      .filter({ has: this.#page.getByRole('img', { name: /^(Matched|Not matched)$/ }) });
    const read = await rows.evaluateAll((elements) =>
      elements.map((row) => {
        const [head, reason] = row.querySelectorAll('p');
        return {
          event: head?.querySelector('strong')?.textContent ?? '',
          matched: row.querySelector('[role=img]')?.getAttribute('aria-label') === 'Matched',
          chip: head?.querySelector('span:last-child')?.textContent ?? '',
          told: (reason?.querySelector('code') ?? reason)?.textContent ?? '',
        };
      }),
    );
    return read.toSorted((a, b) => (a.event < b.event ? -1 : 1));
  }
}
