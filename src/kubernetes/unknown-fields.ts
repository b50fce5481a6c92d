import type { FieldHints } from '../facts/field-hints.js';
import {
  and,
  any,
  concat,
  equals,
  first,
  matches,
  not,
  oneOf,
  or,
  parameter,
  plain,
  replace,
  where,
} from '../language/build.js';
import type { Path } from '../language/path.js';
import type { View } from '../language/view.js';
import { forEachItem } from '../model/failure-mode.js';
import type { TypedNode } from './typed-nodes.js';

type Row = { type: Path<string>; fields: Path<string[]> };
const known = parameter<FieldHints['known']>('known').$each;
const others = parameter<FieldHints['others']>('others').$each;
const spellings = parameter<FieldHints['spellings']>('spellings').$each;
const owners = parameter<FieldHints['owners']>('owners').$each;

/** Whether the type has the field in this release. */
const hasField = ({ type, fields }: Row, name: Path<string>) =>
  or(
    oneOf(plain(name), fields),
    any(known, (each) => and(equals(plain(each.type), plain(type)), equals(plain(each.name), plain(name)))),
  );

/** What may be meant: a field of other releases, one that is spelt alike, or one of another type. */
function hint(name: Path<string>, row: Row): Path<string> {
  const other = where(others, (each) =>
    and(equals(plain(each.type), plain(row.type)), equals(plain(each.name), plain(name))),
  );
  const bare = plain(replace(replace(plain(name), '_', ''), '-', ''));
  const ofType = (alike: typeof spellings) => where(alike, (each) => hasField(row, each.name)).name;
  const same = ofType(where(spellings, (each) => matches(bare, concat('(?i)^', plain(each.name), '$'))));
  const near = ofType(where(spellings, (each) => matches(bare, plain(each.near))));
  const owner = where(owners, (each) => oneOf(plain(name), each.fields));
  return first<string>(
    other.says,
    concat('did you mean ', plain(first<string>(same, near)), '?'),
    concat('it is a field of ', plain(first<string>(owner.type))),
    'see its reference',
  );
}

/**
 * Reports the fields that a node's type does not have in the profile's release. The failure mode's parameters are
 * those of fieldHints(). Keys that begin with `x-`, which hold YAML anchors, are nobody's mistake.
 */
export const reportUnknown = (over: View<TypedNode>) =>
  forEachItem(
    over,
    ({ node }) => node.$entries,
    (field, row) => ({
      when: and(not(hasField(row, field.key)), not(matches(plain(field.key), '^x-'))),
      at: [field],
      message: [row.type, ' has no field ', field.key, ' in this release; ', hint(field.key, row)],
    }),
  );
