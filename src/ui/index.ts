/** The look of the page: typeface and design tokens. The kit itself is behind the doors of the folders here. */
import '@fontsource-variable/source-sans-3/wght.css';
import './tokens.css';
