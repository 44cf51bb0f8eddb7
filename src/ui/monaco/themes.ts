import type { MonacoApi } from './monaco-api.ts';
import { palettes, type Palette, type PaletteName } from './palettes.ts';

/** Names of our Monaco themes, by colour scheme; the second pair for those who ask their system for more contrast. */
export const themeNames = {
  light: 'declic-light',
  dark: 'declic-dark',
  highContrastLight: 'declic-high-contrast-light',
  highContrastDark: 'declic-high-contrast-dark',
} as const satisfies Record<PaletteName, string>;

const BASES = {
  light: 'vs',
  dark: 'vs-dark',
  highContrastLight: 'hc-light',
  highContrastDark: 'hc-black',
} as const;

/** Registers the themes; called once, when Monaco arrives. */
export function defineThemes(monaco: MonacoApi): void {
  for (const name of Object.keys(palettes) as PaletteName[]) {
    monaco.editor.defineTheme(themeNames[name], {
      base: BASES[name],
      inherit: true,
      rules: tokenRules(palettes[name]),
      colors: editorColors(palettes[name]),
    });
  }
}

/** The theme for a colour scheme. */
export function themeName(scheme: 'light' | 'dark', highContrast: boolean): string {
  if (!highContrast) return themeNames[scheme];
  return themeNames[scheme === 'light' ? 'highContrastLight' : 'highContrastDark'];
}

/** Kinds of words, those of grammars and those that a language finds by their meaning. Italic is what stands for another. */
function tokenRules({ words, text, subdued }: Palette) {
  const foreground = (token: string, color: string, fontStyle?: string) => ({
    token,
    foreground: color.slice(1),
    ...(fontStyle === undefined ? {} : { fontStyle }),
  });
  return [
    foreground('', text),
    foreground('comment', subdued),
    foreground('keyword', words.keyword),
    foreground('keyword.json', words.keyword),
    foreground('operator', words.operator),
    foreground('delimiter', words.operator),
    foreground('string', words.string),
    foreground('string.value.json', words.string),
    foreground('string.key.json', words.property),
    foreground('number', words.number),
    foreground('namespace', words.namespace),
    foreground('property', words.property),
    foreground('property.external', words.external),
    foreground('property.answer', words.answer),
    foreground('parameter', words.parameter, 'italic'),
    foreground('function', words.function),
    foreground('method', words.method, 'italic'),
    foreground('key', words.key),
    foreground('enumMember', words.enumMember),
    foreground('invalid', words.invalid),
  ];
}

function editorColors(palette: Palette): Record<string, string> {
  return {
    'editor.placeholder.foreground': palette.subdued,
    'editor.background': palette.background,
    'editor.foreground': palette.text,
    'editorGutter.background': palette.background,
    'editorLineNumber.foreground': palette.subdued,
    'editorLineNumber.activeForeground': palette.text,
    'editorCursor.foreground': palette.accent,
    'editor.selectionBackground': palette.selection,
    'editor.findMatchBackground': palette.match,
    'editor.findMatchHighlightBackground': `${palette.match}80`,
    'editor.lineHighlightBorder': '#00000000',
    'editorIndentGuide.background1': palette.line,
    // Models are made before an editor can say that it wants no colours by depth: one for all.
    'editorBracketHighlight.foreground1': palette.words.operator,
    'editorBracketHighlight.foreground2': palette.words.operator,
    'editorBracketHighlight.foreground3': palette.words.operator,
    'editorBracketHighlight.unexpectedBracket.foreground': palette.negative,
    'editorBracketMatch.border': palette.accent,
    'editorBracketMatch.background': '#00000000',
    'editorError.foreground': palette.negative,
    'editorWarning.foreground': palette.notice,
    // Themes of high contrast draw a second line below; the wave says enough.
    'editorError.border': '#00000000',
    'editorWarning.border': '#00000000',
    'editorInfo.border': '#00000000',
    'editorWidget.background': palette.raised,
    'editorWidget.border': palette.line,
    'editorHoverWidget.background': palette.raised,
    'editorHoverWidget.border': palette.line,
    'editorSuggestWidget.background': palette.raised,
    'editorSuggestWidget.border': palette.line,
    'editorSuggestWidget.selectedBackground': palette.selection,
    'editorSuggestWidget.selectedForeground': palette.text,
    'editorSuggestWidget.highlightForeground': palette.words.property,
    'editorSuggestWidget.focusHighlightForeground': palette.words.property,
    'list.hoverBackground': palette.hover,
    'input.border': palette.line,
    focusBorder: palette.accent,
  };
}
