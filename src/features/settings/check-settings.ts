/** What the settings may look like. Empty is always allowed: a header can be filled in later (events.md §5.1). */
import type { WorkspaceSettings } from '#domain/workspace';

/** `<24 hex>@AdobeOrg` (events.md §1). */
const ORGANISATION_ID = /^[0-9A-F]{24}@AdobeOrg$/i;
/** Technical name of a sandbox. */
const SANDBOX = /^[a-z0-9-]+$/;
const ID = /^\S*$/;

export type SettingsField = Exclude<keyof WorkspaceSettings, 'routing'>;

/** The fields that hold something impossible. */
export function wrongSettings(settings: WorkspaceSettings): readonly SettingsField[] {
  const wrong: SettingsField[] = [];
  const { organisationId, sandbox, datasetId, flowId } = settings;
  if (organisationId !== '' && !ORGANISATION_ID.test(organisationId)) wrong.push('organisationId');
  if (sandbox !== '' && !SANDBOX.test(sandbox)) wrong.push('sandbox');
  if (!ID.test(datasetId)) wrong.push('datasetId');
  if (!ID.test(flowId)) wrong.push('flowId');
  return wrong;
}

/** As people paste them: with blanks around. */
export function trimmedSettings(settings: WorkspaceSettings): WorkspaceSettings {
  return {
    routing: settings.routing,
    organisationId: settings.organisationId.trim(),
    sandbox: settings.sandbox.trim(),
    datasetId: settings.datasetId.trim(),
    flowId: settings.flowId.trim(),
  };
}
