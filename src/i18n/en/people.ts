/** Labels, help and messages of media, files, consents, users and API clients. */
export const people = {
  // Images and videos
  'media.singular': 'Image or video',
  'media.plural': 'Images and videos',
  'media.description':
    'JPEG, PNG, WebP, AVIF or GIF up to 20 MB; MP4 or WebM video up to 200 MB. Place, camera and other hidden data are removed at upload.',
  'media.alt.label': 'Text alternative',
  'media.alt.description':
    'Say in one sentence what can be seen, for those who cannot see it: “A forester measures a mangrove tree.” Do not begin with “Image of”. Needed before the image is published.',
  'media.caption.label': 'Caption',
  'media.caption.description': 'Shown under the image.',
  'media.credit.label': 'Credit',
  'media.credit.description':
    'Photographer or holder of the rights, as it must be printed: “© María López”.',
  'media.consent.label': 'Consent of the person shown',
  'media.consent.description':
    'If a person can be recognised: the image is public only while this consent is in force.',
  'media.seconds.label': 'Length in seconds',
  'media.seconds.description': 'Of a video. Read from MP4 files at upload.',

  // Files
  'files.singular': 'File',
  'files.plural': 'Files',
  'files.description':
    'PDF, Word, Excel, PowerPoint, OpenDocument, CSV or captions (WebVTT), up to 50 MB. The cover of a PDF is made from its first page.',
  'files.language.label': 'Language of the file',
  'files.pages.label': 'Pages',
  'files.sha256.label': 'Checksum (SHA-256)',
  'files.sha256.description': 'Lets readers check that their copy is the original.',
  'files.cover.label': 'Cover',
  'files.cover.description': 'Made from the first page of a PDF.',

  // Consents
  'consents.singular': 'Consent',
  'consents.plural': 'Consents',
  'consents.description':
    'What a person agreed to, and the proof: the signed form as a PDF, JPEG or PNG. Seen by administrators and editors only; never published.',
  'consents.tab.agreement': 'What was agreed',
  'consents.tab.person': 'Person',
  'consents.tab.uses': 'Where it is used',
  'consents.adminTitle.label': 'Consent',
  'consents.person.label': 'Person',
  'consents.person.name.label': 'Name',
  'consents.person.email.label': 'E-mail',
  'consents.person.phone.label': 'Phone',
  'consents.statement.label': 'What the person agreed to',
  'consents.statement.description': 'The very words that were read or signed.',
  'consents.statementLanguage.label': 'Language of these words',
  'consents.channels.label': 'Where the person may be shown',
  'consents.channels.description':
    'Without “Website”, nothing that rests on this consent appears on a website.',
  'channel.website': 'Website',
  'channel.socialMedia': 'Social media',
  'channel.print': 'Print',
  'channel.press': 'Press',
  'channel.events': 'Events',
  'consents.purposes.label': 'What for',
  'purpose.communication': 'Communication',
  'purpose.fundraising': 'Fundraising',
  'purpose.training': 'Training',
  'purpose.research': 'Research',
  'consents.identityLevel.label': 'How much may be shown',
  'consents.identityLevel.description': 'The most that may be shown; less is always allowed.',
  'consents.guardian.label': 'Guardian',
  'consents.guardian.description': 'For a minor, or for someone who cannot consent alone.',
  'consents.guardian.name.label': 'Name',
  'consents.guardian.relation.label': 'Relation to the person',
  'consents.guardian.contact.label': 'Phone or e-mail',
  'consents.grantedOn.label': 'Granted on',
  'consents.grantedOn.description': 'In force from the start of this day (UTC).',
  'consents.expiresOn.label': 'Last day',
  'consents.expiresOn.description': 'In force to the end of this day (UTC). Empty: without end.',
  'consents.withdrawnOn.label': 'Withdrawn on',
  'consents.withdrawnOn.description':
    'From this moment on, nothing that rests on this consent is shown.',
  'consents.notes.label': 'Internal notes',
  'consents.testimonials.label': 'Testimonials',
  'consents.media.label': 'Images and videos',
  'consents.stories.label': 'Stories',

  // People
  'users.singular': 'Account',
  'users.plural': 'Accounts',
  'users.name.label': 'Name',
  'users.role.label': 'Role',
  'users.role.description':
    'Administration: everything, accounts included. Editing: writes and publishes in every language. Review: edits and publishes texts in given languages. Translation: writes drafts in given languages. Reading: sees everything, changes nothing.',
  'role.admin': 'Administration',
  'role.editor': 'Editing',
  'role.reviewer': 'Review',
  'role.translator': 'Translation',
  'role.viewer': 'Reading',
  'users.locales.label': 'Languages',
  'users.locales.description': 'The languages in which this person writes.',

  // API clients
  'apiClients.singular': 'API client',
  'apiClients.plural': 'API clients',
  'apiClients.description':
    'Websites and programs that read with a key. They never enter this admin.',
  'apiClients.name.label': 'Name',
  'apiClients.name.description': 'What the key is for, for example “Programme website”.',
  'apiClients.scopes.label': 'Rights',
  'scope.read': 'Read what is published',
  'scope.preview': 'Read drafts too',

  // What is wrong with an upload, and what to do
  'upload.kind': '“{name}” is not of an accepted kind. Accepted: {accepted}.',
  'upload.content':
    '“{name}” does not hold what its name says ({kind}). Save it again from the program it comes from.',
  'upload.empty': '“{name}” is empty.',
  'upload.tooLarge': '“{name}” is too large: {size} MB, where {limit} MB are allowed.',
  'upload.damagedImage': '“{name}” cannot be read as an image: it is damaged or incomplete.',
  'upload.tooManyPixels':
    '“{name}” has too many pixels: {pixels} million, where {limit} million are allowed. Make it smaller first.',
  'upload.damagedPdf': '“{name}” cannot be read as a PDF: it is damaged or incomplete.',
  'upload.encryptedPdf': '“{name}” is protected by a password. Upload a version without one.',
  'upload.emptyPdf': '“{name}” has no pages.',
  'upload.slowPdf':
    'The first page of “{name}” takes too long to draw. Save the PDF again in a simpler or optimised form.',

  // What is wrong with a consent or an account
  'consents.check.expiresOn': 'The last day cannot come before the day of the grant.',
  'consents.check.withdrawnOn': 'A consent cannot be withdrawn before the day it was granted.',
  'consents.check.guardian': 'Needed, since there is a guardian.',
  'users.check.password': 'The password needs at least {min} characters.',
  'users.check.locales': 'Choose at least one language: this role works in given languages only.',
  'users.check.lastAdmin': 'This is the last administrator. Give the role to someone else first.',
  'consents.inUse':
    '{count} stories or images rest on this consent. Take it out of them first, or enter its withdrawal instead of deleting it.',
} as const
