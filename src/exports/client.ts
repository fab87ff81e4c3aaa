'use client'

export { AuditExport } from '../admin/audit/AuditExport.client.js'
export { HeadlinePreview } from '../admin/HeadlinePreview.client.js'
export { LocaleStatus } from '../admin/publication/LocaleStatus.client.js'
export { NoButton } from '../admin/publication/NoButton.client.js'
export { PublicationPanel } from '../admin/publication/PublicationPanel.client.js'
export { PublishButton } from '../admin/publication/PublishButton.client.js'
export { SaveGuard } from '../admin/publication/SaveGuard.client.js'
