import type { MissingField } from '../facts/renamed-fields.js';
import { any, equals, not, parameter, plain, where } from '../language/build.js';
import type { Expression, Path } from '../language/path.js';
import type { Rows, View } from '../language/view.js';
import { forEachItem } from '../model/failure-mode.js';

type Keys = Path<Record<string, unknown>>;

/**
 * Reports the fields of one type that the profile's release lacks, unless what replaces them stands beside them.
 * The failure mode's parameters are those of missingFields().
 *
 * @param node where the type stands in a row
 */
export function reportMissing<Row>(over: View<Row>, type: string, node: (row: Rows<Row>) => Expression<object>) {
  const fields = (row: Rows<Row>) => (node(row) as Keys).$entries;
  return forEachItem(over, fields, (field, row) => {
    const missing = where(parameter<MissingField[]>(type).$each, (each) => equals(plain(each.name), field.key));
    return {
      when: any(missing, ({ instead }) => not(any(fields(row), (other) => equals(plain(other.key), plain(instead))))),
      at: [field],
      message: [field.key, ' ', missing.says],
    };
  });
}
