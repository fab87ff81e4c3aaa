/* A click on a video of another host loads that host's player in its place. Without this script, or
   in a new tab, the link leads to the page of the video. */
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a.hosted')
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  const frame = document.createElement('iframe')
  frame.className = 'hosted'
  frame.title = link.dataset.title
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation',
  )
  // YouTube plays for pages only that say which site they are of.
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  frame.src = `${link.dataset.embed}&autoplay=1`
  link.replaceWith(frame)
  frame.focus()
})
