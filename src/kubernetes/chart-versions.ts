import { atLeast, type Span } from '../facts/version-spans.js';
import { and, any, exists, matches, not, or } from '../language/build.js';
import type { Test } from '../language/expression.js';
import type { Path } from '../language/path.js';

/** Whether a chart's version is in one of the spans; unknown where the version is, unless it does not matter. */
export const isWithin = (spans: Path<Span[]>, version: Path<string>): Test =>
  any(spans.$each, (span) =>
    and(
      or(not(exists(span.from)), matches(version, span.from)),
      or(not(exists(span.below)), not(matches(version, span.below))),
    ),
  );

/** Whether a chart's version is this one or a later one. */
export const isFrom = (version: Path<string>, release: string): Test => matches(version, atLeast(release));
