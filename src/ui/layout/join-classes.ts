/** Joins the class names that apply: `joinClasses(style.row, isActive && style.active)`. */
export function joinClasses(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
