import { expectNoAxeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { App } from './pages/app.ts';
import { ProposalDialog, proposalEnglish, proposalFrench } from './pages/proposal-dialog.ts';
import { english, french } from './pages/words.ts';

function visit(id: string, channel: string, member: object): object {
  return {
    _id: id,
    timestamp: new Date().toISOString(),
    eventType: 'club.visit',
    _acme: { channel, minutes: 12, member },
  };
}

const payloads = [
  visit('v-1', 'web', { email: 'ada@example.com', card: 'gold' }),
  visit('v-2', 'app', { email: 'ben@example.com' }),
  visit('v-3', 'web', { email: 'cat@example.com', card: 'blue' }),
];
const [first, ...others] = payloads.map((payload) => JSON.stringify(payload));
/** The second of four lines is cut off. */
const lines = [first, '{ "_id": "v-9", "timestamp": }', ...others].join('\n');

const languages = [
  {
    locale: 'en-US',
    words: english,
    proposal: proposalEnglish,
    read: '3 payloads read',
    badLine: 'Line 2',
    evidence: 'In every payload; 2 different values: web, app',
    partly: 'In 2 of 3 payloads',
    fit: 'All 3 payloads fit the schema.',
    refused: '3 of 3 payloads would be refused',
    number: 'double',
    text: 'string',
    requiredMark: 'required',
    titleMissing: 'Give the schema a title.',
    primary: 'Primary identity: Email',
    saved: 'Club visits is in the workspace',
  },
  {
    locale: 'fr-FR',
    words: french,
    proposal: proposalFrench,
    read: '3 charges utiles lues',
    badLine: 'Ligne 2',
    evidence: 'Dans toutes les charges utiles ; 2 valeurs différentes : web, app',
    partly: 'Dans 2 charges utiles sur 3',
    fit: 'Les 3 charges utiles conviennent au schéma.',
    refused: '3 charges utiles sur 3 seraient refusées',
    number: 'décimal',
    text: 'chaîne',
    requiredMark: 'obligatoire',
    titleMissing: 'Donnez un titre au schéma.',
    primary: 'Identité principale : Email',
    saved: 'Club visits est dans l’espace de travail',
  },
] as const;

for (const told of languages) {
  test.describe(told.locale, () => {
    test.use({ locale: told.locale });

    test('a schema is made of sample payloads, corrected, and fired on', async ({ page }) => {
      const app = new App(page, told.words);
      const proposal = new ProposalDialog(page, told.proposal);
      await app.open('./#/schemas');
      await proposal.open();
      await proposal.text.fill(lines);
      await expect(proposal.dialog).toContainText(told.read);
      await expect(proposal.dialog).toContainText(told.badLine);
      await expect(proposal.text).toHaveValue(lines);

      await proposal.propose();
      await expect(proposal.field('channel')).toHaveAccessibleName(new RegExp(told.evidence));
      await expect(proposal.field('card')).toHaveAccessibleName(new RegExp(told.partly));
      await expect(proposal.draft).toContainText(told.fit);

      // A type that the samples contradict is told at once; one that is wider is taken.
      await proposal.choose('minutes');
      await proposal.setType(told.text);
      await expect(proposal.draft).toContainText(told.refused);
      await proposal.setType(told.number);
      await expect(proposal.draft).toContainText(told.fit);

      await proposal.choose('channel');
      await expect(proposal.required).toBeChecked();
      await proposal.toggle(proposal.required);
      await expect(proposal.field('channel')).not.toHaveAccessibleName(
        new RegExp(told.requiredMark),
      );

      await proposal.choose('card');
      await proposal.leaveOut();
      await expect(proposal.field('card')).toHaveCount(0);
      await proposal.undo();
      await expect(proposal.field('card')).toBeVisible();

      await proposal.choose('email');
      await proposal.acceptIdentity();
      await expect(proposal.field('email')).toHaveAccessibleName(new RegExp(told.primary));

      await proposal.save.click();
      await expect(proposal.draft).toContainText(told.titleMissing);
      await expect(proposal.title).toBeFocused();
      await proposal.title.fill('Club visits');
      await proposal.save.click();
      await expect(proposal.dialog).toContainText(told.saved);

      await proposal.createEvent.click();
      const { event } = app;
      await event.name.fill('ClubVisit');
      await event.chooseType(told.words.unitary);
      await event.chooseEventIdType(told.words.ruleBased);
      await event.chooseSchema('Club visits');
      await event.selectField('_acme.channel', /\(channel\)/);
      await event.condition.type('@event{ClubVisit._acme.channel} == "web"');
      await event.viewFire();
      await event.firePane.fire(payloads[0]);
      await event.firePane.expectMatched('ClubVisit', 'ada@example.com');
    });
  });
}

test('samples come in files too, and what cannot be read is told by name', async ({ page }) => {
  const app = new App(page);
  const proposal = new ProposalDialog(page);
  await app.open('./#/schemas');
  await proposal.open();
  await proposal.chooseFile('visits.ndjson', lines);
  await expect(proposal.dialog.getByRole('list', { name: 'Files' })).toContainText('visits.ndjson');
  await expect(proposal.dialog).toContainText('visits.ndjson, line 2');
  await proposal.text.fill(JSON.stringify(payloads));
  await expect(proposal.dialog).toContainText('6 payloads read');
  // What was pasted is not thrown away by a stray key.
  await page.keyboard.press('Escape');
  await expectNoAxeFindings(page);
  await proposal.propose();
  await proposal.choose('email');
  await proposal.toggle(proposal.required);
  await expectNoAxeFindings(page);
  await proposal.dialog.getByRole('button', { name: 'Back to the payloads' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
  await expect(proposal.text).toHaveValue(JSON.stringify(payloads));
  await proposal.text.fill('');
  await proposal.dialog.getByRole('button', { name: 'Remove visits.ndjson' }).click();
  await expect(proposal.dialog.getByRole('button', { name: 'Propose a schema' })).toBeDisabled();

  await proposal.text.fill(lines);
  await proposal.propose();
  await proposal.choose('card');
  await proposal.typeIdentity('clubCard');
  await expect(proposal.field('card')).toHaveAccessibleName(/Identity: clubCard/);
  await proposal.title.fill('Club visits');
  await proposal.save.click();
  await expect(proposal.dialog.getByRole('link', { name: 'Open the schema' })).toBeVisible();
  await expectNoAxeFindings(page);

  // Taken back, the schema is gone and the proposal is as it was.
  await app.toast('1 schema added').getByRole('button', { name: 'Undo' }).click();
  await expect(proposal.title).toHaveValue('Club visits');
  await expect(proposal.field('card')).toHaveAccessibleName(/Identity: clubCard/);
});
