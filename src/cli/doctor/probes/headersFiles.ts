import { inside } from '../build.js'
import { headerProblems } from '../judgeHeaders.js'
import { found } from '../read.js'

/** An uploaded file must not act as a page of ours. */
export const headersFiles = inside(
  {
    id: 'headers-files',
    title: 'Uploaded files can run as pages of this server.',
    source: 'Payload serves local files without nosniff, a policy or a disposition.',
    remedy: 'Set nosniff and a Content-Security-Policy through `upload.modifyResponseHeaders`.',
    as: 'admin',
    severity: 'medium',
  },
  async ({ http, target, world }) => {
    const { filename } = world.docs.media
    const path = `${target.api}/${target.slugs.media}/file/${String(filename)}`
    const answer = await http.send({ as: 'admin', path })
    if (answer.status !== 200) return null
    const problems = headerProblems({ headers: answer.headers, place: 'file' })
    return found(answer, problems.join(' '))
  },
)
