export { CodeText } from './code-text.tsx';
export { EmptyState } from './empty-state.tsx';
export { Facts, type Fact } from './facts.tsx';
export { joinClasses } from './join-classes.ts';
export { Page, focusPageHeading, type Crumb } from './page.tsx';
export { Section } from './section.tsx';
export { TagLabel, type TagTone } from './tag-label.tsx';
export { useMediaQuery } from './use-media-query.ts';
