import { firstOpen, outside } from '../build.js'
import { deliveryQuery } from '../graphql.js'

/** The public API is for reading. */
export const deliveryWrites = outside(
  {
    id: 'delivery-writes',
    title: 'The delivery API has mutations, or personal or internal types.',
    source: 'A schema generated from the collections contains everything.',
    remedy: 'Update the plugin, and review host fields marked `custom.delivery`.',
    as: 'anonymous',
    severity: 'critical',
  },
  (context) => {
    const query = '{ __schema { mutationType { name } types { name fields { name } } } }'
    return firstOpen(context, [deliveryQuery(context, query)], ({ text }) => {
      if (text.includes('"mutationType":{')) return 'The schema has mutations.'
      const name = /"name":"(consents?|users?|notes|email|phone|guardian|apiKey|hash)"/i.exec(text)
      return name ? `The schema contains ${name[1]}.` : null
    })
  },
)
