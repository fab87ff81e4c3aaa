/** Days in the forms and dialogs of the admin. */
export const dates = {
  'date.calendar': 'Choose in a calendar',
  'date.hint': 'e.g. {example}',
  'date.time': 'Time',
  'date.unreadable': 'Write the day like {example}.',
  'date.impossible': '{text} is not in the calendar. Write the day like {example}.',
  'date.shortYear': 'Write the year with four digits, like {example}.',
  'date.ambiguous': '{text} may be {first} or {second}. Write the one you mean.',
}
