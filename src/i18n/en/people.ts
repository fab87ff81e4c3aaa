/** Labels, help and messages of media, files, consents, users and API clients. */
export const people = {
  // Images and videos
  'media.singular': 'Image or video',
  'media.plural': 'Images and videos',
  'media.description':
    'JPEG, PNG, WebP, AVIF or GIF up to 20 MB; MP4 or WebM video up to 200 MB. Location, camera and other hidden data are removed on upload.',
  'media.alt.label': 'Text alternative',
  'media.alt.description':
    'Describe the image in one sentence for people who cannot see it: “A forester measures a mangrove tree.” Do not start with “Image of”. Required for publication.',
  'media.caption.label': 'Caption',
  'media.caption.description': 'Shown under the image.',
  'media.credit.label': 'Credit',
  'media.credit.description':
    'Photographer or rights holder, exactly as it should appear: “© María López”.',
  'media.consent.label': 'Consent of the person shown',
  'media.consent.description':
    'If a person is recognisable: the image is public only while this consent is in force.',
  'media.seconds.label': 'Length in seconds',
  'media.seconds.description': 'For videos. Read from MP4 files on upload.',

  // Files
  'files.singular': 'File',
  'files.plural': 'Files',
  'files.description':
    'PDF, Word, Excel, PowerPoint, OpenDocument, CSV or captions (WebVTT), up to 50 MB. A PDF’s first page becomes its cover.',
  'files.language.label': 'Language of the file',
  'files.pages.label': 'Pages',
  'files.sha256.label': 'Checksum (SHA-256)',
  'files.sha256.description': 'Lets readers verify that their copy is the original.',
  'files.cover.label': 'Cover',
  'files.cover.description': 'Generated from the first page of a PDF.',

  // Consents
  'consents.singular': 'Consent',
  'consents.plural': 'Consents',
  'consents.description':
    'What a person agreed to, and the evidence: the signed form as a PDF, JPEG or PNG. Visible only to administrators and editors; never published.',
  'consents.tab.agreement': 'Agreement',
  'consents.tab.person': 'Person',
  'consents.tab.uses': 'Used in',
  'consents.basis.label': 'Basis',
  'consents.basis.description':
    'Why the person or the text may be shown. Nothing is public without a basis.',
  'basis.consent': 'Consent given',
  'basis.published': 'Published before by the person or the source',
  'basis.contract': 'Contract',
  'basis.other': 'Other reason',
  'consents.basisDetails.label': 'Details',
  'consents.basisDetails.description':
    'Where and when it was published, which contract, or the reason. Leave what you do not know empty: only these details are required.',
  'consents.adminTitle.label': 'Consent',
  'consents.person.label': 'Person',
  'consents.person.name.label': 'Name',
  'consents.person.email.label': 'E-mail',
  'consents.person.phone.label': 'Phone',
  'consents.person.country.label': 'Country',
  'consents.statement.label': 'What the person agreed to',
  'consents.statement.description': 'The exact words that the person read or signed.',
  'consents.statementLanguage.label': 'Language of the statement',
  'consents.channels.label': 'Where the person may be shown',
  'consents.channels.description':
    'Without “Website”, content that depends on this consent never appears on a website.',
  'channel.website': 'Website',
  'channel.socialMedia': 'Social media',
  'channel.print': 'Print',
  'channel.press': 'Press',
  'channel.events': 'Events',
  'consents.purposes.label': 'Purposes',
  'purpose.communication': 'Communication',
  'purpose.fundraising': 'Fundraising',
  'purpose.training': 'Training',
  'purpose.research': 'Research',
  'consents.identityLevel.label': 'How much may be shown',
  'consents.identityLevel.description': 'The most that can be shown; less is always allowed.',
  'consents.guardian.label': 'Guardian',
  'consents.guardian.description': 'For a minor, or for an adult who cannot consent alone.',
  'consents.guardian.name.label': 'Name',
  'consents.guardian.relation.label': 'Relationship to the person',
  'consents.guardian.contact.label': 'Phone or e-mail',
  'consents.grantedOn.label': 'Granted on',
  'consents.grantedOn.description': 'Valid from the start of this day (UTC).',
  'consents.expiresOn.label': 'Last day',
  'consents.expiresOn.description':
    'Valid until the end of this day (UTC). Leave empty for no end.',
  'consents.withdrawnOn.label': 'Withdrawn on',
  'consents.withdrawnOn.description':
    'From this moment on, content that depends on this consent is hidden.',
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
    'Administration: everything, including accounts. Editing: writes and publishes in every language. Review: edits and publishes texts in assigned languages. Translation: writes drafts in assigned languages. Reading: sees everything, changes nothing.',
  'role.admin': 'Administration',
  'role.editor': 'Editing',
  'role.reviewer': 'Review',
  'role.translator': 'Translation',
  'role.viewer': 'Reading',
  'users.locales.label': 'Languages',
  'users.locales.description': 'The languages in which this person works.',

  // API clients
  'apiClients.singular': 'API client',
  'apiClients.plural': 'API clients',
  'apiClients.description':
    'Websites and programs that read content with a key. They cannot sign in to the admin.',
  'apiClients.name.label': 'Name',
  'apiClients.name.description': 'What the key is for, for example “Programme website”.',
  'apiClients.scopes.label': 'Rights',
  'scope.read': 'Read published content',
  'scope.preview': 'Read drafts',

  // What is wrong with an upload, and what to do
  'upload.kind': '“{name}” is not an accepted type of file. Accepted: {accepted}.',
  'upload.content':
    'The content of “{name}” does not match its type ({kind}). Save it again in the original program.',
  'upload.empty': '“{name}” is empty.',
  'upload.tooLarge': '“{name}” is too large: {size} MB; the limit is {limit} MB.',
  'upload.damagedImage': '“{name}” cannot be read as an image: it is damaged or incomplete.',
  'upload.tooManyPixels':
    '“{name}” has too many pixels: {pixels} million; the limit is {limit} million. Make it smaller first.',
  'upload.damagedPdf': '“{name}” cannot be read as a PDF: it is damaged or incomplete.',
  'upload.encryptedPdf': '“{name}” is password-protected. Upload a version without a password.',
  'upload.emptyPdf': '“{name}” has no pages.',
  'upload.slowPdf':
    'The first page of “{name}” takes too long to render. Save the PDF again in a simpler or optimised form.',

  // What is wrong with a consent or an account
  'consents.check.expiresOn': 'The last day cannot be before the consent was granted.',
  'consents.check.withdrawnOn': 'A consent cannot be withdrawn before it was granted.',
  'consents.check.needed': 'Required if the person gave consent.',
  'consents.check.basisDetails':
    'Say where and when it was published, which contract it is, or the reason.',
  'consents.check.guardian': 'Required if there is a guardian.',
  'users.check.password': 'The password needs at least {min} characters.',
  'users.check.locales':
    'Choose at least one language: this role only works in assigned languages.',
  'users.check.lastAdmin':
    'This is the last administrator. Give the role to another account first.',
  'consents.inUse':
    '{count} {count|story or image depends|stories or images depend} on this consent. Remove it there first, or record a withdrawal instead of deleting it.',
} as const
