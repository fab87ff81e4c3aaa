/** The log of webhooks and purges. */
export const webhooks = {
  'deliveries.singular': 'Webhook message',
  'deliveries.plural': 'Webhook messages',
  'deliveries.description':
    'What other servers were told about published content. Rows are deleted some time after they are delivered or given up.',
  'deliveries.at.label': 'Changed at',
  'deliveries.target.label': 'Recipient',
  'deliveries.kind.label': 'Event',
  'deliveries.kind.description': 'Empty: only caches are told.',
  'deliveries.kind.published': 'Published',
  'deliveries.kind.changed': 'Changed',
  'deliveries.kind.removed': 'Removed',
  'deliveries.type.label': 'Kind',
  'deliveries.locale.label': 'Language',
  'deliveries.locale.description': 'Language code. Empty: all languages.',
  'deliveries.slug.label': 'Slug',
  'deliveries.state.label': 'Status',
  'deliveries.state.waiting': 'Waiting',
  'deliveries.state.failed': 'Failed, will retry',
  'deliveries.state.delivered': 'Delivered',
  'deliveries.state.givenUp': 'Given up',
  'deliveries.attempts.label': 'Attempts',
  'deliveries.answer.label': 'Last response',
  'deliveries.answer.description': 'HTTP status of the recipient, or why there was none.',
  'deliveries.triedAt.label': 'Last attempt',
  'deliveries.next.label': 'Next attempt',
  'deliveries.doneAt.label': 'Delivered or given up at',
  'deliveries.uid.label': 'Public identifier',
  'deliveries.key.label': 'Message identifier',
  'deliveries.key.description':
    'The same in every attempt, so that recipients can skip duplicates.',
  'deliveries.resend': 'Send again',
  'deliveries.resend.done':
    '{count, plural, one {The message will be sent again shortly.} other {# messages will be sent again shortly.}}',
  'deliveries.resend.failed':
    'The message could not be queued. Check the connection and try again.',
  'deliveries.notAllowed': 'Only administrators can send webhook messages again.',
  'deliveries.body':
    'Expected `ids`, a list of 1 to 100 message identifiers, or `target`, a recipient, with an optional `since`, a date and time.',
}
