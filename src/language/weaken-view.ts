import { isBlank } from './blank.js';
import { holds } from './formula.js';
import { isTruth } from './simplify.js';
import { isKindsView, type KindsView, type View, type ViewSource } from './view.js';
import { type Changed, HIDDEN, type Sight, same, Weakening } from './weaken.js';

/** A view as an engine sees it. */
interface WeakView<Of = View> {
  view: Of;
  /** Turns what is said of its rows into what the engine can say of them. */
  weakening: Weakening;
  changed: Changed;
}

/** Views as an engine sees them: no row is another, and some are not there. */
export class WeakViews {
  private readonly views = new Map<View, WeakView>();

  constructor(private readonly sight: Sight) {}

  of(view: View): WeakView {
    const known = this.views.get(view) ?? this.weak(view);
    this.views.set(view, known);
    return known;
  }

  private weak(view: View): WeakView {
    const above = this.above(view.parent);
    const own = new Map([...above.changed].filter(([name]) => name !== view.element));
    const beside = new Weakening(this.sight, own);
    const sources = view.sources.map((source) => fewer(source, above.weakening)).filter(givesRows);
    // What stands beside an element is taken for what it is: where it may be another, it is not kept.
    const hidden = new Set(
      sources.flatMap(({ also }) =>
        Object.keys(also).filter((key) => also[key] && beside.value(also[key]) !== also[key]),
      ),
    );
    const kept = sources.map((source) => (hidden.size > 0 ? without(source, hidden) : source));
    const stated = new Set(sources.flatMap(({ also }) => Object.keys(also)));
    const changed = new Map([...own].filter(([name]) => !stated.has(name)));
    for (const name of hidden) changed.set(name, HIDDEN);
    const isSame =
      above.view === view.parent &&
      kept.length === view.sources.length &&
      kept.every((each, number) => each === view.sources[number]);
    return {
      view: isSame ? view : { ...view, parent: above.view, sources: kept },
      weakening: new Weakening(this.sight, changed),
      changed,
    };
  }

  private above(parent: View | KindsView): WeakView<View | KindsView> {
    if (!isKindsView(parent)) return this.of(parent);
    return { view: parent, weakening: new Weakening(this.sight, new Map()), changed: new Map() };
  }
}

/** Whether the view has rows for some input. */
export const hasRows = (view: View): boolean =>
  view.sources.length > 0 && (isKindsView(view.parent) || hasRows(view.parent));

function fewer(source: ViewSource, weakening: Weakening): ViewSource {
  const { from, when } = source;
  return same(source, { ...source, from: weakening.value(from), ...(when && { when: weakening.test(when) }) });
}

const givesRows = ({ from, when }: ViewSource): boolean => !isBlank(from) && !(when && isTruth(holds(when), false));

const without = (source: ViewSource, hidden: ReadonlySet<string>): ViewSource => ({
  ...source,
  also: Object.fromEntries(Object.entries(source.also).filter(([key]) => !hidden.has(key))),
});
