/**
 * Mark in the state of the views (see `ViewStateContext`): who goes to the import by a button that says so wants to choose
 * files at once; who comes back to it does not.
 */
export const CHOOSE_FILES_AT_ONCE = 'import.choose-files-at-once';
