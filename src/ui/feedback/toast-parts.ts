/** Spectrum's toasts, fetched with the first one that is shown. */
export { ToastContainer, ToastQueue } from '@react-spectrum/s2';
