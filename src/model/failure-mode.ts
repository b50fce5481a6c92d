import type { Capability, Test, Value } from '../language/expression.js';
import { type Expression, nodeOf, type Path } from '../language/path.js';
import { type Rows, rowOf, type View } from '../language/view.js';
import type { Severity } from './finding.js';
import type { Json } from './json.js';
import type { Profile } from './profile.js';

/** The software whose version decides whether a failure mode bites. */
export type Component = 'argoWorkflows' | 'kargo' | 'kubernetes';

/** One thing that a rule looks for: in every row of a view, whether the test is true, and what to say of it. */
export interface Case {
  over: View;
  /** A sequence within the row; its elements are the variable `item`. Absent: the row is judged as one. */
  items?: Value;
  when: Test;
  /** Candidate places, the first that exists is where the finding stands; else the nearest ancestor of the last. */
  at: Value[];
  message: Value[];
  severity: Severity;
}

/** A documented way in which Argo Workflows or Kargo breaks. Written once; everything else is compiled from it. */
export interface FailureMode {
  id: string;
  title: string;
  component: Component;
  /** Where it bites, node-semver over the component; `*` is every release. */
  versions: string;
  severity: Severity;
  /** Whether a policy may refuse the object: single-object rules without false positives. */
  deny: boolean;
  /** Why it happens, one or two sentences. */
  cause: string;
  /** What the user sees of it. */
  effect: string;
  /** Phrases of log lines, events and conditions. */
  symptoms: string[];
  /** What to write instead: prose, then YAML where it helps. */
  repair: string;
  /** What has to be known for a verdict, said when it is `unknown`. */
  needs: string;
  /** Values of the profile that the rule compares with; they reach engines as data. */
  parameters: (profile: Profile) => Record<string, Json>;
  rule: Case[];
  /** Without these, what can be decided of the rule is not worth a policy: it fails only what nobody would write. */
  indispensable: readonly Capability[];
  /** In the part of a failure mode that a target carries: what is not judged there, and why. Absent: nothing. */
  notJudged?: string;
  /** Upstream issues, pull requests and files, as `owner/name#1` or `owner/name path@tag`. */
  sources: string[];
  /** Numbers of the articles in which it was met. */
  seeds: string[];
}

type Defaults = 'component' | 'versions' | 'deny' | 'symptoms' | 'needs' | 'parameters' | 'indispensable' | 'seeds';

/**
 * Declares a failure mode.
 *
 * @param id kebab-case, stable for ever; also the file's name
 * @param definition `versions` is every release, `deny` false and `component` read from the id when left out
 */
export function failureMode(
  id: string,
  definition: Omit<FailureMode, 'id' | 'rule' | Defaults> &
    Partial<Pick<FailureMode, Defaults>> & { rule: (Omit<Case, 'severity'> & { severity?: Severity })[] },
): FailureMode {
  return {
    id,
    component: id.startsWith('kargo-') ? 'kargo' : 'argoWorkflows',
    versions: '*',
    deny: false,
    symptoms: [],
    needs: 'a value that holds an expression is known only when the workflow runs',
    parameters: () => ({}),
    indispensable: [],
    seeds: [],
    ...definition,
    rule: definition.rule.map((each) => ({ severity: definition.severity, ...each })),
  };
}

type Text = (string | Expression<string | undefined>)[];

/** A case that judges each row of a view. */
export function forEach<Row>(
  over: View<Row>,
  body: (row: Rows<Row>) => { when: Test; at: Expression<unknown>[]; message: Text; severity?: Severity },
): Omit<Case, 'severity'> & { severity?: Severity } {
  return caseOf(over as View, undefined, body(rowOf<Row>()));
}

/** A case that judges each element of a sequence within the rows of a view. */
export function forEachItem<Row, Item>(
  over: View<Row>,
  items: (row: Rows<Row>) => Expression<Item>,
  body: (
    item: Path<Item>,
    row: Rows<Row>,
  ) => { when: Test; at: Expression<unknown>[]; message: Text; severity?: Severity },
): Omit<Case, 'severity'> & { severity?: Severity } {
  const row = rowOf<Row & { item: Item }>();
  return caseOf(over as View, nodeOf(items(rowOf<Row>())), body(row.item as Path<Item>, rowOf<Row>()));
}

function caseOf(
  over: View,
  items: Value | undefined,
  body: { when: Test; at: Expression<unknown>[]; message: Text; severity?: Severity },
): Omit<Case, 'severity'> & { severity?: Severity } {
  return {
    over,
    ...(items && { items }),
    when: body.when,
    at: body.at.map(nodeOf),
    message: body.message.map((part) => nodeOf(part)),
    ...(body.severity && { severity: body.severity }),
  };
}
