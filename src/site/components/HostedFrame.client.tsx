'use client'

import { type MouseEvent, type ReactNode, useState } from 'react'

/**
 * A link to a video at its host, which a click turns into the host's player. Without JavaScript, in
 * a new tab and so on it stays the link that it is.
 */
export function HostedFrame({
  page,
  embedUrl,
  title,
  children,
}: {
  page: string
  embedUrl: string
  title: string
  children: ReactNode
}) {
  const [plays, setPlays] = useState(false)
  if (!plays) {
    const play = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      setPlays(true)
    }
    return (
      <a className="hosted" href={page} rel="noreferrer" onClick={play}>
        {children}
      </a>
    )
  }
  return (
    <iframe
      ref={(frame) => frame?.focus()}
      className="hosted"
      src={`${embedUrl}&autoplay=1`}
      title={title}
      allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"
      // YouTube plays for pages only that say which site they are of.
      referrerPolicy="strict-origin-when-cross-origin"
    />
  )
}
