'use client'

export { AuditExport } from '../admin/audit/AuditExport.client.js'
export { HeadlinePreview } from '../admin/HeadlinePreview.client.js'
