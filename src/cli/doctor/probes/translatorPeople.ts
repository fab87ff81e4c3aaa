import { asTranslator, firstOpen } from '../build.js'
import { docsOf } from '../read.js'

/** Only their own account. */
export const translatorPeople = asTranslator(
  {
    id: 'translator-people',
    title: 'A translator can read other accounts.',
    source: 'Payload’s default access is « anyone signed in ».',
    remedy: 'Restrict `access.read` of users to each user’s own account.',
    as: 'translator',
    severity: 'high',
  },
  (context) => {
    const { target, credentials } = context
    const path = `${target.api}/${target.slugs.users}`
    const asks = [
      { as: 'translator' as const, path, query: { limit: 5, depth: 0 } },
      { as: 'translator' as const, path, query: { limit: 5, depth: 0, sort: 'email', page: 1 } },
    ]
    return firstOpen(context, asks, (answer) => {
      const others = docsOf(answer)?.filter(({ email }) => email !== credentials.email) ?? []
      return others.length > 0 && `${others.length} other accounts on this page.`
    })
  },
)
