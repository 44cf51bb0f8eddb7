import { type Locator, type Page, expect } from '@playwright/test';

type FileToChoose = string | { name: string; mimeType: string; buffer: Buffer };

/** The screen of replay: a log, its run, and what came of it. */
export class ReplayPage {
  readonly #page: Page;
  readonly log: Locator;
  readonly run: Locator;
  readonly runAgain: Locator;
  readonly cancel: Locator;
  readonly progress: Locator;
  readonly summary: Locator;
  readonly definitions: Locator;
  readonly matrix: Locator;
  readonly dialog: Locator;
  readonly report: Locator;
  readonly keep: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.log = page.getByRole('region', { name: 'Log', exact: true });
    this.run = this.log.getByRole('button', { name: 'Run', exact: true });
    this.runAgain = this.log.getByRole('button', { name: 'Run again' });
    this.cancel = this.log.getByRole('button', { name: 'Cancel' });
    this.progress = page.getByRole('progressbar', { name: 'Reading the log' });
    this.summary = page.getByLabel('Summary', { exact: true });
    this.definitions = page.getByRole('table', { name: 'Events of the workspace' });
    this.matrix = page.getByRole('grid');
    this.dialog = page.getByRole('dialog', { name: /^Samples/ });
    this.report = page.getByRole('main').getByRole('alert');
    this.keep = page.getByRole('switch', { name: 'Keep this log in this browser' });
  }

  /** A path on the disk, or a small file made here. */
  async choose(file: FileToChoose): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.#page.getByRole('button', { name: /^Choose (a|another) log…$/ }).click();
    await (await chooser).setFiles(file);
    await expect(this.log).toBeVisible();
  }

  async chooseBytes(name: string, bytes: Buffer): Promise<void> {
    await this.choose({ name, mimeType: 'application/octet-stream', buffer: bytes });
    await expect(this.log).toContainText(name);
  }

  /** Waits until the run is over, well or not. */
  async expectOver(): Promise<void> {
    await expect(this.runAgain).toBeVisible({ timeout: 90_000 });
  }

  async showTab(name: string): Promise<Locator> {
    await this.#page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
    return this.#page.getByRole('tabpanel', { name: new RegExp(`^${name}`) });
  }

  /** A figure of the summary, as it is written. */
  async expectFigure(label: string, figure: string): Promise<void> {
    const pair = this.summary
      .locator('div')
      .filter({ has: this.#page.getByText(label, { exact: true }) });
    await expect(pair.getByRole('definition')).toHaveText(figure);
  }

  /** The row of a definition. */
  definition(name: string): Locator {
    return this.definitions
      .getByRole('row')
      .filter({ has: this.#page.getByRole('link', { name, exact: true }) });
  }

  /** Walks from the tab stop of the matrix to a cell, by arrow keys alone. */
  async walkTo(eventType: string, definition: string): Promise<Locator> {
    const focused = this.matrix.getByRole('gridcell').and(this.#page.locator(':focus'));
    await this.matrix.locator('[role=gridcell][tabindex="0"]').focus();
    await this.#page.keyboard.press('ControlOrMeta+Home');
    await this.#press('ArrowRight', async () =>
      ((await focused.getAttribute('aria-label')) ?? '').includes(`, ${definition}:`),
    );
    await this.#press('ArrowDown', async () =>
      ((await focused.getAttribute('aria-label')) ?? '').startsWith(`${eventType}, `),
    );
    return focused;
  }

  async #press(key: string, isThere: () => Promise<boolean>): Promise<void> {
    for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) {
      await this.#page.keyboard.press(key);
    }
    expect(await isThere(), `${key} leads there`).toBe(true);
  }

  /** The first of the samples, fired in the test panel of an event. */
  async explainFirst(eventName: string): Promise<void> {
    await this.dialog
      .getByRole('button', { name: new RegExp(`^Fire and explain line .* in ${eventName}$`) })
      .first()
      .click();
    await expect(this.dialog).toHaveCount(0);
  }
}
