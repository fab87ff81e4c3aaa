import type { KeyResult, Progress } from '../api/types.js'
import type { Reader } from '../reader.js'
import { Ui } from './Ui.js'

/**
 * The measure against its target. The bar is hatched and the target a mark of another shape, so that
 * neither needs its colour; beside it stand both figures and the sentence of the API, for everyone.
 */
export function ProgressChart({
  result,
  progress,
  reader,
}: {
  result: KeyResult
  progress: Progress
  reader: Reader
}) {
  const ratio = Math.max(0, progress.ratio)
  const scale = Math.max(1, ratio)
  const share = (part: number): string => `${Math.round((part / scale) * 1000) / 10}%`
  const { measure, target } = result
  const hatch = `hatch-${result.id}`
  return (
    <div className="progress" data-status={progress.status}>
      <svg className="chart" width="100%" height="30" aria-hidden="true" focusable="false">
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" />
          </pattern>
        </defs>
        <rect className="track" x="0" y="12" width="100%" height="12" rx="2" />
        <rect className="fill" x="0" y="12" width={share(ratio)} height="12" rx="2" />
        <rect fill={`url(#${hatch})`} x="0" y="12" width={share(ratio)} height="12" rx="2" />
        <svg className="target" x={share(1)} overflow="visible">
          <path d="M0 28V10M-6 1h12l-6 9z" />
        </svg>
      </svg>
      {measure && target && (
        <p className="chart-figures">
          <Ui reader={reader} inside={result}>
            {reader.t.achieved} <strong>{measure.text}</strong>
          </Ui>
          <Ui reader={reader} inside={result}>
            ▼ {reader.t.target} <strong>{target.text}</strong>
          </Ui>
        </p>
      )}
      <p>{progress.text}</p>
    </div>
  )
}
