import { type Locator, type Page, expect } from '@playwright/test';
import { ClauseEditor } from './clause-editor.ts';
import { CodeEditor } from './code-editor.ts';
import { FieldsDialog } from './fields-dialog.ts';
import { FirePane } from './fire-pane.ts';
import { PayloadPane } from './payload-pane.ts';
import { type Words, english } from './words.ts';

/** The screen of one event: definition, payload and fire. */
export class EventPage {
  readonly #page: Page;
  readonly #words: Words;
  readonly heading: Locator;
  readonly name: Locator;
  readonly condition: CodeEditor;
  readonly clauses: ClauseEditor;
  readonly payload: PayloadPane;
  readonly firePane: FirePane;
  readonly fields: FieldsDialog;
  readonly save: Locator;
  readonly cancel: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly profileIdentifier: Locator;

  constructor(page: Page, words: Words = english) {
    this.#page = page;
    this.#words = words;
    this.heading = page.getByRole('heading', { level: 1 });
    this.name = page.getByLabel(words.name, { exact: true });
    this.condition = new CodeEditor(page, words.condition);
    this.clauses = new ClauseEditor(page, words);
    this.payload = new PayloadPane(page, words);
    this.firePane = new FirePane(page, words);
    this.fields = new FieldsDialog(page, words);
    const main = page.getByRole('main');
    this.save = main.getByRole('button', { name: words.save, exact: true });
    this.cancel = main.getByRole('button', { name: words.cancel, exact: true });
    this.undo = main.getByRole('button', { name: words.undo, exact: true });
    this.redo = main.getByRole('button', { name: words.redo, exact: true });
    this.profileIdentifier = page.getByRole('combobox', { name: words.profileIdentifier });
  }

  chooseType(option: string): Promise<void> {
    return this.#choose(this.#words.type, option);
  }

  chooseEventIdType(option: string): Promise<void> {
    return this.#choose(this.#words.eventIdType, option);
  }

  chooseSchema(title: string): Promise<void> {
    return this.#choose(this.#words.schema, title);
  }

  chooseIdentityType(name: string): Promise<void> {
    return this.#choose(this.#words.identityType, name);
  }

  /** The control that shows the present choice; the menu that it opens bears the same label. */
  picker(label: string): Locator {
    return this.#page.getByLabel(label, { exact: true }).and(this.#page.locator('button, input'));
  }

  async openFields(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.fields }).click();
    await expect(this.fields.dialog).toBeVisible();
  }

  async selectField(query: string, label: string | RegExp): Promise<void> {
    await this.openFields();
    await this.fields.tick(query, label);
    await this.fields.accept();
  }

  /** Picks a field as profile identifier by a part of its title. */
  async chooseProfileIdentifier(query: string, option: string | RegExp): Promise<void> {
    await this.profileIdentifier.fill(query);
    await this.#page.getByRole('option', { name: option }).click();
    await this.#expectClosed();
  }

  async viewPayload(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.viewPayload }).click();
    await expect(this.payload.message.textbox).toBeVisible();
  }

  async viewFire(): Promise<void> {
    await this.#page.getByRole('tab', { name: this.#words.fire }).click();
    await expect(this.firePane.editor.textbox).toBeVisible();
  }

  /** Saves and waits until the screen says that nothing is unsaved. */
  async saveNow(): Promise<void> {
    await this.save.click();
    await this.expectSaved();
  }

  async expectSaved(): Promise<void> {
    await expect(this.#page).not.toHaveURL(/events\/new/);
    await expect(this.#unsaved).toBeHidden();
  }

  async expectUnsaved(): Promise<void> {
    await expect(this.#unsaved).toBeVisible();
  }

  get #unsaved(): Locator {
    return this.#page.getByRole('status').filter({ hasText: this.#words.unsavedChanges });
  }

  /** A menu fades out; until it is gone it has the label of its picker. */
  #expectClosed(): Promise<void> {
    return expect(this.#page.getByRole('listbox')).toHaveCount(0);
  }

  async #choose(label: string, option: string): Promise<void> {
    await this.picker(label).click();
    await this.#page.getByRole('option', { name: option }).click();
    await this.#expectClosed();
    await expect(this.picker(label)).toContainText(option);
  }
}
