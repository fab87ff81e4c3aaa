'use client'

type Props = { title: string; reasons: readonly string[]; more: string | null }

/** Why a language was not published. Toasts are drawn outside the admin's providers. */
export function RefusedToast({ title, reasons, more }: Props) {
  return (
    <div>
      {title}
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {more}
    </div>
  )
}
