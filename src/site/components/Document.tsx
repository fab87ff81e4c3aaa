import type { ReactNode } from 'react'

import { assetPath, assets } from '../assets/assets.js'
import { ICON } from '../icon.js'

/** The HTML document around a page; what pages say for its head, React puts there. */
export function Document({
  lang,
  dir,
  children,
}: {
  lang: string
  dir: 'ltr' | 'rtl'
  children: ReactNode
}) {
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={ICON} />
        <link rel="stylesheet" href={assetPath(assets().style)} />
      </head>
      <body>{children}</body>
    </html>
  )
}
