/** What is wrong with a value, and what to do about it. */
export const messages = {
  'check.onlyIn.source': 'The original language, {language}, must be one of them.',
  'check.onlyIn.locale':
    'This entry exists only in {languages}. To publish it in {language}, add that language here first.',
  'check.required': 'Required for publication.',
  'check.requiredIn': 'Required for publication in {language}.',
  'check.shape': 'Expected {expected}.',
  'size.line': 'Expected at most {most} characters, got {given}. Shorten it.',
  'size.paragraph':
    'Expected at most {most} characters in one text or paragraph, got {given}. Shorten or split it.',
  'size.richText': 'Expected at most {most} characters, got {given}. Shorten the text.',
  'size.nodes':
    'Expected at most {most} paragraphs, links and pieces of formatted text, got {given}. Shorten the text.',
  'size.cells':
    'Expected at most {most} cells in one table, got {given}. Split the table, or link to a document with the data.',
  'size.keys': 'Expected at most {most} keys in one save, got {given}.',
  'size.rows': 'Expected at most {most} rows, got {given}. Remove some.',
  'size.entry':
    'Expected at most {most} characters in all texts of one save, got {given}. Shorten this one, the longest.',
  'shape.text': 'text',
  'shape.texts': 'a list of texts',
  'shape.number': 'a number',
  'shape.checkbox': 'true or false',
  'shape.date': 'a date written YYYY-MM-DD',
  'shape.list': 'a list',
  'shape.group': 'a group of fields',
  'shape.relation': 'an identifier',
  'shape.relations': 'a list of identifiers',
  'shape.richText': 'formatted text (a Lexical editor state)',
  'shape.table':
    'tables with rows of cells, no table within another, and no cell that spans beyond its table',

  'check.uid': 'Expected a UUID, for example 3f2504e0-4f89-41d3-9a0c-0305e82c3301.',
  'check.number': 'Enter a number.',
  'check.wholeNumber': 'Enter a whole number.',
  'check.date': 'Enter a valid date.',
  'check.periodOrder': 'The period ends before it begins.',
  'check.videoAddress':
    'This is not the address of a video. Copy it from the video’s page. Accepted sites: {accepted}.',
  'check.videoHost': 'Videos on “{name}” are not accepted. Accepted sites: {accepted}.',
  'check.videoTwice': 'Choose either a file or an address.',
  'check.videoNowhere': 'Video addresses are not accepted here. Upload a file.',
  'check.webAddress': 'Enter a full web address starting with https:// or http://.',
  'check.urlPattern':
    'Enter a full web address, for example https://example.org/{locale}/themes/{slug}, or a path on this server, for example /{locale}/themes/{slug}.',
  'check.urlPlaceholder': '{{name}} is unknown; only {locale} and {slug} are replaced.',
  'check.quotationMarks':
    'Remove the quotation marks around the text: the website adds them for each language.',
  'check.highlight': 'This passage is not in the quote above. Copy it from there without changes.',
  'check.identifier': 'This is not a valid {scheme}. Check it for typos.',
  'check.shortName': 'Enter the first name or pseudonym to show.',
  'check.name': 'Enter the name, or choose another way of showing the person.',
  'check.highlightParts': 'The highlight needs both a title and a text.',
  'check.filesNone': 'Add at least one file.',
  'check.filesTwice': 'There are two files in {language}. Keep one per language.',

  'check.name.quoted': '“{name}”',
  'check.reference.gone':
    'This links to something that no longer exists. Remove it or choose another: {names}.',
  'check.reference.trash': 'This is in the trash. Restore it or choose another: {names}.',
  'check.reference.alt':
    'An image has no text alternative in {language}. Add it in the media library: {names}.',

  'check.consent.none':
    'There is no consent. Link the person’s consent; without it, publication is not allowed.',
  'check.consent.pending': 'This consent is not yet in force: it starts on {date}.',
  'check.consent.expired':
    'This consent ended on {date}. Ask the person for a new one and link it here.',
  'check.consent.withdrawn':
    'The person has withdrawn this consent. Publication is no longer allowed.',
  'check.consent.channel':
    'This consent does not cover the website. Ask the person, then add the website to the consent.',
  'check.consent.level':
    'The person agreed to at most “{agreed}”, but is shown as “{shown}”. Choose a level that the person agreed to.',

  'check.richText.node':
    'The text contains something that cannot be shown here ({type}). Remove it.',
  'check.richText.link':
    'The link “{url}” is not allowed. Links must start with https://, http://, mailto: or tel:.',
  'check.richText.linkTarget': 'An internal link has no entry. Choose one or remove the link.',
  'check.richText.block': '{block}: nothing is selected.',
  'check.richText.blank': '{block}: a required value is empty. Fill it in, or remove the block.',

  'publish.oneEntry':
    'Publish or unpublish one entry at a time. Doing it for several entries at once would lose pending drafts.',
  'publish.oneLocale':
    'Publish one language at a time: choose the language, then “Publish in …”. Publishing all languages at once would include untranslated ones.',
  'locale.unknown': 'locale: expected one of {locales}, got “{given}”.',
  'request.badForm': 'body: expected a form that can be read, got one of content type {type}.',
  'request.noData':
    'body: expected JSON or a form with data, got content type {type}. Send it as application/json.',
  'request.prefix': 'prefix: these files are in no folder, got “{given}”. Leave it out.',
  'find.condition':
    'anywhere: expected “like” with a text, in at most {most} conditions of a query.',
} as const
