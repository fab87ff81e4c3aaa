import type { ThemeLink } from '../api/types.js'

/** « Dimension transversale 2 » and the mark beside it, which is mere decoration. */
export function ThemeLabel({ theme }: { theme: ThemeLink }) {
  return (
    <span className="theme-label">
      {theme.icon && (
        <span className="mark" aria-hidden="true">
          {theme.icon}
        </span>
      )}
      <span>{theme.label}</span>
    </span>
  )
}
