import { ActionButton, LinkButton, SearchField, Tooltip, TooltipTrigger } from '@react-spectrum/s2';
import Download from '@react-spectrum/s2/icons/Download';
import { useDeferredValue } from 'react';
import { FieldDetails, SchemaTree } from '#components/schema-tree';
import { stringifyCanonical } from '#domain/base';
import { fieldAt, inLanguage, type XdmSchema } from '#domain/schema';
import { allIdentityTypes, schemasOf, useWorkspace } from '#queries';
import { downloadText } from '#ui/files';
import { EmptyState, Page, TagLabel } from '#ui/layout';
import { useLocaleState, useMessages } from '#ui/locale';
import { PaneGroup } from '#ui/panes';
import { SchemaOverview } from './schema-overview.tsx';
import { eventsOn, versionText } from './schema-rows.ts';
import style from './schemas.module.css';

interface Props {
  readonly schemaId: string;
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  /** Path of the field whose details show. */
  readonly field: string | null;
  readonly onFieldChange: (path: string) => void;
  readonly listHref: string;
}

/** One schema: what it is, who may use it, and all its fields. */
export function SchemaPage(props: Props) {
  const { schemas: words } = useMessages();
  const { locale } = useLocaleState();
  const workspace = useWorkspace();
  const stored = schemasOf(workspace).get(props.schemaId);
  const schema = stored && inLanguage(stored, locale);
  const crumbs = [{ label: words.title, href: props.listHref }];
  if (schema === undefined) {
    const isStored = workspace.schemas.some(({ id }) => id === props.schemaId);
    const title = isStored ? words.page.unreadableTitle : words.page.notFound;
    return (
      <Page title={title} crumbs={crumbs}>
        <EmptyState
          title={title}
          actions={<LinkButton href={props.listHref}>{words.page.toList}</LinkButton>}
        >
          <p>{isStored ? props.schemaId : words.page.notFoundText}</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={schema.title}
      fit="fill"
      crumbs={crumbs}
      aside={
        <>
          <TagLabel>{versionText(schema)}</TagLabel>
          {schema.union && (
            <TagLabel tone="informative" hint={words.profileHint}>
              {words.profile}
            </TagLabel>
          )}
        </>
      }
      actions={<DownloadButton schema={schema} />}
      {...(schema.description === '' ? {} : { intro: schema.description })}
    >
      <Body key={schema.id} {...props} schema={schema} />
    </Page>
  );
}

function Body({
  schema,
  query,
  onQueryChange,
  field,
  onFieldChange,
}: Props & { schema: XdmSchema }) {
  const { fields, schemas: words } = useMessages();
  const workspace = useWorkspace();
  // The details follow when there is time: moving through the tree stays quick.
  const shownField = useDeferredValue(field);
  return (
    <div className={style.panes}>
      <PaneGroup
        id="schema"
        panes={[
          {
            id: 'overview',
            label: words.title,
            defaultSize: '26%',
            minSize: '240px',
            content: (
              <SchemaOverview
                schema={schema}
                identityTypes={allIdentityTypes(workspace)}
                events={eventsOn(schema.id, workspace.events)}
              />
            ),
          },
          {
            id: 'fields',
            label: words.page.tabFields,
            minSize: '320px',
            content: (
              <div className={style.fields}>
                <div className={style.fieldSearch}>
                  <SearchField
                    aria-label={fields.search}
                    placeholder={fields.search}
                    value={query}
                    onChange={onQueryChange}
                    UNSAFE_style={{ width: '100%' }}
                  />
                </div>
                <SchemaTree
                  mode="browse"
                  schema={schema}
                  query={query}
                  focusedPath={field}
                  onFocusedPathChange={onFieldChange}
                  {...(field === null ? {} : { revealed: [field] })}
                />
              </div>
            ),
          },
          {
            id: 'details',
            label: words.page.fieldsAndDetails,
            defaultSize: '30%',
            minSize: '260px',
            content: (
              <FieldDetails
                field={shownField === null ? null : (fieldAt(schema, shownField) ?? null)}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

function DownloadButton({ schema }: { readonly schema: XdmSchema }) {
  const { page } = useMessages().schemas;
  return (
    <TooltipTrigger delay={400}>
      <ActionButton
        isQuiet
        aria-label={page.download}
        onPress={() =>
          downloadText(
            `${schema.title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.json`,
            stringifyCanonical(schema.source),
          )
        }
      >
        <Download />
      </ActionButton>
      <Tooltip>{page.download}</Tooltip>
    </TooltipTrigger>
  );
}
