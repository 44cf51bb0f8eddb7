export { Callout, type CalloutTone } from './callout.tsx';
export { CopyButton } from './copy-button.tsx';
export { LiveRegion } from './live-region.tsx';
export { notify, notifySuccess } from './notify.ts';
export { Toasts } from './toasts.tsx';
