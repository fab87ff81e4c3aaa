/** Shows on the form of an upload how far the file is; the component of the client door. */
export const UPLOAD_PROGRESS = 'payload-plugin-stories/client#UploadProgress'
