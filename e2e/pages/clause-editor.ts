import { type Locator, type Page, expect } from '@playwright/test';
import { type Words, english } from './words.ts';

/** The condition as clauses: groups, and rows of field, operator and value. */
export class ClauseEditor {
  readonly #page: Page;
  readonly #words: Words;
  readonly area: Locator;

  constructor(page: Page, words: Words = english) {
    this.#page = page;
    this.#words = words;
    this.area = page.getByRole('group', { name: words.condition, exact: true });
  }

  async showClauses(): Promise<void> {
    await this.#mode(this.#words.modeClauses).click();
  }

  async showText(): Promise<void> {
    await this.#mode(this.#words.modeText).click();
  }

  #mode(label: string): Locator {
    return this.#page
      .getByRole('radiogroup', { name: this.#words.conditionEditor })
      .getByText(label, { exact: true });
  }

  /** A clause, by its place among all clauses from top to bottom. */
  clause(index: number): Locator {
    return this.area
      .getByRole('group', { name: new RegExp(`^${this.#words.clause} \\d`) })
      .nth(index);
  }

  /** Adds a clause at the end of the condition, or of a group, and chooses its field in the list that opens. */
  async add(query: string, field: string | RegExp, group = this.area): Promise<Locator> {
    await group.getByRole('button', { name: this.#words.addClause, exact: true }).last().click();
    await this.pick(query, field);
    return this.area.getByRole('group', { name: new RegExp(`^${this.#words.clause} \\d`) }).last();
  }

  /** Chooses in the list that is open. */
  async pick(query: string, option: string | RegExp): Promise<void> {
    const list = this.#page.getByRole('dialog');
    await list.getByRole('searchbox').or(list.getByRole('combobox')).fill(query);
    await this.#page.getByRole('option', { name: option }).first().click();
    await expect(list).toHaveCount(0);
  }

  async chooseOperator(clause: Locator, operator: string): Promise<void> {
    await clause.getByRole('button', { name: new RegExp(this.#words.operator) }).click();
    await this.#page.getByRole('option', { name: operator, exact: true }).click();
    await expect(this.#page.getByRole('listbox')).toHaveCount(0);
  }

  async chooseValue(clause: Locator, query: string, option: string | RegExp): Promise<void> {
    await clause.getByRole('button', { name: new RegExp(`^${this.#words.value}`) }).click();
    await this.pick(query, option);
  }

  value(clause: Locator): Locator {
    return clause.getByRole('textbox', { name: this.#words.value, exact: true });
  }

  async act(part: Locator, action: string): Promise<void> {
    await part.getByRole('button', { name: this.#words.moreActions }).last().click();
    await this.#page.getByRole('menuitem', { name: action }).click();
    await expect(this.#page.getByRole('menu')).toHaveCount(0);
  }

  async expectOutcome(clause: Locator, outcome: string, saw?: string): Promise<void> {
    await expect(clause.getByRole('img', { name: outcome, exact: true })).toBeVisible();
    if (saw !== undefined) await expect(clause).toContainText(saw);
  }
}
