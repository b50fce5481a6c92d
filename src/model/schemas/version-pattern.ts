const NUMBER = '(0|[1-9]\\d{0,8})';
const PRERELEASE = '(0|[1-9]\\d{0,8}|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const BUILD = '[0-9A-Za-z-]+';

/** A whole semantic version with or without a leading `v`, as the source of a regular expression for JSON Schema. */
export const VERSION_PATTERN = `^v?${NUMBER}\\.${NUMBER}\\.${NUMBER}(-${PRERELEASE}(\\.${PRERELEASE})*)?(\\+${BUILD}(\\.${BUILD})*)?$`;
