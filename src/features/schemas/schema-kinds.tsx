import type { SchemaSuitability } from '#domain/schema';
import { TagLabel } from '#ui/layout';
import { useMessages } from '#ui/locale';
import { EVENT_KINDS } from './schema-rows.ts';
import style from './schemas.module.css';

/** The kinds of event that may use a schema, as tags. */
export function SchemaKinds({ suitability }: { readonly suitability: SchemaSuitability }) {
  const { schemas } = useMessages();
  const usable = EVENT_KINDS.filter((kind) => suitability[kind].usable);
  if (usable.length === 0) return <TagLabel tone="notice">{schemas.noKind}</TagLabel>;
  return (
    <span className={style.tags}>
      {usable.map((kind) => (
        <TagLabel key={kind} hint={schemas.kinds[kind]}>
          {schemas.kindsShort[kind]}
        </TagLabel>
      ))}
    </span>
  );
}
