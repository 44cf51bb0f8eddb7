import { useCallback, useDeferredValue, useMemo } from 'react';
import { searchFields, type FieldNode, type XdmSchema } from '#domain/schema';
import { useMessages } from '#ui/locale';
import { LiveRegion } from '#ui/feedback';
import { VirtualTree, type CheckMark } from '#ui/tree';
import { ancestorsOfAll } from './ancestors.ts';
import { filteredTree, type FilteredTree } from './filtered-source.ts';
import { fieldLabel, FieldRow } from './field-row.tsx';
import { schemaTreeSource } from './shown-fields.ts';
import { useExpansion } from './use-expansion.ts';
import style from './schema-tree.module.css';

/** Which fields are selected; the owner decides what selecting a parent means. */
export interface FieldSelection {
  /** A locked field carries the reason, in the reader's language. */
  readonly markOf: (field: FieldNode) => CheckMark;
  readonly onToggle: (field: FieldNode) => void;
}

interface CommonProps {
  readonly schema: XdmSchema;
  /** Text of the search box; empty shows everything. */
  readonly query: string;
  /** Shows only these fields and their ancestors, for example the selected ones. */
  readonly include?: ((field: FieldNode) => boolean) | undefined;
  readonly focusedPath: string | null;
  readonly onFocusedPathChange: (path: string) => void;
  /** Paths whose ancestors stand open at first. */
  readonly revealed?: readonly string[];
}

type ModeProps =
  | { readonly mode: 'browse' }
  | { readonly mode: 'select'; readonly selection: FieldSelection }
  | {
      /** Enter, double click or dragging puts a field into a text; `textOf` is null for fields that cannot. */
      readonly mode: 'insert';
      readonly onInsert: (field: FieldNode) => void;
      readonly textOf: (field: FieldNode) => string | null;
    };

export type SchemaTreeProps = CommonProps & ModeProps;

/** The fields of a schema: to read, to select, or to insert into an expression. */
export function SchemaTree(props: SchemaTreeProps) {
  const { schema, include } = props;
  const { fields } = useMessages();
  // Typing stays ahead of the tree: the rows follow when there is time.
  const query = useDeferredValue(props.query.trim());
  const whole = useMemo(() => schemaTreeSource(schema), [schema]);
  const search = useMemo(() => searchTree(schema, query, include), [schema, query, include]);
  const { expanded, setExpanded } = useExpansion(
    // Only once: what a person has selected may be all of a large schema.
    () => ancestorsOfAll(schema, props.revealed ?? []),
    search,
  );
  const source = search?.source ?? whole;
  const renderRow = useCallback(
    (field: FieldNode, check: CheckMark | undefined) => (
      <FieldRow field={field} query={query} lockedBecause={check?.lockedBecause} />
    ),
    [query],
  );

  return (
    <div className={style.area}>
      <LiveRegion text={search === null || query === '' ? '' : fields.matches(search.matchCount)} />
      {source.roots.length === 0 ? (
        <div className={style.nothing}>
          <p>{query === '' ? fields.noneSelected : fields.noMatch(query)}</p>
          {query !== '' && <p>{fields.noMatchHint}</p>}
        </div>
      ) : (
        <VirtualTree
          label={fields.tree(schema.title)}
          source={source}
          expanded={expanded}
          onExpandedChange={setExpanded}
          focusedId={props.focusedPath}
          onFocusedChange={props.onFocusedPathChange}
          textOf={(field) => field.title}
          labelOf={(field) => fieldLabel(field, fields)}
          renderRow={renderRow}
          {...treeProps(props)}
        />
      )}
    </div>
  );
}

function treeProps(mode: ModeProps) {
  switch (mode.mode) {
    case 'browse':
      return {};
    case 'select':
      return { checkOf: mode.selection.markOf, onCheck: mode.selection.onToggle };
    case 'insert':
      return { onActivate: mode.onInsert, dragTextOf: mode.textOf };
  }
  return mode satisfies never;
}

function searchTree(
  schema: XdmSchema,
  query: string,
  include: ((field: FieldNode) => boolean) | undefined,
): FilteredTree | null {
  if (query === '') return include === undefined ? null : filteredTree(schema, include, true);
  const found = new Set(searchFields(schema, query).map((field) => field.path));
  return filteredTree(
    schema,
    (field) => found.has(field.path) && (include === undefined || include(field)),
    include !== undefined,
  );
}
