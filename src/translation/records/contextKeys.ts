/** On the request's context: what a save says of the translations that it writes, by locale. */
export const JUDGED = 'storiesJudged'
