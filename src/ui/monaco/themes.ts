import type { MonacoApi } from './monaco-api.ts';

/** Names of our two Monaco themes, by colour scheme. */
export const themeNames = { light: 'declic-light', dark: 'declic-dark' } as const;

/** Spectrum 2's palette (src/ui/tokens.css) as Monaco wants it: hexadecimal, no custom properties. */
const palettes = {
  light: {
    background: '#ffffff',
    text: '#292929',
    subdued: '#6b6b6b',
    line: '#e1e1e1',
    raised: '#ffffff',
    hover: '#f3f3f3',
    accent: '#3b63fb',
    selection: '#cfdcff',
    match: '#ffe08a',
    negative: '#d73220',
    notice: '#b04a00',
    property: '#274dea',
    string: '#036e45',
    number: '#9a4000',
    keyword: '#8a1fa8',
    function: '#0b6186',
    operator: '#505050',
  },
  dark: {
    background: '#111111',
    text: '#dbdbdb',
    subdued: '#9a9a9a',
    line: '#323232',
    raised: '#222222',
    hover: '#2c2c2c',
    accent: '#5681ff',
    selection: '#24428f',
    match: '#6b4f00',
    negative: '#ff8a7a',
    notice: '#ffa35c',
    property: '#8aaeff',
    string: '#3fca87',
    number: '#ffa35c',
    keyword: '#d99bf0',
    function: '#6fc8ea',
    operator: '#afafaf',
  },
};

type Palette = (typeof palettes)['light'];

/** Registers both themes; called once, when Monaco arrives. */
export function defineThemes(monaco: MonacoApi): void {
  for (const scheme of ['light', 'dark'] as const) {
    monaco.editor.defineTheme(themeNames[scheme], {
      base: scheme === 'light' ? 'vs' : 'vs-dark',
      inherit: true,
      rules: tokenRules(palettes[scheme]),
      colors: editorColors(palettes[scheme]),
    });
  }
}

function tokenRules(palette: Palette) {
  const foreground = (token: string, color: string) => ({ token, foreground: color.slice(1) });
  return [
    foreground('', palette.text),
    foreground('comment', palette.subdued),
    foreground('keyword', palette.keyword),
    foreground('keyword.json', palette.keyword),
    foreground('operator', palette.operator),
    foreground('delimiter', palette.operator),
    foreground('string', palette.string),
    foreground('string.value.json', palette.string),
    foreground('string.key.json', palette.property),
    foreground('number', palette.number),
    foreground('function', palette.function),
    foreground('variable', palette.property),
    foreground('invalid', palette.negative),
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
    'editorBracketHighlight.foreground1': palette.operator,
    'editorBracketHighlight.foreground2': palette.operator,
    'editorBracketHighlight.foreground3': palette.operator,
    'editorBracketHighlight.unexpectedBracket.foreground': palette.negative,
    'editorBracketMatch.border': palette.accent,
    'editorBracketMatch.background': '#00000000',
    'editorError.foreground': palette.negative,
    'editorWarning.foreground': palette.notice,
    'editorWidget.background': palette.raised,
    'editorWidget.border': palette.line,
    'editorHoverWidget.background': palette.raised,
    'editorHoverWidget.border': palette.line,
    'editorSuggestWidget.background': palette.raised,
    'editorSuggestWidget.border': palette.line,
    'editorSuggestWidget.selectedBackground': palette.selection,
    'editorSuggestWidget.selectedForeground': palette.text,
    'editorSuggestWidget.highlightForeground': palette.accent,
    'list.hoverBackground': palette.hover,
    'input.border': palette.line,
    focusBorder: palette.accent,
  };
}
