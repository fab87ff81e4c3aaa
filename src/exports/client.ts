'use client'

export { HeadlinePreview } from '../admin/HeadlinePreview.client.js'
