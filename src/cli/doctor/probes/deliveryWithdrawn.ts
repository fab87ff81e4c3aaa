import { deliveryLeak } from '../deliveryLeak.js'

export const deliveryWithdrawn = deliveryLeak(
  {
    id: 'delivery-withdrawn',
    title: 'A person is shown after their consent was withdrawn.',
    source: 'A consent that is looked at when publishing only.',
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
