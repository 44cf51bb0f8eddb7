/** Header and body around an entity (events.md §5.1), the same for preview and sample. */
import type { JsonObject } from '#domain/base';
import type { XdmSchema } from '#domain/schema';

/** What the settings of a workspace put into every header. */
export interface MessageSettings {
  /** `<24 hex>@AdobeOrg`, or empty. */
  readonly organisationId: string;
  readonly datasetId: string;
  readonly flowId: string;
  /** `datasetId` as the older way to route, `flowId` as the newer one (events.md §11, point 28). */
  readonly routing: 'datasetId' | 'flowId';
}

/** The ids of one message; a preview shows that they are free. */
export interface MessageIds {
  readonly msgId: string;
  readonly xactionId: string;
}

const FREE_ID = '<uuid>';

/** Hints in the manner of the product, where the settings say nothing. */
export const HEADER_HINTS = {
  datasetId: 'string - needed only to land in a given dataset',
  flowId: 'string - needed only to use a given dataflow',
  imsOrgId: 'string - organisation id, filled in by the service when left out',
} as const;

/** Content type of a message of this schema; only the major version goes into it. */
export function contentTypeOf(schema: XdmSchema): string {
  return `application/vnd.adobe.xed-full+json;version=${schema.version.major}`;
}

/** The streaming message around an entity. */
export function messageAround(
  xdmEntity: JsonObject,
  schema: XdmSchema,
  settings: MessageSettings,
  ids: MessageIds = { msgId: FREE_ID, xactionId: FREE_ID },
): JsonObject {
  const schemaRef = { id: schema.id, contentType: contentTypeOf(schema) };
  const { routing } = settings;
  return {
    header: {
      msgType: 'xdmEntityCreate',
      msgId: ids.msgId,
      msgVersion: '1.0',
      xactionId: ids.xactionId,
      [routing]: settings[routing] || HEADER_HINTS[routing],
      imsOrgId: settings.organisationId || HEADER_HINTS.imsOrgId,
      schemaRef,
      source: { name: 'Journeys' },
    },
    body: { xdmMeta: { schemaRef }, xdmEntity },
  };
}
