import type { Testimonial, Video as VideoData } from '../api/types.js'
import { languageName, tagOf } from '../language.js'
import type { Reader } from '../reader.js'
import { HostedVideo } from './HostedVideo.js'
import { Ui } from './Ui.js'

type Props = { video: VideoData; entry: Testimonial; reader: Reader }

/** A testimonial's video with captions and transcript. */
export function Video({ video, entry, reader }: Props) {
  return (
    <div className="video">
      {video.hosted ? (
        <HostedVideo video={video} hosted={video.hosted} entry={entry} reader={reader} />
      ) : (
        <Player video={video} entry={entry} reader={reader} />
      )}
      {video.transcript && (
        <details>
          <summary>
            <Ui reader={reader} inside={entry}>
              {reader.t.transcript}
            </Ui>
          </summary>
          {paragraphs(video.transcript).map((text, index) => (
            <p key={index}>{text}</p>
          ))}
        </details>
      )}
    </div>
  )
}

function Player({ video, entry, reader }: Props) {
  return (
    <video
      controls
      preload="none"
      poster={video.poster?.url}
      crossOrigin="anonymous"
      aria-label={video.title ?? undefined}
    >
      <source src={video.url} type={video.mimeType} />
      {video.captions.map(({ url, language }) => (
        <track
          key={url}
          kind="captions"
          src={url}
          srcLang={tagOf({ reader, locale: language })}
          label={languageName({ reader, locale: language })}
          default={language === entry.locale}
        />
      ))}
    </video>
  )
}

/** Plain text with blank lines between its paragraphs. */
export function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
}
