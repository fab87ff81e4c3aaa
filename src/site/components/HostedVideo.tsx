import type { Testimonial, Video } from '../api/types.js'
import { languageName } from '../language.js'
import type { Reader } from '../reader.js'
import { assetPath, assets } from '../assets/assets.js'
import { Ui } from './Ui.js'

/**
 * A video at a host: its still image and title, both of this server, as a link, which a click turns
 * into the host's player where scripts run. That player
 * cannot show our captions, so that they are offered as files.
 */
export function HostedVideo({
  video,
  hosted,
  entry,
  reader,
}: {
  video: Video
  hosted: NonNullable<Video['hosted']>
  entry: Testimonial
  reader: Reader
}) {
  const { t } = reader
  const { host, embedUrl } = hosted
  return (
    <>
      <script async src={assetPath(assets().player)} />
      <a
        className="hosted"
        href={video.url}
        rel="noreferrer"
        data-embed={embedUrl}
        data-title={video.title ?? t.video}
      >
        {video.poster && <img src={video.poster.url} alt="" loading="lazy" decoding="async" />}
        <span className="caption">
          {video.title && <strong>{video.title}</strong>}{' '}
          <Ui reader={reader} inside={entry}>
            <span aria-hidden="true">▶</span> {t.watchAt(host)}
          </Ui>
        </span>
      </a>
      <Ui reader={reader} inside={entry} className="credit">
        {t.hostLearns(host)}
      </Ui>
      {video.captions.length > 0 && (
        <ul className="captions">
          {video.captions.map(({ url, language }) => (
            <li key={url}>
              <a href={url}>
                <Ui reader={reader} inside={entry}>
                  {t.captionsIn(languageName({ reader, locale: language }))}
                </Ui>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
