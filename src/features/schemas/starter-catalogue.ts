/** The schemas that Déclic brings along (public/starter), as its table of contents lists them. */
import { z } from 'zod';
import type { IdentityType } from '#domain/identity';
import { readWorkspaceText } from '#domain/workspace';
import { fetchBesidePage } from '#ui/files';
import type { IntakeText } from './intake.ts';

const catalogueShape = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    file: z.string(),
    summary: z.string(),
  }),
);

export type StarterSchema = z.infer<typeof catalogueShape>[number];

/** What there is; rejects when it cannot be fetched. */
export async function readCatalogue(): Promise<readonly StarterSchema[]> {
  const text = await fetchBesidePage('starter/index.json');
  return catalogueShape.parse(JSON.parse(text));
}

/** The exports themselves, as if they had been dropped on the page. */
export function readStarters(starters: readonly StarterSchema[]): Promise<readonly IntakeText[]> {
  return Promise.all(
    starters.map(async ({ file, title }) => ({
      name: title,
      text: await fetchBesidePage(`starter/${file}`),
    })),
  );
}

/** Own identity types of our fictitious company; without them some of its schemas serve no kind of event. */
export async function readStarterTypes(): Promise<readonly IdentityType[]> {
  const text = await fetchBesidePage('starter/sample-workspace.json');
  const read = await readWorkspaceText(text, new Date().toISOString());
  return read.ok ? read.value.identityTypes : [];
}
