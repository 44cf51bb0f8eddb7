export { THEMES, ThemeProvider, useTheme, type Theme, type ThemeState } from './theme-provider.tsx';
