/** The mark of the house: a click that sets something off. The same drawing as public/favicon.svg. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" width={26} height={26} aria-hidden>
      <rect width="32" height="32" rx="8" fill="#3b63fb" />
      <g fill="none" stroke="#fff" strokeLinecap="round" strokeLinejoin="round" strokeWidth="2.5">
        <path d="M8 10.5 5.6 9.4M11.2 7.4 10 5M15.6 6.8l.8-2.6" />
        <path fill="#fff" d="m11.5 11.5 4.8 14 2.7-6.5 6.5-2.7z" />
      </g>
    </svg>
  );
}
