import { type Locator, type Page, expect } from '@playwright/test';
import { EventListPage } from './event-list-page.ts';
import { EventPage } from './event-page.ts';
import { IdentityTypesPage } from './identity-types-page.ts';
import { SchemasPage } from './schemas-page.ts';
import { SettingsPage } from './settings-page.ts';
import { type Words, english } from './words.ts';

/** The console as a whole: how a person gets from screen to screen. */
export class App {
  readonly page: Page;
  readonly events: EventListPage;
  readonly event: EventPage;
  readonly schemas: SchemasPage;
  readonly identityTypes: IdentityTypesPage;
  readonly settings: SettingsPage;
  readonly #words: Words;

  constructor(page: Page, words: Words = english) {
    this.page = page;
    this.#words = words;
    this.events = new EventListPage(page, words);
    this.event = new EventPage(page, words);
    this.schemas = new SchemasPage(page, words);
    this.identityTypes = new IdentityTypesPage(page);
    this.settings = new SettingsPage(page);
  }

  async open(address = './'): Promise<void> {
    await this.page.goto(address);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** An entry of the main menu; what follows its name is a count. */
  menu(label: string): Locator {
    return this.page
      .getByRole('navigation')
      .getByRole('link', { name: new RegExp(`^${label}`) })
      .first();
  }

  async goTo(label: string): Promise<void> {
    await this.menu(label).click();
    await expect(this.page.getByRole('heading', { level: 1, name: label })).toBeVisible();
  }

  /** From an empty browser to an empty form, with one of our schemas in the workspace. */
  async startEventOn(schemaTitle: string): Promise<void> {
    await this.open();
    await this.goTo(this.#words.schemas);
    await this.schemas.addStarter(schemaTitle);
    await this.goTo(this.#words.events);
    await this.events.createEvent.click();
    await expect(this.event.name).toBeVisible();
  }

  /** The sample workspace, loaded with one click from the empty list. */
  async openWithSample(): Promise<void> {
    await this.open();
    await this.page.getByRole('button', { name: 'Load the sample workspace' }).click();
    await expect(this.events.link('LyonPageView')).toBeVisible();
  }

  /** A message that appears at the edge of the screen. */
  toast(text: string | RegExp): Locator {
    return this.page.getByRole('alertdialog').filter({ hasText: text });
  }
}
