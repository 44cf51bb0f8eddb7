import style from './live-region.module.css';

/** Reads `text` to screen readers whenever it changes; nobody sees it. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div role="status" className={style.hidden}>
      {text}
    </div>
  );
}
