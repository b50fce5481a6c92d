# METADATA
# title: Seawall's library
# description: The steps that generated rules are made of. Each is total - no input makes it fail.
package seawall.lib

# The objects that are checked; input is one or a list of them.
manifests := [manifest | some manifest in input; is_object(manifest)] if is_array(input)

else := [input] if is_object(input)

else := []

items(value) := value if is_array(value)

else := []

entries(value) := [{"key": key, "value": value[key]} | some key in sort(object.keys(value))] if is_object(value)

else := []

flatten(lists) := [element | some list in lists; some element in list]

distinct(list) := {element | some element in list}

# The first element that is not null in a list of candidate lists; undefined if there is none.
first(lists) := [element | some list in lists; some element in list; element != null][0]

# The only element of a list, or null.
optional(list) := list[0] if count(list) > 0

else := null

# An Argo ({{ }}) or Kargo (${{ }}) expression: its value is known only at run time.
opaque(value) if {
	is_string(value)
	contains(value, "{{")
}

same(left, right) if {
	same_text(left, right)
	not opaque(left)
}

# For strings in which {{ }} is no expression.
same_text(left, right) if {
	left == right
	left != null
}

matches(pattern, value) if {
	not opaque(value)
	matches_text(pattern, value)
}

# For strings in which {{ }} is no expression.
matches_text(pattern, value) if {
	is_string(value)
	regex.match(pattern, value)
}

text(list) := list[0] if is_string(list[0])

else := "(unnamed)"

namespace(manifest) := manifest.metadata.namespace if is_string(manifest.metadata.namespace)

else := data.profile.namespace if is_string(data.profile.namespace)

else := ""

# What follows a command-line flag, as one argument with `=` or as the next argument.
flag(arguments, name) := array.concat(
	[trim_prefix(argument, prefix) | some argument in items(arguments); startswith(argument, prefix)],
	[arguments[index + 1] | some index, argument in items(arguments); argument == name],
)[0] if {
	prefix := concat("", [name, "="])
}

identified(id, finding) := object.union({"id": id}, finding)
