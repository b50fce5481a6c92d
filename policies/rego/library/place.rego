# METADATA
# title: Where a finding stands
package seawall.place

# The JSON Pointer of the first candidate that exists, else of the nearest ancestor of the last one.
pointer(manifest, candidates) := _text([path |
	some path in array.concat(candidates, _ancestors(candidates[count(candidates) - 1]))
	_exists(manifest, path)
][0])

_ancestors(path) := [array.slice(path, 0, length) | some length in numbers.range(count(path), 0)]

_missing := "seawall: nothing here"

_exists(_, path) if count(path) == 0

_exists(manifest, path) if {
	count(path) > 0
	object.get(manifest, path, _missing) != _missing
}

_text(path) := concat("", [concat("", ["/", _segment(segment)]) | some segment in path])

_segment(segment) := format_int(segment, 10) if is_number(segment)

else := replace(replace(segment, "~", "~0"), "/", "~1")
