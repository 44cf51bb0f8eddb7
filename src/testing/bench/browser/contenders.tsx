/** The trees that are compared: ours, to read and to select in, and Spectrum's over the same fields and search. */
import { Collection, Text, TreeView, TreeViewItem, TreeViewItemContent } from '@react-spectrum/s2';
import { type ComponentType, useDeferredValue, useMemo, useState } from 'react';
import { SchemaTree, selectionStates } from '#components/schema-tree';
import { leafIndex } from '#domain/event';
import { allFields, type FieldNode, type XdmSchema } from '#domain/schema';
import { searchedFields, shownTree } from './shown-tree.ts';

export interface ContenderProps {
  readonly schema: XdmSchema;
  readonly query: string;
  /** All open from the start, or all closed. */
  readonly isOpen: boolean;
}

const MARKS = { all: 'on', some: 'mixed', none: 'off' } as const;

/** As on the page of a schema. */
function BrowseTree({ schema, query, isOpen }: ContenderProps) {
  const [focused, focus] = useState<string | null>(null);
  return (
    <SchemaTree
      mode="browse"
      schema={schema}
      query={query}
      focusedPath={focused}
      onFocusedPathChange={focus}
      revealed={useRevealed(schema, isOpen)}
    />
  );
}

/** As in the Fields dialog, with every field selected. */
function SelectTree({ schema, query, isOpen }: ContenderProps) {
  const [focused, focus] = useState<string | null>(null);
  const [selection] = useState(() => leafIndex(schema).leaves.map(({ path }) => path));
  return (
    <SchemaTree
      mode="select"
      schema={schema}
      query={query}
      focusedPath={focused}
      onFocusedPathChange={focus}
      revealed={useRevealed(schema, isOpen)}
      selection={useMemo(() => {
        const stateOf = selectionStates(schema, selection);
        return { markOf: (field) => ({ state: MARKS[stateOf(field)] }), onToggle: ignore };
      }, [schema, selection])}
    />
  );
}

/** Spectrum's, with the same rows, the same search and less text in a row. */
function SpectrumTree({ schema, query, isOpen }: ContenderProps) {
  const deferred = useDeferredValue(query);
  const search = useMemo(() => searchedFields(schema, deferred), [schema, deferred]);
  const whole = useMemo(() => shownTree(schema), [schema]);
  const revealed = useRevealed(schema, isOpen);
  const { roots, childrenOf } = search ?? whole;
  const renderField = (field: FieldNode) => (
    <TreeViewItem key={field.path} id={field.path} textValue={field.title}>
      <TreeViewItemContent>
        <Text>{field.title}</Text>
      </TreeViewItemContent>
      {childrenOf(field).length > 0 && (
        <Collection items={childrenOf(field).map(withId)}>
          {({ field: child }) => renderField(child)}
        </Collection>
      )}
    </TreeViewItem>
  );
  return (
    <TreeView
      aria-label={schema.title}
      selectionMode="none"
      items={roots.map(withId)}
      expandedKeys={search?.revealed ?? revealed}
      UNSAFE_style={FULL}
    >
      {({ field }) => renderField(field)}
    </TreeView>
  );
}

export const CONTENDERS = {
  browse: BrowseTree,
  select: SelectTree,
  spectrum: SpectrumTree,
} satisfies Record<string, ComponentType<ContenderProps>>;

export type ContenderName = keyof typeof CONTENDERS;

const FULL = { width: '100%', height: '100%' };

function useRevealed(schema: XdmSchema, isOpen: boolean): readonly string[] {
  return useMemo(() => (isOpen ? allFields(schema).map(({ path }) => path) : []), [schema, isOpen]);
}

function withId(field: FieldNode) {
  return { id: field.path, field };
}

function ignore(): void {
  // The bench selects nothing.
}
