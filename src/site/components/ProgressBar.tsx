import type { CSSProperties } from 'react'

import type { Progress } from '../api/types.js'

/** The measure against its target: a bar for the eye, and the API's sentence for everyone. */
export function ProgressBar({ progress }: { progress: Progress }) {
  const ratio = Math.max(0, progress.ratio)
  const scale = Math.max(1, ratio)
  const share = (part: number): string => `${Math.round((part / scale) * 1000) / 10}%`
  // CSSProperties knows no custom properties.
  const style = { '--fill': share(ratio), '--target': share(1) } as CSSProperties
  return (
    <div className="progress" data-status={progress.status}>
      <div className="progress-bar" style={style} aria-hidden="true" />
      <p>{progress.text}</p>
    </div>
  )
}
