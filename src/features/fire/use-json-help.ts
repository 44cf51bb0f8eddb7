import { useEffect } from 'react';
import { jsonSchemaOf, type XdmSchema } from '#domain/schema';
import { provideJsonHelp } from '#ui/monaco';

/** Completion and hover for a payload editor, from the schema of the event. */
export function useJsonHelp(schema: XdmSchema | null, path: string): void {
  useEffect(() => {
    if (schema === null) return undefined;
    return provideJsonHelp({
      uri: `declic://schemas/${encodeURIComponent(schema.id)}`,
      fileMatch: [path],
      schema: jsonSchemaOf(schema),
    });
  }, [schema, path]);
}
