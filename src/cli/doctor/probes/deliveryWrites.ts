import { firstOpen, outside } from '../build.js'
import { deliveryQuery } from '../graphql.js'

/** The public API is for reading. */
export const deliveryWrites = outside(
  {
    id: 'delivery-writes',
    title: 'The delivery API knows mutations, or personal and internal types.',
    source: 'A schema made from the collections holds everything.',
    remedy: 'Update the plugin; look at host fields marked `custom.delivery`.',
    as: 'anonymous',
    severity: 'critical',
  },
  (context) => {
    const query = '{ __schema { mutationType { name } types { name fields { name } } } }'
    return firstOpen(context, [deliveryQuery(context, query)], ({ text }) => {
      if (text.includes('"mutationType":{')) return 'There are mutations.'
      const name = /"name":"(consents?|users?|notes|email|phone|guardian|apiKey|hash)"/i.exec(text)
      return name ? `The schema names ${name[1]}.` : null
    })
  },
)
