/** A control takes the width of its pane; Spectrum's own widths are for free-standing forms. */
export const FULL_WIDTH = { width: '100%' };

/** The reason why an entry of a menu is greyed must not be greyed with it. */
export const READABLE = { color: 'var(--color-subdued)' };
