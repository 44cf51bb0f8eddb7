import { type Locator, type Page, expect } from '@playwright/test';

/** What a person reads while a schema is made of sample payloads. */
export const proposalEnglish = {
  addSchema: 'Add schema',
  menu: 'From sample payloads…',
  title: 'Schema from sample payloads',
  samples: 'Sample payloads',
  chooseFiles: 'Choose files…',
  propose: 'Propose a schema',
  fields: 'Proposed fields',
  details: 'Corrections',
  draft: 'The schema',
  schemaTitle: 'Title',
  type: 'Type',
  required: 'Required in every payload',
  primary: 'Primary identity',
  identityGuess: 'Make it an identity of type Email',
  leaveOut: 'Leave this field out',
  undo: 'Undo the correction',
  save: 'Save the draft',
  createEvent: 'Create an event',
};

export type ProposalWords = typeof proposalEnglish;

export const proposalFrench: ProposalWords = {
  addSchema: 'Ajouter un schéma',
  menu: 'Depuis des exemples de charges utiles…',
  title: 'Schéma depuis des exemples de charges utiles',
  samples: 'Exemples de charges utiles',
  chooseFiles: 'Choisir des fichiers…',
  propose: 'Proposer un schéma',
  fields: 'Champs proposés',
  details: 'Corrections',
  draft: 'Le schéma',
  schemaTitle: 'Titre',
  type: 'Type',
  required: 'Obligatoire dans chaque charge utile',
  primary: 'Identité principale',
  identityGuess: 'En faire une identité de type Email',
  leaveOut: 'Omettre ce champ',
  undo: 'Défaire la correction',
  save: 'Enregistrer l’ébauche',
  createEvent: 'Créer un événement',
};

/** The dialog that turns sample payloads into a schema. */
export class ProposalDialog {
  readonly dialog: Locator;
  readonly text: Locator;
  readonly tree: Locator;
  readonly details: Locator;
  readonly draft: Locator;
  readonly title: Locator;
  readonly required: Locator;
  readonly save: Locator;
  readonly createEvent: Locator;
  readonly #page: Page;
  readonly #words: ProposalWords;

  constructor(page: Page, words: ProposalWords = proposalEnglish) {
    this.#page = page;
    this.#words = words;
    this.dialog = page.getByRole('dialog', { name: words.title });
    this.text = this.dialog.getByRole('textbox', { name: words.samples });
    this.tree = this.dialog.getByRole('tree', { name: words.fields });
    this.details = this.dialog.getByRole('complementary', { name: words.details });
    this.draft = this.dialog.getByRole('group', { name: words.draft, exact: true });
    this.title = this.draft.getByRole('textbox', { name: words.schemaTitle });
    this.required = this.details.getByRole('switch', { name: words.required });
    this.save = this.dialog.getByRole('button', { name: words.save });
    this.createEvent = this.dialog.getByRole('link', { name: words.createEvent });
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.addSchema }).click();
    await this.#page.getByRole('menuitem', { name: this.#words.menu }).click();
    await expect(this.text).toBeFocused();
  }

  async chooseFile(name: string, text: string): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: this.#words.chooseFiles }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  }

  async propose(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.#words.propose }).click();
    await expect(this.tree).toBeVisible();
  }

  /** The row of a field by its technical name. */
  field(name: string): Locator {
    return this.tree.getByRole('treeitem', { name: `(${name})` });
  }

  async choose(name: string): Promise<void> {
    await this.field(name).click();
    await expect(this.details.getByRole('code').first()).toContainText(name);
  }

  async setType(type: string): Promise<void> {
    await this.details.getByRole('button', { name: this.#words.type }).click();
    await this.#page.getByRole('option', { name: type, exact: true }).click();
    await expect(this.#page.getByRole('listbox')).toHaveCount(0);
  }

  /** Spectrum draws a switch over its input: the key is what a person without a mouse would press. */
  async toggle(control: Locator): Promise<void> {
    await control.press('Space');
  }

  async acceptIdentity(): Promise<void> {
    await this.details.getByRole('button', { name: this.#words.identityGuess }).click();
    await this.toggle(this.details.getByRole('switch', { name: this.#words.primary }));
  }

  /** Types the code of an identity type that the workspace does not have. */
  async typeIdentity(code: string): Promise<void> {
    await this.details.getByRole('button', { name: /^Identity: / }).click();
    const list = this.#page.getByRole('dialog', { name: /^Identity: / });
    await list.getByRole('searchbox').or(list.getByRole('combobox')).fill(code);
    await this.#page.getByRole('option', { name: code }).click();
    await expect(this.details.getByRole('button', { name: `Identity: ${code}` })).toBeFocused();
  }

  async leaveOut(): Promise<void> {
    await this.details.getByRole('button', { name: this.#words.leaveOut }).click();
  }

  async undo(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.#words.undo }).click();
  }
}
