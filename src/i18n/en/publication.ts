/** The publication panel and the dialog about two saves at once; the browser loads it. */
export const publication = {
  'panel.peopleOnly':
    'Where an entry stands is told to people who are signed in, not to API clients.',
  'panel.noRevision':
    'since: expected a revision of this entry, as the entry gives it, got {given}.',

  'panel.title': 'Publication',
  'panel.unsaved': 'Save the entry first; then each language can be published here.',
  'panel.failed': 'Where this entry stands could not be loaded.',
  'panel.retry': 'Try again',
  'panel.trash': 'This entry is in the trash. Restore it to publish it.',
  'panel.source': 'Original language',
  'panel.switch': 'Edit in {language}',
  'panel.since': 'Online since {date}',
  'panel.sharedPending':
    'What all languages share (images, figures, connections) has changes that are not online yet. They go online with the next publication in {language}.',

  'panel.state.none': 'Not written yet',
  'panel.state.draft': 'Draft',
  'panel.state.changed': 'Changes not online',
  'panel.state.scheduled': 'Scheduled',
  'panel.state.due': 'Overdue',
  'panel.state.published': 'Published',

  'panel.problems.one': '1 thing to put right before publication',
  'panel.problems.other': '{count} things to put right before publication',

  'panel.publish.action': 'Publish',
  'panel.publish.actionIn': 'Publish in {language}',
  'panel.publish.done': 'Published in {language}.',
  'panel.publish.refused': 'Not published in {language}: see below what is to be put right.',
  'panel.unpublish.action': 'Unpublish',
  'panel.unpublish.actionIn': 'Unpublish in {language}',
  'panel.unpublish.title': 'Unpublish in {language}?',
  'panel.unpublish.text':
    'The page is taken off the websites at once. The text stays here as a draft; other languages stay online.',
  'panel.unpublish.done': 'Unpublished in {language}.',

  'panel.schedule.action': 'Schedule…',
  'panel.schedule.actionIn': 'Schedule in {language}…',
  'panel.schedule.title': 'Schedule in {language}',
  'panel.schedule.what': 'What is to happen',
  'panel.schedule.date': 'Date',
  'panel.schedule.time': 'Time',
  'panel.schedule.timeZone': 'Time zone',
  'panel.schedule.hint': 'What is saved at that moment is published, later drafts included.',
  'panel.schedule.unsaved':
    'This form has changes that are not saved. Save them for them to be included.',
  'panel.schedule.save': 'Schedule',
  'panel.schedule.done': 'Scheduled for {date}.',
  'panel.schedule.publish': 'Will be published on {date}',
  'panel.schedule.unpublish': 'Will be unpublished on {date}',
  'panel.due.publish': 'Was to be published on {date}',
  'panel.due.unpublish': 'Was to be unpublished on {date}',
  'panel.due.hint':
    'The moment has passed and the server has not carried it out yet. If this stays, tell whoever runs it. The websites go by the time that was set.',
  'panel.schedule.zone': 'time zone: {zone}',
  'panel.schedule.cancel': 'Cancel this schedule',
  'panel.schedule.cancelled': 'The schedule is cancelled.',
  'panel.schedule.incomplete': 'Enter a date and a time.',

  'panel.dialog.cancel': 'Cancel',
  'panel.action.failed': 'This did not work: {message}',
  'panel.action.offline': 'The server could not be reached. Nothing has been changed.',

  'conflict.title': 'Somebody else has changed the same text',
  'conflict.text': 'Your save would have overwritten it. Nothing that you typed is lost.',
  'conflict.changedBy': 'Changed by {name} on {date}.',
  'conflict.changed': 'Changed on {date}.',
  'conflict.theirs': 'Saved meanwhile',
  'conflict.mine': 'Yours',
  'conflict.takeTheirs': 'Take theirs',
  'conflict.keepMine': 'Keep mine',
  'conflict.empty': 'empty',
  'conflict.choose': 'Choose for each field which text is to stay.',
  'conflict.save': 'Save with these choices',
  'conflict.close': 'Close and keep typing',
  'conflict.yes': 'yes',
  'conflict.no': 'no',
} as const
