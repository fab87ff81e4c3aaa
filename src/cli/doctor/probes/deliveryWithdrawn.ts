import { deliveryLeak } from '../deliveryLeak.js'

export const deliveryWithdrawn = deliveryLeak(
  {
    id: 'delivery-withdrawn',
    title: 'A person is shown after withdrawing their consent.',
    source: 'Consent is only checked on publication.',
    remedy: 'Run `editions verify --full`, then `editions rebuild`.',
    as: 'anonymous',
    severity: 'critical',
  },
  {
    one: 'testimonial',
    list: 'testimonials',
    fields: 'quote attribution { name text }',
    doc: ({ docs }) => docs.testimonial,
    mark: ({ marks }) => marks.withdrawn,
  },
)
