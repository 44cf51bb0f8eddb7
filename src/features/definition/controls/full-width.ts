/** A control takes the width of its pane; Spectrum's own widths are for free-standing forms. */
export const FULL_WIDTH = { width: '100%' };
