/** One sentence on a word of the language, asked by its kind: a field called `first` is no path function. */
import type { CompletionItem } from '#domain/expression';
import { languageHelpOf, type LanguageHelpArea, type Messages } from '#messages';

const AREAS = {
  function: 'functions',
  operator: 'operators',
  pathFunction: 'pathFunctions',
  keyword: 'words',
  loopVariable: 'words',
  option: 'words',
} as const satisfies Partial<Record<CompletionItem['kind'], LanguageHelpArea>>;

/** Help on what completion offers; fields, events and values have none. */
export function itemHelp(
  messages: Messages,
  { kind, label }: Pick<CompletionItem, 'kind' | 'label'>,
): string | undefined {
  if (!Object.hasOwn(AREAS, kind)) return undefined;
  const area = AREAS[kind as keyof typeof AREAS];
  return (
    languageHelpOf(messages, area, label) ??
    // `not` is a word where it is typed and an operator in the help.
    (area === 'words' ? languageHelpOf(messages, 'operators', label) : undefined)
  );
}
